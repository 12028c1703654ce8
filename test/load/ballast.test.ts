import { expect, it } from 'vitest'
import { withoutBallast } from '../../src/load/ballast.ts'

it('takes out what scripts, styles and drawings hold; lines keep their numbers', () => {
  const page =
    '<style>\na {}\n</style><p>One</p><SCRIPT src="a.js">\nif (a < b) c()\n</SCRIPT><svg><path/></svg><p>Two</p>'
  expect(withoutBallast(page)).toBe(
    '<style>\n\n</style><p>One</p><SCRIPT src="a.js">\n\n</SCRIPT><svg></svg><p>Two</p>',
  )
})

it('keeps data that describe the page, and what has no end', () => {
  const page = '<script type="application/ld+json">{"a": 1}</script><p>One</p><script>and so on'
  expect(withoutBallast(page)).toBe(page)
})

it('takes no longer for many openings without end', () => {
  const page = '<script>'.repeat(200_000)
  expect(withoutBallast(page)).toBe(page)
})
