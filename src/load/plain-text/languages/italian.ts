import type { BylineWords } from './byline-words.ts'

export const italian: BylineWords = {
  language: 'it',
  keys: {
    source: 'fonte|fonti|testata',
    author: 'autore|autrice|autori|testo|redattore|redattrice|giornalista|scritto da|a cura di',
    other:
      'foto|fotografia|immagine|immagini|crediti|illustrazione|tempo di lettura|lettura|sezione|commenti|edizione|visualizzazioni',
  },
  by: 'di|scritto da|pubblicato da|a cura di|testo di|un articolo di|articolo di|da',
  and: 'e|ed',
  behindNames: 'in|da|per|con|dal|nostro|nostra|pubblicato|aggiornato',
  published: '(?:data (?:di )?)?pubblicazione|(?:articolo )?(?:pubblicato|pubblicata|scritto|postato|inserito|creato)',
  updated:
    '(?:ultimo |data (?:di )?)?aggiornamento|ultima modifica|(?:ultimo )?(?:aggiornato|aggiornata|modificato|modificata)',
  date: 'data',
  beside: "il|in data|alle(?: ore)?|ore|h|del|dell[’']",
  weekdays: '(?:lun|mar|mer|gio|ven|sab|dom)\\.|lunedì|martedì|mercoledì|giovedì|venerdì|sabato|domenica',
  noName:
    'giornale|quotidiano|corriere|gazzetta|stampa|repubblica|messaggero|notizie|notizia|sole|radio|università|istituto|ministero|comune|città|regione|redazione|cultura|politica|economia|scienza|sport|società|cronaca|home',
  event: "quando|inizio|inizia|inaugurazione|apre|a partire dal|dal|si terrà il|nat[oa] il|dall[’']",
  deadline: 'fino al|entro il|scadenza|scade il|termine|chiusura|termina|prima del',
  fact: 'luogo|dove|indirizzo|ingresso|iscrizione|iscrizioni|relatori|organizzatori',
}
