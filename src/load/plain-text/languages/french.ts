import type { BylineWords } from './byline-words.ts'

export const french: BylineWords = {
  language: 'fr',
  keys: {
    source: 'source|sources',
    author: 'auteur|autrice|auteure|auteurs|auteur\\(e\\)|texte|rédacteur|rédactrice|journaliste|propos recueillis par',
    other:
      'photo|photos|crédit photo|crédits?|image|illustration|temps de lecture|durée de lecture|lecture|rubrique|commentaires|édition',
  },
  by: 'par|écrit par|rédigé par|publié par|texte (?:de|par)|un article de|un reportage de|propos recueillis par',
  and: 'et',
  behindNames: 'avec|à|pour|en|au|de notre|envoyée?s?|publié|mis|le',
  published:
    '(?:date de (?:publication|parution)|(?:article )?(?:publié|paru|posté|écrit|rédigé|diffusé|mis en ligne|créé)e?s?|publication|parution|mise en ligne)',
  updated: '(?:dernière |date de )?(?:mise à jour|modification)|(?:mis|mise) à jour|modifiée?|actualisée?|maj',
  date: 'date',
  beside: 'le|à|du|au|h|heures?',
  weekdays: '(?:lun|mar|mer|jeu|ven|sam|dim)\\.|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche',
  noName:
    'journal|quotidien|presse|figaro|gazette|dépêche|république|courrier|est|ouest|sud|nord|midi|université|institut|ministère|mairie|ville|région|rédaction|actualités?|culture|politique|économie|sciences?|sports?|accueil|société',
  event: 'quand|début|ouverture|ouvre|à partir du|dès le|aura lieu|né|née|valable à partir du|depuis le|du',
  deadline: "jusqu[’']au|avant le|date limite|clôture|fin|se termine|d[’']ici (?:le|au)|au plus tard",
  fact: 'lieu|adresse|entrée|tarifs?|inscription|intervenants?|organisateurs?',
}
