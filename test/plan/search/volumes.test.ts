import { describe, expect, it } from 'vitest'
import { groupsOf, volumesOf } from '../../../src/plan/search/volumes.ts'

type Records = Parameters<typeof volumesOf>[0]

const articles = records('story', 400)

describe('volumes', () => {
  it('hold all records in order, the last some of the newest', () => {
    const volumes = volumesOf(articles)

    expect(volumes.flat()).toEqual(articles)
    expect(volumes.length).toBe(2)
    expect(volumes[1]?.length).toBeGreaterThanOrEqual(16)
  })

  it('are one where there are few records, or none', () => {
    expect(volumesOf(articles.slice(0, 10))).toEqual([articles.slice(0, 10)])
    expect(volumesOf([])).toEqual([[]])
  })

  it('keep to their border where an old record comes or goes', () => {
    const last = volumesOf(articles).at(-1)

    expect(volumesOf(articles.toSpliced(40, 1)).at(-1)).toEqual(last)
    expect(volumesOf(articles.toSpliced(40, 0, ...records('story', 1, 'old'))).at(-1)).toEqual(last)
  })

  it('have their border below the newest articles, however many events are to come', () => {
    const [, last = []] = volumesOf([...articles, ...records('event', 90, 'events')])

    expect(last.filter(({ row }) => row.kind === 'story').length).toBeGreaterThanOrEqual(16)
    expect(last.filter(({ row }) => row.kind === 'event').length).toBe(90)
  })
})

describe('groups', () => {
  it('hold all records in order, three and more to each, some four', () => {
    const groups = groupsOf(articles)

    expect(groups.flat()).toEqual(articles)
    expect(Math.min(...groups.slice(0, -1).map(({ length }) => length))).toBe(3)
    expect(groups.length).toBeGreaterThan(80)
    expect(groups.length).toBeLessThan(120)
  })

  it('are as they were behind a record that has gone and a few of its neighbours', () => {
    const before = new Set(groupsOf(articles).map(keysOf))
    const after = groupsOf(articles.toSpliced(40, 1)).map(keysOf)

    expect(after.filter((keys) => !before.has(keys)).length).toBeLessThan(5)
  })
})

function records(kind: 'story' | 'event', count: number, folder = 'news'): Records {
  return Array.from({ length: count }, (_, number) => ({
    key: `${folder}/${number}`,
    row: { kind },
  })) as unknown as Records
}

function keysOf(group: Records): string {
  return group.map(({ key }) => key).join()
}
