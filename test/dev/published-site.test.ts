import { appendFileSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { describe, expect, it } from 'vitest'
import { buildIfChanged } from '../../src/build-if-changed.ts'
import { publishedSite } from '../../src/dev/published-site.ts'
import { folderWith } from '../folder-with.ts'

const today = '2024-07-01'
const page = '/daypass/news/2024/held/'

async function published() {
  const folder = folderWith({
    'content/news/held.md': '---\ntitle: Summit held\ndate: 2024-06-22\n---\nIt was held in the hall by the harbour.\n',
    'content/site.yaml': 'title: Harbours\nurl: https://harbours.example/daypass\n',
  })
  const file = (name: string) => join(folder, name)
  const folders = { content: file('content'), images: file('images'), dist: file('dist'), cache: file('cache') }
  await setTimeout(60) // a build does not trust a file that changed while it began
  await buildIfChanged(folders, { today, record: true })
  const textAt = (address: string) => publishedSite(folders, today)?.at(address)?.bytes.toString()
  return { file, folders, textAt }
}

describe('the site as it was published', () => {
  it('has the files of dist/ at their addresses, and nothing elsewhere', async () => {
    const { file, folders, textAt } = await published()

    expect(publishedSite(folders, today)?.base).toBe('/daypass')
    expect(textAt(page)).toBe(readFileSync(file('dist/news/2024/held/index.html'), 'utf8'))
    expect(textAt('/daypass/sitemap.xml')).toBe(readFileSync(file('dist/sitemap.xml'), 'utf8'))
    for (const address of [
      '/daypass/news/2024/held',
      '/news/2024/held/',
      '/daypass/no/',
      '/daypass/../content/site.yaml',
    ])
      expect(textAt(address)).toBeUndefined()
  })

  it('has no page that somebody changed, removed or added', async () => {
    const { file, textAt } = await published()
    appendFileSync(file('dist/news/2024/held/index.html'), '<!-- by hand -->')
    appendFileSync(file('dist/new.html'), 'by hand')
    rmSync(file('dist/404.html'))

    for (const address of [page, '/daypass/new.html', '/daypass/404.html']) expect(textAt(address)).toBeUndefined()
    expect(textAt('/daypass/')).toContain('Harbours')
  })

  it('is none on another day, without a cache, and once a source has changed', async () => {
    const { file, folders } = await published()

    expect(publishedSite(folders, '2024-07-02')).toBeUndefined()
    expect(publishedSite({ ...folders, cache: file('other') }, today)).toBeUndefined()
    appendFileSync(file('content/news/held.md'), 'And by the station.\n')
    expect(publishedSite(folders, today)).toBeUndefined()
  })
})
