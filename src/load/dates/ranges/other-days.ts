import type { Written } from './written.ts'

/** Days with names of months of other languages, the day first: `7.–9. Januar 2025`, `du 3 au 5 février`, `22 de septiembre de 2024`. */
export function otherDays(text: string): readonly Written[] {
  return [...text.matchAll(days)].map(({ index, 0: all, groups = {}, indices }): Written => {
    const named = {
      month: numbers.get(groups.month?.toLowerCase() ?? ''),
      ...(groups.year && { year: Number(groups.year) }),
    }
    const [first, last] = [Number(groups.first), Number(groups.last)]
    const stop = index + all.length
    if (first < last) return { index, stop, from: { ...named, day: first }, to: { ...named, day: last } }
    return { index: indices?.groups?.last?.[0] ?? index, stop, from: { ...named, day: last } }
  })
}

// January to December, in German, Dutch, French, Spanish, Italian and Portuguese; the names that English has too are left to it.
const names: readonly string[] = [
  'januar januari janvier enero gennaio janeiro jänner',
  'februar februari février febrero febbraio fevereiro',
  'märz maart mars marzo março',
  'avril abril aprile',
  'mai mei mayo maggio maio',
  'juni juin junio giugno junho',
  'juli juillet julio luglio julho',
  'augustus août agosto',
  'septembre septiembre settembre setembro',
  'oktober octobre octubre ottobre outubro',
  'novembre noviembre novembro',
  'dezember december décembre diciembre dicembre dezembro',
]
const numbers = new Map(names.flatMap((group, at) => group.split(' ').map((name) => [name, at + 1] as const)))
const days = new RegExp(
  `(?<![\\d:$€£#/]|\\d[.,])(?:(?<first>\\d{1,2})\\.?(?:er|º)?\\s{0,3}(?:-{1,3}|~|bis(?: zum)?|t\\/m|tot|au|al|a|y|e|et|und)\\s{0,3})?(?<last>\\d{1,2})\\.?(?:er|º)?\\s{1,3}(?:de\\s)?(?<month>${[...numbers.keys()].join('|')})(?![a-zà-ü])(?:\\.?,?\\s{1,2}(?:de\\s|del\\s)?(?<year>(?:19|20)\\d{2})(?!\\d))?`,
  'dgi',
)
