import { existsSync, readdirSync, readFileSync, renameSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { bad, type Content, good, program } from './command-line.ts'

const runProgram = program()

const warned = '---\ntitle: Warned\ndata: 2023-05-09\n---\nDelegates met in the hall.\n'

function run(content: Content, ...words: string[]) {
  const ran = runProgram(content, words)
  return { ...ran, dist: join(ran.folder, 'dist') }
}

describe('build', () => {
  it('prints what was read, made and changed', () => {
    const { status, stdout, dist } = run({ 'news/good.md': good }, 'build')
    expect(status).toBe(0)
    expect(stdout).toMatch(
      /Read +1 file, 0 pictures\nFound +1 article, 0 events\nMade +\d+ pages, 0 pictures, \d+ cards, .* kB\n/,
    )
    expect(stdout).toMatch(/Changed +\d+ files\nTime +\d+\.\d\d s\nno messages\n$/)
    expect(existsSync(join(dist, 'news/2023/good/index.html'))).toBe(true)
  })

  it('keeps the record of events beside them, says that it is to be committed, and then leaves it alone', () => {
    const event = '---\nname: Summit\nstart: 2024-06-20\n---\nTwo days.\n'
    const words = ['build', '--today', '2024-07-01']
    const first = run({ 'events/summit.md': event }, ...words)
    const record = readFileSync(join(first.folder, 'content/calendar.yaml'), 'utf8')
    expect(first.stdout).toMatch(/^Kept +calendar\.yaml is changed; commit it with the articles$/m)
    expect(record).toMatch(/^summit: 0 2024-07-01T00:00:00Z [0-9a-f]{12}$/m)
    expect(readFileSync(join(first.dist, 'events/summit.ics'), 'utf8')).toContain('\r\nDTSTAMP:20240701T000000Z\r\n')

    const checkout = { 'events/summit.md': event, 'calendar.yaml': record }
    const second = run(checkout, 'build', '--today', '2026-01-01')
    expect(second.stdout).not.toMatch(/^Kept/m)
    expect(readFileSync(join(second.folder, 'content/calendar.yaml'), 'utf8')).toBe(record)
    expect(readFileSync(join(second.dist, 'events/summit.ics'), 'utf8')).toBe(
      readFileSync(join(first.dist, 'events/summit.ics'), 'utf8'),
    )
  })

  it('says which page has moved, once, and that the file of redirects is to be committed', () => {
    const { folder } = run({ 'news/old.md': good }, 'build')
    const here = ['content', 'dist', 'cache'].flatMap((name) => [`--${name}`, join(folder, name)])
    renameSync(join(folder, 'content/news/old.md'), join(folder, 'content/news/new.md'))
    const [second, third] = [run({}, 'build', ...here), run({}, 'build', ...here)]

    expect(second.stdout).toMatch(
      /new\.md\n *1:1 +info +The page was at \/news\/2023\/old\/ before .*its file was news\/old\.md/,
    )
    expect(second.stdout).toMatch(/^Kept +redirects\.yaml is changed; commit it with the articles$/m)
    expect(second.stdout).toMatch(/\n1 note\n$/)
    expect(third.stdout).not.toMatch(/page-moved|^Kept/m)
  })

  it('says when pages change next, and because of what', () => {
    const event = (name: string, dates: string) => `---\nname: ${name}\n${dates}\n---\nText.\n`
    const content = {
      'events/a.md': event('Open Quay', 'start: 2026-12-03\nend: 2026-12-05'),
      'events/b.md': event('Harbour Night', 'start: 2026-12-02'),
      'events/c.md': event('Harbour Day', 'start: 2026-12-03'),
    }
    const saidOn = (day: string) => /^Pages change.*$/m.exec(run(content, 'build', '--today', day).stdout)?.[0]

    expect(saidOn('2026-11-25')).toBe('Pages change next on 2026-12-02, when Harbour Night begins: build again then')
    expect(saidOn('2026-12-02')).toBe(
      'Pages change next on 2026-12-03, when Harbour Day and 1 other begin and Harbour Night is over: build again then',
    )
    expect(saidOn('2026-12-06')).toBeUndefined()
  })

  it('publishes the others, says file, line and column, and exits with 1 where an article cannot be read', () => {
    const { status, stdout, dist } = run({ 'news/good.md': good, 'news/bad.md': bad }, 'build')
    expect(status).toBe(1)
    expect(stdout).toMatch(
      /content\/news\/bad\.md\n3:\d+ +error +The front matter is not valid YAML: .* front-matter-invalid/,
    )
    expect(stdout).not.toMatch(/^ +at /m)
    expect(readdirSync(join(dist, 'news/2023'))).toEqual(['good'])
  })

  it('writes a page of timings where it is asked to, but not where the next build would remove or read it', () => {
    const { stdout, folder } = run({ 'news/good.md': good }, 'build', '--timings')
    const page = join(folder, 'cache/timings.html')
    expect(stdout).toContain(`The timings are in ${page}\n`)
    expect(readFileSync(page, 'utf8')).toContain('news/good.md')
    for (const name of ['dist', 'content', 'images']) {
      const refused = run({ 'news/good.md': good }, 'build', '--timings', `FOLDER/${name}/timings.html`)
      expect([refused.status, refused.stderr]).toEqual([
        2,
        expect.stringContaining(`${name}/timings.html: the next build`),
      ])
      expect(existsSync(refused.dist)).toBe(false)
    }
  })

  it('lets warnings fail with --strict only', () => {
    expect(run({ 'news/warned.md': warned }, 'build').status).toBe(0)
    const strict = run({ 'news/warned.md': warned }, 'build', '--strict')
    expect(strict.status).toBe(1)
    expect(strict.stdout).toMatch(/3:1 +warning +Unknown field `data`; did you mean `date`\? +field-unknown/)
  })
})

describe('check', () => {
  it('keeps no record', () => {
    const { folder } = run({ 'events/summit.md': '---\nname: Summit\nstart: 2024-06-20\n---\nTwo days.\n' }, 'check')
    expect(existsSync(join(folder, 'content/calendar.yaml'))).toBe(false)
  })

  it('reads what pictures say of themselves', () => {
    const told = join(import.meta.dirname, 'site/fixtures/galleries-of-folders/images/told')
    const content = {
      'news/told/index.md': '---\ntitle: Told\ndate: 2024-05-09\ngallery: photos/\n---\nDelegates met in the hall.\n',
      'news/told/photos/1.jpg': readFileSync(join(told, '1.jpg')),
      'news/told/photos/2.jpg': readFileSync(join(told, '2.jpg')),
    }
    const { stdout } = run(content, 'check', '--format', 'json')
    expect(JSON.parse(stdout)).toMatchObject([
      { rule: 'gallery-uncaptioned', reason: '1 picture of the gallery has no caption: 2.jpg' },
    ])
  })

  it('publishes nothing', () => {
    const { status, stdout, dist } = run({ 'news/good.md': good }, 'check')
    expect([status, stdout, existsSync(dist)]).toEqual([0, 'no messages\n', false])
  })

  it('prints JSON', () => {
    const { status, stdout } = run({ 'news/bad.md': bad }, 'check', '--format', 'json')
    expect(status).toBe(1)
    expect(JSON.parse(stdout)).toMatchObject([{ line: 3, rule: 'front-matter-invalid', severity: 'error' }])
    expect(JSON.parse(stdout)[0].path).toMatch(/content\/news\/bad\.md$/)
  })

  it('prints annotations for GitHub', () => {
    const { stdout } = run({ 'news/warned.md': warned }, 'check', '--format', 'github')
    expect(stdout).toMatch(
      /^::warning file=.*content\/news\/warned\.md,line=3,col=1,title=field-unknown::Unknown field `data`/,
    )
  })
})

describe('a wrong command line', () => {
  it.each([
    [['bild'], /Did you mean build\?/],
    [['build', '--strikt'], /Did you mean --strict\?/],
    [['check', '--format', 'xml'], /Allowed choices are text, json, github/],
    [['dev', '--port', '70000'], /A number from 0 to 65535 was expected/],
    [['explain', '--line', 'x'], /Did you mean --lines\?/],
    [['export'], /missing required argument 'files'/],
    [['export', 'a.md', 'b.md'], /2 files need a folder to be written to: --out FOLDER/],
    [['explain'], /missing required argument 'files'/],
    [['build', '--content', '/nowhere/at/all'], /The folder of the articles cannot be read: \/nowhere\/at\/all/],
    [['build', '--dist', 'FOLDER/content'], /holds files that Daypass did not make/],
  ])('%j', (words, said) => {
    const { status, stderr } = run({ 'news/good.md': good }, ...words)
    expect(status).toBe(2)
    expect(stderr).toMatch(said)
    expect(stderr).not.toMatch(/^ +at /m)
  })
})
