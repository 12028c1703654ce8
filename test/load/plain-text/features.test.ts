import { describe, expect, it } from 'vitest'
import { featuresOf } from '../../../src/load/plain-text/features.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'

/** The features that are not zero of the only line, or of the last one. */
function lastOf(...lines: readonly string[]) {
  const features = featuresOf(linesIn(lines.join('\n\n'))).at(-1) ?? {}
  return Object.fromEntries(Object.entries(features).filter(([, value]) => value))
}

const prose = 'Delegates from forty cities met in the harbour hall on Tuesday to compare how they open their archives.'

describe('featuresOf', () => {
  it.each([
    ['Home | News | Sport', { listOfBars: 1 }],
    [prose, { wideSentence: 1 }],
    ['The hall was full on both days.', { sentence: 1 }],
    ['Nobody came.', { shortSentence: 1 }],
    [prose.slice(0, -1), { wide: 1 }],
    ['A list of the forty cities', { middle: 1 }],
    ['Weather', { narrow: 1 }],
    ['★开放时间延长到九点', { narrow: 1, bullet: 1 }],
    ['1. Copies for schools are free.', { sentence: 1, numbered: 1 }],
    ['03 / 怎么来', { narrow: 1, numbered: 1 }],
    ['Advertisement', { advertisement: 1 }],
    ['The cities agreed on three things:', { middle: 1, leadsOn: 1 }],
    ['harbour hall, second floor, left', { middle: 1, lowerCase: 1 }],
    ['Monday at 10:30, hall two', { middle: 1, dated: 1 }],
  ])('%s', (line, features) => {
    expect(lastOf(line)).toMatchObject(features)
  })

  it('tells prose that is said twice', () => {
    expect(lastOf(prose, prose)).toMatchObject({ repeated: 1 })
  })

  it('tells what stands behind the end of an article, not behind a heading above it', () => {
    expect(lastOf(...Array.from({ length: 8 }, (_, at) => `${prose} ${at}.`), '12 comments', prose)).toMatchObject({
      afterEnding: 1,
      afterComments: 1,
    })
    expect(lastOf('12 comments', prose)).not.toHaveProperty('afterEnding')
  })

  it('knows lists that a line begins', () => {
    const introduced = featuresOf(linesIn(['What to bring:', '• a pencil', '• one map', 'Share'].join('\n')))
    expect(introduced.map((one) => one.introduced ?? 0)).toEqual([1, 1, 1, 0])
  })

  it('lets advertisements say nothing of their neighbours', () => {
    expect(lastOf('Advertisement', prose)).toEqual({ wideSentence: 1 })
    expect(lastOf('Share', prose)).toMatchObject({ furnitureBefore: expect.any(Number) })
  })
})
