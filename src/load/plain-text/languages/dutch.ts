import type { BylineWords } from './byline-words.ts'

export const dutch: BylineWords = {
  language: 'nl',
  keys: {
    source: 'bron|bronnen',
    author: 'auteur|auteurs|tekst|schrijver|redacteur|verslaggever|journalist|geschreven door|door',
    other: "foto|foto[’']s|beeld|afbeelding|illustratie|leestijd|rubriek|reacties|redactie|eindredactie|weergaven",
  },
  by: 'door|geschreven door|geplaatst door|gepubliceerd door|tekst(?:en)? door|een artikel van|een reportage van|van onze (?:redacteur|verslaggever|correspondent)',
  and: 'en',
  behindNames: 'in|uit|voor|met|te|gepubliceerd|op',
  published:
    '(?:gepubliceerd|geplaatst|verschenen|gepost|gemaakt|online)|publicatiedatum|publicatie|artikel van|bericht van',
  updated:
    '(?:voor het laatst |laatst |laatste )?(?:bijgewerkt|gewijzigd|aangepast|geüpdatet|wijziging|update)|laatste aanpassing',
  date: 'datum',
  beside: 'op|om|van|de|uur|u',
  weekdays: '(?:ma|di|wo|do|vr|za|zo)\\.?|maandag|dinsdag|woensdag|donderdag|vrijdag|zaterdag|zondag',
  noName:
    'krant|dagblad|courant|nieuws|bode|telegraaf|volkskrant|omroep|universiteit|hogeschool|instituut|ministerie|gemeente|stad|provincie|redactie|cultuur|politiek|economie|wetenschap|sport|binnenland|buitenland|home',
  event: 'wanneer|aanvang|begint|start|opening|opent|vanaf|vindt plaats op|geboren|ingangsdatum',
  deadline: 'tot|tot en met|t/m|uiterlijk|voor|sluitingsdatum|deadline|eindigt',
  fact: 'plaats|locatie|waar|adres|toegang|aanmelden|aanmelding|sprekers?|organisatie',
}
