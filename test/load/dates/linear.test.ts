import { expect, it } from 'vitest'
import { rangesIn } from '../../../src/load/dates/ranges.ts'

// What each form might look for again and again: names, numbers, signs and spaces without an end.
const hostile = [
  ...[
    '1',
    '1 ',
    '12-',
    '12 - ',
    '1, ',
    '5, 6 and ',
    '5-',
    '5 and ',
    '10',
    '１',
    ' ',
    '\n',
    '\n ',
    '*',
    '-',
    '--',
    '~',
    '(',
    ')',
  ],
  ...['May 5 ', '5 May ', 'May 5-', 'March ', 'JAN', 'jan', 'March 5, 6, 7, ', '5, 6, 7 March ', 'May 5 and 6 and '],
  ...[
    'Friday ',
    'Friday, ',
    'the 1st ',
    'next ',
    'next week ',
    'days ago ',
    'from 4 to ',
    'between 5 and ',
    'twenty-first of ',
  ],
  ...[
    '2024-',
    '2024-03-',
    '2024/3/29~',
    '1/2/2024 ',
    '1/2/',
    '31.',
    '31.12.',
    '9:00-',
    'at 9 am - ',
    '2024 ',
    "'24",
    '12 de ',
  ],
  ...[
    '8月',
    '8月8日',
    '8日',
    '8日至',
    '8日、',
    '月',
    '年8月',
    '一月',
    '十',
    '二〇',
    '周五',
    '(周五)',
    '下周',
    '8月8日(',
    '(a)至',
    '上',
  ],
]

it.each(hostile)('lines of nothing but %j are read in a time that grows no faster than they do', (part) => {
  const short = part.repeat(Math.ceil(3_000 / part.length))
  secondsFor(short)
  expect(secondsFor(short.repeat(8))).toBeLessThan(0.1 + 24 * secondsFor(short))
})

/** Of this process alone, whatever else the machine does. */
function secondsFor(text: string): number {
  const started = process.cpuUsage()
  rangesIn(text, '2024-06-15')
  return process.cpuUsage(started).user / 1e6
}
