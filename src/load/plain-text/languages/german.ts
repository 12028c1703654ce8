import type { BylineWords } from './byline-words.ts'

export const german: BylineWords = {
  language: 'de',
  keys: {
    source: 'quelle|quellen|herausgeber|medium',
    author: 'autor|autorin|autoren|autor:in|autor/in|verfasser|verfasserin|text|bericht|redakteur|redakteurin',
    other:
      'foto|fotos|bild|bilder|grafik|redaktion|bearbeitung|lesezeit|lesedauer|ressort|aufrufe|kommentare|artikel-id',
  },
  by: 'von|text von|ein(?:e|em)? (?:bericht|beitrag|artikel|text|analyse|kommentar|reportage|gastbeitrag) von|(?:verfasst|geschrieben|veröffentlicht|erstellt|aufgezeichnet) von|verfasst durch',
  and: 'und',
  behindNames: 'in|aus|für|mit|zu|am|vom|nach',
  published:
    'veröffentlicht|veröffentlichung|veröffentlichungsdatum|erstveröffentlichung|erschienen|publiziert|erstellt|online seit|artikel vom|beitrag vom|meldung vom|pressemitteilung vom',
  updated:
    '(?:zuletzt |letztmals )?(?:aktualisiert|geändert|bearbeitet|überarbeitet)|(?:letzte |letztes )?(?:aktualisierung|änderung|update)|stand',
  date: 'datum|vom',
  beside: 'am|um|den|der|dem|vom|seit|gegen|uhr',
  weekdays: '(?:mo|di|mi|do|fr|sa|so)\\.?|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch|sonnabend',
  noName:
    'zeitung|blatt|post|anzeiger|kurier|nachrichten|rundschau|presse|bote|woche|tag|spiegel|verlag|redaktion|universität|hochschule|institut|amt|stadt|kreis|region|kultur|politik|wirtschaft|wissen|sport|aktuell|magazin|rundfunk|verein|gmbh|ag|startseite|lokales',
  event:
    'wann|beginn|beginnt|findet|termin|am start|eröffnung|eröffnet|läuft (?:ab|bis)|ab|gültig (?:ab|ab dem)|geboren',
  deadline: 'bis|bis zum|spätestens|anmeldeschluss|einsendeschluss|bewerbungsschluss|frist|endet|gültig bis(?: zum)?',
  fact: 'ort|veranstaltungsort|treffpunkt|adresse|anschrift|eintritt|anmeldung|referent|referentin|referenten|veranstalter',
}
