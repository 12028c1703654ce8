import type { BylineWords } from './byline-words.ts'

export const spanish: BylineWords = {
  language: 'es',
  keys: {
    source: 'fuente|fuentes|medio',
    author: 'autor|autora|autores|texto|redactor|redactora|periodista|escrito por|por',
    other:
      'foto|fotos|fotografía|imagen|imágenes|crédito|créditos|ilustración|tiempo de lectura|lectura|sección|comentarios|edición|visitas|lecturas',
  },
  by: 'por|escrito por|publicado por|redactado por|texto de|un artículo de|un reportaje de',
  and: 'y|e',
  behindNames: 'en|desde|para|con|de la|publicado|actualizado',
  published: '(?:fecha de )?publicación|(?:publicado|publicada|subido|creado|escrito|difundido)|noticia del?|nota del?',
  updated:
    '(?:última |fecha de )?(?:actualización|modificación)|(?:última vez )?(?:actualizado|actualizada|modificado|modificada|editado)',
  date: 'fecha',
  beside: 'el|del?|a las?|al|hrs?|horas?|h',
  weekdays: '(?:lun|mar|mi[eé]|jue|vie|s[aá]b|dom)\\.|lunes|martes|miércoles|jueves|viernes|sábado|domingo',
  noName:
    'diario|periódico|prensa|gaceta|noticias?|mundo|país|vanguardia|correo|voz|radio|universidad|instituto|ministerio|ayuntamiento|gobierno|ciudad|redacción|agencias?|cultura|política|economía|ciencia|deportes?|sociedad|inicio|portada|opinión',
  event: 'cuándo|inicio|comienza|empieza|inauguración|abre|a partir del|desde el|tendrá lugar el|nacid[oa] el|del',
  deadline: 'hasta el|antes del?|plazo|fecha límite|cierre|termina|finaliza|vence',
  fact: 'lugar|dirección|entrada|inscripción|ponentes?|organizan?',
}
