import { weekdayAfter, weekdayBefore } from './weekdays-beside.ts'
import type { Written } from './written.ts'

/** Month and day in numbers, no year: only beside a weekday, since `3/29` alone may be anything: `3/29（周五）`, `Fri 3/29`. */
export function numericWeekdays(text: string): readonly Written[] {
  return [...text.matchAll(/(?<![\d./]|[^)\s]-)(\d{1,2})[/.](\d{1,2})(?![\d/.])/g)].flatMap((match): Written[] => {
    const { index } = match
    const stop = index + match[0].length
    const [first, second] = [Number(match[1]), Number(match[2])]
    const [month, day] = first > 12 ? [second, first] : [first, second]
    if (month < 1 || month > 12 || day < 1 || day > 31) return []
    const after = weekdayAfter(text, stop)
    if (!after && !weekdayBefore(text, index, 0)) return []
    // With two numbers that could both be a month nobody can tell, but in Chinese.
    const isEither =
      first <= 12 && second <= 12 && first !== second && !/[\u4e00-\u9fff]/.test(text.slice(stop, after?.stop))
    return [{ index, stop, from: isEither ? {} : { month, day }, ...(isEither && { isVague: true }) }]
  })
}
