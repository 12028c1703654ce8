import { describe, expect, it } from 'vitest'
import { meaningAtFoot } from '../../../src/load/plain-text/foot-dates.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'

/** What the first date of some lines at the foot of a text means. */
function meaningIn(text: string) {
  const lines = linesIn(text)
  const at = lines.findIndex(({ byline }) => byline?.published ?? byline?.updated)
  expect(at).toBeGreaterThanOrEqual(0)
  return meaningAtFoot(lines, at, { from: 0, to: lines.length })
}

describe('meaningAtFoot', () => {
  it.each([
    ['This page was last edited on 3 May 2024, at 10:15.', 'page'],
    ['网站最后更新：2024-05-03', 'page'],
    ['Last updated: 3 May 2024\n© Harbour Press', 'page'],
    ['A walk along the wall with those who built it\n3 May 2024', 'list'],
    ['北闸再次推迟\n2024-05-03\n旧泵出售\n2024-05-02', 'list'],
    ['Jane Doe\n3 May 2024 at 15:53\nI was there, and the soup was good.', 'list'],
    ['3 May 2024', undefined],
    ['Published 3 May 2024 © Harbour Press', undefined],
    ['Harbour Press Office\n3 May 2024', undefined],
    ['老泵房看守人\n2024年5月3日', undefined],
    ['Last updated on 3 May 2024', undefined],
    ['Published 3 May 2024\nThe gates are looked after by volunteers.', undefined],
  ])('%j', (text, meaning) => {
    expect(meaningIn(text)).toBe(meaning)
  })
})
