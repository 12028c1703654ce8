import { describe, expect, it } from 'vitest'
import { seatPlan } from '../../src/plan/seat-plan.ts'

const facts = { slug: 'summit', dates: { start: '2024-06-20', end: '2024-06-21' }, online: false }

describe('a cover', () => {
  it('is the same for the same facts, and another for another slug', () => {
    expect(seatPlan(facts, 'card')).toBe(seatPlan({ ...facts }, 'card'))
    expect(seatPlan({ ...facts, slug: 'another' }, 'card')).not.toBe(seatPlan(facts, 'card'))
  })

  it('of nothing but a slug is another for each slug, with no seat lit', () => {
    const slugs = Array.from({ length: 500 }, (_, index) => `news/2024/report-${index}`)
    const drawn = slugs.map((slug) => seatPlan({ slug, dates: {}, online: false }, 'card'))
    expect(new Set(drawn).size).toBe(slugs.length)
    expect(drawn.filter((svg) => svg.includes('<circle '))).toEqual([])
  })

  it('has a row for each month, as long as the month', () => {
    expect(rowsOf(seatPlan(facts, 'card'))).toEqual([31, 29, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31])
    expect(rowsOf(seatPlan({ ...facts, dates: { start: '2023' } }, 'card'))[1]).toBe(28)
  })

  it.each([
    ['a day', { start: '2024-03-29' }, 1],
    ['several days', { start: '2024-06-20', end: '2024-06-21' }, 2],
    ['days in two months', { start: '2024-01-30', end: '2024-02-02' }, 4],
    ['days in two years', { start: '2024-12-31', end: '2025-01-03' }, 4],
    ['a month', { start: '2024-06' }, 0],
    ['no date', {}, 0],
    ['more than a year', { start: '2020-01-01', end: '2024-01-01' }, 366],
  ])('lights the seats of %s', (_, dates, count) => {
    expect(seatPlan({ ...facts, dates }, 'card').match(/<circle /g) ?? []).toHaveLength(count)
  })

  it.each([
    [{ start: '2024-06' }, 1],
    [{ start: '2024-11', end: '2025-02' }, 4],
    [{ start: '2024-06-20' }, 0],
  ])('lights the rows of the months where no day is known: %o', (dates, count) => {
    expect(
      seatPlan({ ...facts, dates }, 'card').match(/pathLength="\d+" stroke-width="[\d.]+" stroke=/g) ?? [],
    ).toHaveLength(count)
  })

  it('has rings for seats where nobody sits in the room', () => {
    expect(rowsOf(seatPlan({ ...facts, online: true }, 'card'))).toHaveLength(24)
  })

  it.each([
    [{ start: '2024-06-20' }, '#066c43'],
    [{ start: '2032' }, '#066c43'],
    [{ start: '2023-04-02' }, '#253cc4'],
    [{}, '#494d55'],
  ])('has the colour of its year: %o', (dates, ground) => {
    expect(seatPlan({ ...facts, dates }, 'card')).toContain(`<path fill="${ground}" `)
  })

  it('is wide where it is asked to be', () => {
    expect(
      [seatPlan(facts, 'card'), seatPlan(facts, 'wide')].map((svg) => svg.match(/viewBox="([^"]*)"/)?.[1]),
    ).toEqual(['0 0 800 600', '0 0 1600 720'])
  })

  it('is small', () => {
    expect(seatPlan({ ...facts, online: true }, 'wide').length).toBeLessThan(2_500)
  })
})

function rowsOf(svg: string): number[] {
  return [...svg.matchAll(/pathLength="(\d+)"/g)].map(([, days]) => Number(days))
}
