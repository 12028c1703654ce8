import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CopiedProject, copyProject, type RunningPreview } from './copied-project.ts'
import { type Listener, listen } from './listen.ts'

const prose = [
  'The port authority of Lindhaven has opened its archive of ship plans to researchers, who may see nine thousand drawings.',
  'Reading hours are from Tuesday to Saturday, and a table by the window can be booked for a whole week, the archive said.',
]
const pasted = (keep: string) =>
  `---\n${keep}\n---\nHome > Press > Harbour\nPort authority opens its archive to researchers\nPublished: 2024-05-17\n\n${prose.join('\n\n')}\n\nRelated news\nA lock for the new basin\n`
const file = 'content/news/archive.txt'
const page = '/news/2024/archive/'

let project: CopiedProject
let preview: RunningPreview
let open: Listener
beforeAll(async () => {
  project = copyProject({ [file]: pasted('tags: harbour'), 'content/news/short.md': '---\ntitle: Short\n---\nText.\n' })
  preview = await project.preview('--port', '0')
  open = await listen(preview.url, page)
}, 120_000)
afterAll(() => {
  open?.close()
  project?.remove()
})

describe('what was left out of a page', () => {
  it('is told with the line of front matter that would bring each line back', async () => {
    expect(await leftOut(page)).toEqual({
      path: file,
      lines: [
        { line: 12, column: 1, text: 'Related news', rule: expect.any(String), keep: 'keep: [12]' },
        { line: 13, column: 1, text: 'A lock for the new basin', rule: expect.any(String), keep: 'keep: [13]' },
      ],
    })
  })

  it.each(['/news/2024/archive/1/', '/news/undated/short/', '/', '', 'nothing', `${page}../archive/`])(
    'is nothing at %j',
    async (other) => {
      expect(await leftOut(other)).toEqual({ lines: [] })
    },
  )

  it('is not told to pages of other sites, and is not in the published files', async () => {
    const address = new URL(`/.daypass/left-out?page=${page}`, preview.url)
    const foreign = await fetch(address, { headers: { origin: 'https://elsewhere.example' } })
    const html = await (await fetch(new URL(page, preview.url))).text()

    expect(foreign.status).toBe(403)
    expect(html).toContain('Reading hours')
    expect(html).not.toContain('A lock for the new basin')
  })

  it('follows the file', async () => {
    await open.until(() => true)
    project.write(file, pasted('keep: [13]'))
    await open.until(() => true)

    expect((await leftOut(page)).lines.map(({ line }) => line)).toEqual([12])
  })
})

async function leftOut(of: string): Promise<{ path?: string; lines: { line: number }[] }> {
  const response = await fetch(new URL(`/.daypass/left-out?page=${encodeURIComponent(of)}`, preview.url))
  expect(response.headers.get('content-type')).toBe('application/json; charset=utf-8')
  return JSON.parse(await response.text())
}
