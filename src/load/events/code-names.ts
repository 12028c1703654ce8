import { type EventName, fullYear } from './event-name.ts'

// A year behind a few letters: `WAIC 2021`, `ICML'24`, `posit::conf(2025)`.
const codeYear = /(?:[\s(-]|(?<=[\p{L}!]))((?:19|20)\d{2})(?!\d|[-/年])\)?|\s?['’](\d{2})(?!\d)/gu
// `WAIC`, `KubeCon`, `posit::conf`, `useR!`
const code =
  /(?<![\p{L}\p{N}])((?:[\p{L}\d]{1,12}[:-]{1,2})?(?:\p{Lu}\p{L}*(?:Con|Conf|Fest|Camp|Expo|Hack|Day)|[a-z]?[A-Z][A-Za-z]*[A-Z][A-Za-z]*|[a-z]{1,6}[A-Z][A-Za-z]*!?|conf))$/u

// The `PyCon ` of `PyCon LT 2024`: one of a family of events, told apart by its country or city.
const familyBefore = /(?<![\p{L}\p{N}])\p{Lu}\p{L}*(?:Con|Conf|Fest|Camp|Expo|Hack|Day)\s$/u

/** Events that are called by a few letters and their year, where the sentence says that they take place. */
export function codeNames(text: string): EventName[] {
  return [...text.matchAll(codeYear)].flatMap(({ 0: years, 1: long, 2: short, index: end }) => {
    const [acronym] = code.exec(text.slice(Math.max(0, end - 24), end)) ?? []
    if (!acronym || /^(?:COVID|FY|GDP|CO|AM|PM|ISO|IEC|MH|HIV|UTC|GMT)$/.test(acronym)) return []
    const [family = ''] = familyBefore.exec(text.slice(0, end - acronym.length).slice(-24)) ?? []
    const series = family + acronym
    const index = end - series.length
    const name = text.slice(index, end + years.length)
    const year = fullYear(long ?? short)
    return [{ name, series, acronym: series, year, index, end: index + name.length, isSure: false }]
  })
}
