import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parse } from 'yaml'
import { build } from '../src/build.ts'
import { eventAsYaml } from '../src/events/as-yaml.ts'
import type { ListedEvent } from '../src/events.ts'
import { program } from './command-line.ts'

const runProgram = program()

const report = `---
title: Forty cities open their archives
date: 2023-05-10
event:
  name: Open Archives Day
  start: 2023-05-09
  city: Lindhaven
  organisers: [Port Authority, City of Lindhaven]
---
Delegates met in the hall.
`
const own = '---\nname: Reading Rooms Congress\nstart: 2022-03-01\n---\n'
const content = { 'news/archives.md': report, 'events/reading-rooms-2022.md': own }

describe('events', () => {
  it('lists each event with its fields, the line of each, and its coverage', () => {
    const { status, stdout } = runProgram(content, ['events'], { COLUMNS: '160' })
    expect(status).toBe(0)
    expect(stdout).toContain('open-archives-day-2023  found in articles')
    expect(stdout).toMatch(/ {2}start +news\/archives\.md:6:3 +2023-05-09 +front matter start/)
    expect(stdout).toMatch(/ {2}organisers +news\/archives\.md:8:3 +Port Authority; City of Lindhaven/)
    expect(stdout).toContain('news/archives.md  Forty cities open their archives')
    expect(stdout).toMatch(/reading-rooms-2022 {2}events\/reading-rooms-2022\.md/)
    expect(stdout).toMatch(/\n2 events\n$/)
  })

  it('prints one line of JSON an event', () => {
    const { stdout } = runProgram(content, ['events', '--json'])
    const [first, second, ...none] = stdout.trim().split('\n')
    expect(none).toEqual([])
    expect(JSON.parse(first ?? '')).toMatchObject({
      slug: 'open-archives-day-2023',
      fields: [
        { name: 'name', value: 'Open Archives Day', path: 'news/archives.md', line: 5, confidence: 1 },
        {},
        {},
        {},
      ],
      coverage: [{ path: 'news/archives.md' }],
    })
    expect(JSON.parse(second ?? '')).toMatchObject({ file: 'events/reading-rooms-2022.md', coverage: [] })
  })

  it('writes what was found as files that win from then on, and leaves files alone that are there', async () => {
    const { status, stderr, folder } = runProgram(content, ['events', '--write'])
    const file = join(folder, 'content/events/open-archives-day-2023.yaml')
    expect(status).toBe(0)
    expect(stderr).toMatch(/events\/open-archives-day-2023\.yaml written\n$/)
    expect(parse(readFileSync(file, 'utf8'))).toEqual({
      ...{ name: 'Open Archives Day', start: '2023-05-09', city: 'Lindhaven' },
      ...{ organisers: ['Port Authority', 'City of Lindhaven'], articles: ['news/archives.md'] },
    })

    writeFileSync(file, readFileSync(file, 'utf8').replace('Lindhaven', 'Port Lind'))
    const at = (name: string) => join(folder, name)
    const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
    const { site, diagnostics } = await build(folders, { publish: false })
    // The article still says what the file was written from.
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['event-contradicted', 'event-without-articles'])
    expect(site.conferences).toMatchObject([
      { slug: 'open-archives-day-2023', city: 'Port Lind', coverage: ['news/2023/archives'] },
      { slug: 'reading-rooms-2022', coverage: [] },
    ])
  })
})

describe('eventAsYaml', () => {
  const place = { path: 'news/a.txt', line: 7, column: 1 }
  const event: ListedEvent = {
    slug: 'a',
    fields: [
      { name: 'name', value: 'Day: of # signs', ...place, rule: 'title', confidence: 0.9 },
      { name: 'start', value: '2023-05-09', ...place, rule: 'nearest year', confidence: 0.5 },
      { name: 'organisers', value: ['A', 'B'], ...place, rule: 'label', confidence: 0.4 },
    ],
    coverage: [],
  }

  it('says where each field was read', () => {
    expect(eventAsYaml(event)).toContain('"Day: of # signs" # news/a.txt, line 7: title, 90 %\n')
  })

  it('keeps guesses in comments, which are fields once their signs are deleted', () => {
    const yaml = eventAsYaml(event)
    expect(parse(yaml)).toEqual({ name: 'Day: of # signs' })
    expect(parse(yaml.replace(/^# (?!Found|A guess|news)/gm, ''))).toEqual({
      ...{ name: 'Day: of # signs', start: '2023-05-09', organisers: ['A', 'B'] },
    })
  })
})
