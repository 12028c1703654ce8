import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { build } from '../src/build.ts'
import { program } from './command-line.ts'
import { folderWith } from './folder-with.ts'
import { agentOfTests, pictureHost, png, send } from './read/remote/picture-host.ts'

const runProgram = program()

const report = (pictures: string) =>
  `---\ntitle: A day in the hall\ndate: 2024-03-29\n---\nDelegates met.\n\n${pictures}\n`

describe('build with pictures of other hosts', () => {
  it('publishes them like its own, and shows a stand-in for those that cannot be had', async () => {
    const host = await pictureHost({ '/hall': send(await png(900, 600)) })
    const [hall, gone] = [`${host.origin}/hall`, `${host.origin}/gone`]
    const folder = folderWith({ 'content/news/day.md': report(`![The hall](${hall})\n\n![The pier](${gone})`) })
    const at = (name: string) => join(folder, name)
    const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }

    const { diagnostics, fetched } = await build(folders, { fetch: { agent: agentOfTests() } })
    expect(fetched).toBe(1)
    expect(diagnostics.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual([
      'news/day.md:9 picture-not-had',
    ])
    const page = readFileSync(join(folder, 'dist/news/2024/day/index.html'), 'utf8')
    expect(page).toMatch(/<img [^>]*src="\/assets\/pictures\/[0-9a-f]+-[0-9a-f]+-900\.jpg"[^>]*alt="The hall"/)
    expect(page).not.toMatch(/<img [^>]*src="http/)
    expect(page).toContain(`href="${gone}"`)
    const files = readdirSync(join(folder, 'dist/assets/pictures')).map((name) => name.replace(/^.*-(?=\d)/, ''))
    expect(files.sort()).toEqual(['480.avif', '480.webp', '900.avif', '900.jpg', '900.webp'])

    const offline = await build(folders)
    expect(offline.written?.changed).toEqual([])
    expect(host.asked).toHaveLength(2)
  })
})

describe('fetch-images', () => {
  it('says what cannot be had, where it is shown, and exits with 1', () => {
    const content = { 'news/day.md': report('![The hall](http://127.0.0.1:9/hall.png)') }
    const { status, stdout } = runProgram(content, ['fetch-images'])
    expect(stdout).toMatch(
      /7:1 +warning +A picture on 127\.0\.0\.1:9 cannot be had: its host is not on the public Internet/,
    )
    expect(stdout).toMatch(/0 pictures fetched\n$/)
    expect(status).toBe(1)
  })

  it('has nothing to do where all pictures are at home', () => {
    const { status, stdout } = runProgram({ 'news/day.md': report('') }, ['fetch-images'])
    expect([status, stdout]).toEqual([0, '0 pictures fetched\n'])
  })
})
