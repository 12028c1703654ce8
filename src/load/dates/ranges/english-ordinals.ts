import { monthName, monthNumber } from './english-names.ts'
import { yearAt } from './english-years.ts'
import type { Written } from './written.ts'

/** Days in words: `the twenty-first of June, 2024`, `May the fourth`. */
export function englishOrdinals(text: string): readonly Written[] {
  return [...text.matchAll(ordinal)].flatMap(({ index, 0: all, groups }): Written[] => {
    const day = dayIn(groups?.before ?? groups?.after)
    const month = monthNumber(groups?.month ?? groups?.name ?? '')
    const stop = index + all.length
    const year = yearAt(text, stop)
    return [{ index, stop: year?.stop ?? stop, from: { month, day, ...(year?.year && { year: year.year }) } }]
  })
}

const ones = ['first', 'second', 'third', 'fourth', 'fifth', 'sixth', 'seventh', 'eighth', 'ninth']
const words = [
  ...ones,
  ...[
    'tenth',
    'eleventh',
    'twelfth',
    'thirteenth',
    'fourteenth',
    'fifteenth',
    'sixteenth',
    'seventeenth',
    'eighteenth',
  ],
  ...['nineteenth', 'twentieth'],
  ...ones.map((one) => `twenty-${one}`),
  ...['thirtieth', 'thirty-first'],
]
const word = `(?:(?:twenty|thirty)[- ](?:${ones.join('|')})|${words.slice(0, 20).join('|')}|thirtieth)`
const ordinal = new RegExp(
  `\\b(?:(?:the )?(?<before>${word}) (?:day )?of (?<month>${monthName})|(?<name>${monthName}) the (?<after>${word}))\\b`,
  'g',
)

function dayIn(spelt: string | undefined): number {
  return words.indexOf(spelt?.replace(' ', '-') ?? '') + 1
}
