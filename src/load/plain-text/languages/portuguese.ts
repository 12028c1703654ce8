import type { BylineWords } from './byline-words.ts'

export const portuguese: BylineWords = {
  language: 'pt',
  keys: {
    source: 'fonte|fontes|veículo',
    author: 'autor|autora|autores|texto|redator|redatora|jornalista|repórter|escrito por|por',
    other:
      'foto|fotos|fotografia|imagem|imagens|crédito|créditos|ilustração|edição|tempo de leitura|leitura|seção|secção|comentários|visualizações|editor|editora',
  },
  by: 'por|escrito por|publicado por|texto de|um artigo de|uma reportagem de',
  and: 'e',
  behindNames: 'em|de|para|com|da redação|publicado|atualizado',
  published:
    '(?:data (?:de|da) )?publicação|(?:publicado|publicada|postado|postada|criado|criada|escrito|divulgado)|notícia de',
  updated:
    '(?:última |data (?:de|da) )?(?:atualização|actualização|modificação|alteração)|(?:atualizado|atualizada|actualizado|actualizada|modificado|modificada|editado)',
  date: 'data',
  beside: 'em|no dia|de|às?|as|h|hs?|horas?|min',
  weekdays: '(?:seg|ter|qua|qui|sex|s[aá]b|dom)\\.|(?:segunda|terça|quarta|quinta|sexta)(?:-feira)?|sábado|domingo',
  noName:
    'jornal|diário|diario|folha|correio|gazeta|notícias?|público|globo|rádio|universidade|instituto|ministério|prefeitura|câmara|governo|cidade|redação|redacção|agência|cultura|política|economia|ciência|esportes?|desporto|sociedade|início',
  event: 'quando|início|começa|abertura|inauguração|abre|a partir de|desde|terá lugar|nascid[oa] (?:em|a)|realiza-se',
  deadline: 'até|antes de|prazo|data limite|encerramento|termina|encerra|vence',
  fact: 'local|endereço|morada|entrada|inscrição|inscrições|palestrantes?|oradores|organização',
}
