import { expect, it } from 'vitest'
import { contentType } from '../../src/dev/content-type.ts'

it.each([
  ['/site/events.ics', 'text/calendar; charset=utf-8'],
  ['/site/events/SUMMIT.ICS', 'text/calendar; charset=utf-8'],
  ['/site/index.html', 'text/html; charset=utf-8'],
  ['/site/unknown', 'application/octet-stream'],
])('%s is served as %s', (path, type) => {
  expect(contentType(path)).toBe(type)
})
