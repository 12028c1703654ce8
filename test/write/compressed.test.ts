import { readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliDecompressSync, gunzipSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import { openCache } from '../../src/cache.ts'
import { write } from '../../src/write/write.ts'
import { folderWith } from '../folder-with.ts'
import { texts } from './site.ts'

const long = '<p>会议在海边的会堂里开幕了。Delegates met in the hall by the harbour.</p>\n'.repeat(30)
const site = { 'index.html': long, 'short/index.html': '<p>Short</p>', 'feed.xml': `<rss>${long}</rss>` }

async function publish(folder: string, files: Readonly<Record<string, string>>, compress: boolean) {
  const cache = await openCache(join(folder, 'cache'))
  const photo = { kind: 'copy', path: 'photo.avif', file: join(folder, 'photo.avif') } as const
  const written = await write(join(folder, 'dist'), [...texts(files), photo], cache, { compress })
  await cache.close()
  return written
}

function namesIn(folder: string): string[] {
  return readdirSync(join(folder, 'dist'), { recursive: true, encoding: 'utf8' }).filter((name) => name.includes('.'))
}

describe('texts that are published compressed', () => {
  it('stand beside themselves as Brotli and gzip, but no short one, and no picture', async () => {
    const folder = folderWith({ 'photo.avif': 'bytes of a photograph '.repeat(100) })
    await publish(folder, site, true)
    const packed = ['index.html.br', 'index.html.gz', 'feed.xml.br', 'feed.xml.gz']
    expect(namesIn(folder).sort()).toEqual(['.daypass', 'photo.avif', ...Object.keys(site), ...packed].sort())
    for (const name of ['index.html', 'feed.xml'] as const) {
      const bytes = (ending: string) => readFileSync(join(folder, 'dist', name + ending))
      expect(brotliDecompressSync(bytes('.br')).toString()).toBe(site[name])
      expect(gunzipSync(bytes('.gz')).toString()).toBe(site[name])
      expect(bytes('.br').length).toBeLessThan(site[name].length / 4)
    }
  })

  it('are compressed again only where they changed, and go where nobody wants them any more', async () => {
    const folder = folderWith({ 'photo.avif': 'bytes' })
    await publish(folder, site, true)
    const before = statSync(join(folder, 'dist/feed.xml.br'))
    expect(await publish(folder, site, true)).toMatchObject({ changed: [], removed: [] })
    const other = { ...site, 'index.html': `${long}<p>More</p>` }
    const { changed } = await publish(folder, other, true)
    expect([...changed].sort()).toEqual(['index.html', 'index.html.br', 'index.html.gz'])
    expect(brotliDecompressSync(readFileSync(join(folder, 'dist/index.html.br'))).toString()).toBe(other['index.html'])
    const { ino, mtimeMs } = statSync(join(folder, 'dist/feed.xml.br'))
    expect([ino, mtimeMs]).toEqual([before.ino, before.mtimeMs])
    expect([...(await publish(folder, other, false)).removed].sort()).toEqual([
      ...['feed.xml.br', 'feed.xml.gz', 'index.html.br', 'index.html.gz'],
    ])
  })

  it.each(['html', 'css', 'js', 'svg', 'xml', 'json', 'ics', 'txt', 'webmanifest'])(
    'are those of this kind, too: %s; their company goes with them',
    async (kind) => {
      const folder = folderWith({ 'photo.avif': 'bytes' })
      const file = `folder/text.${kind}`
      await publish(folder, { 'index.html': '<p>Short</p>', [file]: long }, true)
      expect(
        namesIn(folder)
          .filter((name) => name.startsWith('folder'))
          .sort(),
      ).toEqual([file, `${file}.br`, `${file}.gz`])
      const { removed } = await publish(folder, { 'index.html': '<p>Short</p>' }, true)
      expect([...removed].sort()).toEqual([file, `${file}.br`, `${file}.gz`])
    },
  )

  it('are put right where somebody changed them', async () => {
    const folder = folderWith({ 'photo.avif': 'bytes' })
    await publish(folder, site, true)
    writeFileSync(join(folder, 'dist/index.html.gz'), 'by hand')
    expect((await publish(folder, site, true)).changed).toEqual(['index.html.gz'])
    expect(gunzipSync(readFileSync(join(folder, 'dist/index.html.gz'))).toString()).toBe(long)
  })
})
