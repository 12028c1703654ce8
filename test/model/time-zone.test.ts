import { describe, expect, it } from 'vitest'
import { instantOf, offsetAt, offsetText } from '../../src/model/time-zone.ts'

describe('the clocks of a zone', () => {
  it.each([
    ['Asia/Shanghai', '2024-06-20', '09:00', 480, '2024-06-20T01:00:00.000Z'],
    ['Asia/Kathmandu', '2024-06-20', '09:00', 345, '2024-06-20T03:15:00.000Z'],
    ['America/St_Johns', '2024-01-20', '09:00', -210, '2024-01-20T12:30:00.000Z'],
    ['Europe/Berlin', '2024-01-20', '09:00', 60, '2024-01-20T08:00:00.000Z'],
    ['Europe/Berlin', '2024-07-20', '09:00', 120, '2024-07-20T07:00:00.000Z'],
    ['Europe/Berlin', '2024-03-31', '01:59', 60, '2024-03-31T00:59:00.000Z'],
    ['Europe/Berlin', '2024-03-31', '03:00', 120, '2024-03-31T01:00:00.000Z'],
    ['UTC', '2024-06-20', '00:00', 0, '2024-06-20T00:00:00.000Z'],
  ])('%s on %s at %s', (zone, date, time, offset, instant) => {
    expect(offsetAt(date, time, zone)).toBe(offset)
    expect(instantOf(date, time, zone)?.toISOString()).toBe(instant)
  })

  it('are none where there is no such zone or time', () => {
    expect(offsetAt('2024-06-20', '09:00', 'Asia/Atlantis')).toBeUndefined()
    expect(instantOf('2024-06-20', '09:00', 'Asia/Atlantis')).toBeUndefined()
    expect(offsetAt('2024-06-20', '9 Uhr', 'Asia/Shanghai')).toBeUndefined()
  })

  it('are ahead of UTC, or behind', () => {
    expect([480, -210, 0, 60].map(offsetText)).toEqual(['+08:00', '-03:30', '+00:00', '+01:00'])
  })
})
