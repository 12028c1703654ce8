/** A name of a month, but not `may`, `march` and `mar`, which are other words. */
export const monthName =
  '(?:Jan(?:uary)?|Feb(?:ruary)?|Mar(?:ch)?|Apr(?:il)?|May|June?|July?|Aug(?:ust)?|Sept?(?:ember)?|Oct(?:ober)?|Nov(?:ember)?|Dec(?:ember)?|JAN(?:UARY)?|FEB(?:RUARY)?|MAR(?:CH)?|APR(?:IL)?|MAY|JUNE?|JULY?|AUG(?:UST)?|SEPT?(?:EMBER)?|OCT(?:OBER)?|NOV(?:EMBER)?|DEC(?:EMBER)?|jan(?:uary)?|feb(?:ruary)?|apr(?:il)?|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)'

/** How each of them begins: what to look for first, since it is found soonest. */
export const monthBegins =
  /Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec|JAN|FEB|MAR|APR|MAY|JUN|JUL|AUG|SEP|OCT|NOV|DEC|jan|feb|apr|jun|jul|aug|sep|oct|nov|dec/g

/** `Fri`, `Fri.`, `Friday`, `Thurs` */
export const weekdayName =
  '(?:(?:Sun|Mon|Tues?|Wed(?:nes)?|Thu(?:rs?)?|Fri|Sat(?:ur)?)(?:day)?s?\\.?|(?:SUN|MON|TUES?|WED(?:NES)?|THU(?:RS?)?|FRI|SAT(?:UR)?)(?:DAY)?\\.?|(?:sun|mon|tues|wednes|thurs|fri|satur)day)'

const months = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const weekdays = ['su', 'mo', 'tu', 'we', 'th', 'fr', 'sa']

/** 1 to 12. */
export function monthNumber(name: string): number {
  return months.indexOf(name.slice(0, 3).toLowerCase()) + 1
}

/** 0 for Sunday; undefined where there is no name. */
export function weekdayNumber(name: string | undefined): number | undefined {
  const number = name ? weekdays.indexOf(name.slice(0, 2).toLowerCase()) : -1
  return number < 0 ? undefined : number
}
