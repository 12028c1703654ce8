import { monthName, monthNumber } from './english-names.ts'
import { yearAt } from './english-years.ts'
import { matchAt, type Written } from './written.ts'

/** Months without a day: `in May 2024`, `June to August 2025`, `in early September`; without a year only behind a preposition. */
export function englishMonths(text: string): readonly Written[] {
  return [...text.matchAll(month)].flatMap((match): Written[] => {
    const [all, lead, name = ''] = match
    const index = match.index + (lead?.length ?? 0)
    const end = match.index + all.length
    const last = matchAt(another, text, end)
    const stop = last ? end + last[0].length : end
    const year = yearAt(text, stop)
    if (!year && !lead) return []
    const said = {
      ...(year?.year && { year: year.year }),
      ...(year?.yearsOn !== undefined && { yearsOn: year.yearsOn }),
    }
    const place = { index, stop: year?.stop ?? stop }
    const from = { month: monthNumber(name), ...said }
    return [{ ...place, from, ...(last?.[1] && { to: { month: monthNumber(last[1]), ...said } }) }]
  })
}

const month = new RegExp(
  `(?<![A-Za-z'\\d])(?<!\\d\\s)(?<!\\d(?:st|nd|rd|th)\\s(?:of\\s)?)(?<lead>\\b(?:in|during|since|until|by|this|[Ii]n)\\s(?:(?:early|mid|late)[ -]|the (?:beginning|middle|end) of\\s)?)?(${monthName})(?![A-Za-z-]|\\.?\\s?\\d{1,2}(?!\\d))`,
  'g',
)
const another = new RegExp(
  `\\s{0,2}(?:-|to|through|until|/)\\s{0,2}(${monthName})(?![a-z])(?!\\.?,?\\s?\\d{1,2}(?!\\d))`,
  'y',
)
