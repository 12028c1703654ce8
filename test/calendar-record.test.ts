import { cpSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type Build, type BuildOptions, build } from '../src/build.ts'
import { fill, folderWith } from './folder-with.ts'
import { readCalendar } from './plan/calendar/read-calendar.ts'

const summit = '---\nname: Summit\nstart: 2024-06-20\ncity: Porto\narticles: [held]\n---\nTwo days of talks.\n'
const held = '---\ntitle: Summit held\ndate: 2024-06-22\n---\nIt was held in the hall by the harbour.\n'
const site = 'title: Harbours\nurl: https://harbours.example\n'

function content(): string {
  return folderWith({
    ...{ 'content/events/summit.md': summit, 'content/news/held.md': held, 'content/site.yaml': site },
    'content/events/spring.md': '---\nname: Spring fair\nstart: 2025-03-20\n---\nA fair.\n',
  })
}

async function built(folder: string, today: string, options: BuildOptions = { record: true }) {
  const places = ['content', 'images', 'dist', 'cache'].map((name) => [name, join(folder, name)])
  const result = await build(Object.fromEntries(places), { today, ...options })
  const dist = join(folder, 'dist')
  const paths = readdirSync(dist, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.ics'))
  return {
    ...result,
    calendars: Object.fromEntries(paths.sort().map((path) => [path, readFileSync(join(dist, path), 'utf8')])),
  }
}

function ofRecord({ diagnostics }: Pick<Build, 'diagnostics'>) {
  return diagnostics.filter(({ path }) => path === 'calendar.yaml')
}

function told(text: string | undefined): string[] {
  const { entries } = readCalendar(text ?? '')
  return entries.map(({ uid, properties }) =>
    [uid, properties.sequence, properties['last-modified'], properties.dtstamp, properties.status].join(' '),
  )
}

describe('a site that is built again and again', () => {
  it('has the same calendars on every day, also from a copy of its content', async () => {
    const folder = content()
    const first = await built(folder, '2024-07-01')
    expect(first.recorded).toEqual(['calendar.yaml'])
    expect(told(first.calendars['events.ics'])).toEqual([
      'spring@harbours.example 0 2024-07-01T00:00:00Z 2024-07-01T00:00:00Z CONFIRMED',
      'summit@harbours.example 0 2024-06-22T00:00:00Z 2024-06-22T00:00:00Z CONFIRMED',
    ])
    const record = join(folder, 'content/calendar.yaml')
    const before = statSync(record)

    const second = await built(folder, '2026-01-01')
    expect([second.recorded, second.calendars]).toEqual([[], first.calendars])
    expect(second.written?.changed.filter((path) => path.endsWith('.ics'))).toEqual([])
    expect(statSync(record)).toMatchObject({ mtimeMs: before.mtimeMs, ino: before.ino })

    const copy = folderWith()
    cpSync(join(folder, 'content'), join(copy, 'content'), { recursive: true })
    const third = await built(copy, '2027-01-01')
    expect([third.recorded, third.calendars]).toEqual([[], first.calendars])
  })

  it('tells calendars what has changed, and of nothing else', async () => {
    const folder = content()
    await built(folder, '2024-07-01')
    fill(folder, { 'content/events/summit.md': summit.replace('name: Summit', 'name: The Summit\ncancelled: true') })
    const changed = await built(folder, '2024-08-01')
    expect(changed.recorded).toEqual(['calendar.yaml'])
    expect(told(changed.calendars['events.ics'])).toEqual([
      'spring@harbours.example 0 2024-07-01T00:00:00Z 2024-07-01T00:00:00Z CONFIRMED',
      'summit@harbours.example 1 2024-08-01T00:00:00Z 2024-08-01T00:00:00Z CANCELLED',
    ])
    expect(told(changed.calendars['events/summit.ics'])).toEqual(told(changed.calendars['events.ics']).slice(1))
  })

  it('goes on counting when an event was away', async () => {
    const folder = content()
    await built(folder, '2024-07-01')
    fill(folder, { 'content/events/summit.md': '---\nname: Summit\ndraft: true\n---\nLater.\n' })
    const away = await built(folder, '2024-07-02')
    expect(told(away.calendars['events.ics'])).toHaveLength(1)
    fill(folder, { 'content/events/summit.md': summit })
    const back = await built(folder, '2024-07-03')
    expect(told(back.calendars['events/summit.ics'])).toEqual([
      'summit@harbours.example 1 2024-07-03T00:00:00Z 2024-07-03T00:00:00Z CONFIRMED',
    ])
  })

  it('keeps the UID of an event whose file is renamed', async () => {
    const folder = content()
    await built(folder, '2024-07-01')
    const { calendars } = await built(renamed(folder), '2024-07-02')
    expect(told(calendars['events/big-summit.ics'])).toEqual([
      'summit@harbours.example 1 2024-07-02T00:00:00Z 2024-07-02T00:00:00Z CONFIRMED',
    ])
    expect(Object.keys(calendars)).not.toContain('events/summit.ics')
  })

  it('begins anew with what is left of a broken record, says so, and mends it', async () => {
    const folder = content()
    await built(folder, '2024-07-01')
    const file = join(folder, 'content/calendar.yaml')
    const whole = readFileSync(file, 'utf8')
    writeFileSync(file, whole.replace('summit: 0', 'summit: zero'))
    const mended = await built(folder, '2024-07-02')
    expect(ofRecord(mended)).toMatchObject([{ path: 'calendar.yaml', line: 4, rule: 'calendar-record-broken' }])
    expect(readFileSync(file, 'utf8')).toBe(whole)
    expect(ofRecord(await built(folder, '2024-07-02'))).toEqual([])
  })

  it('has its record left alone by all but a build', async () => {
    const folder = content()
    await built(folder, '2024-07-01', {})
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['events', 'news', 'site.yaml'])
    await build(
      {
        ...{ content: join(folder, 'content'), images: join(folder, 'images') },
        ...{ dist: join(folder, 'none'), cache: join(folder, 'cache') },
      },
      { publish: false, record: true },
    )
    expect(readdirSync(join(folder, 'content')).sort()).toEqual(['events', 'news', 'site.yaml'])
  })
})

function renamed(folder: string): string {
  const events = join(folder, 'content/events')
  cpSync(join(events, 'summit.md'), join(events, 'big-summit.md'))
  writeFileSync(join(events, 'summit.md'), '---\ndraft: true\nname: x\n---\nx\n')
  return folder
}
