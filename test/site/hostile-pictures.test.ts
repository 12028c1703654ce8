import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { constants, crc32, deflateRawSync } from 'node:zlib'
import sharp from 'sharp'
import { expect, it } from 'vitest'
import { build } from '../../src/build.ts'
import { folderWith } from '../folder-with.ts'
import { messages } from '../messages.ts'
import { photograph } from '../photograph.ts'

const noise = (width: number, height: number) =>
  sharp({
    create: { width, height, channels: 3, background: 'teal', noise: { type: 'gaussian', mean: 128, sigma: 60 } },
  })

/** A PNG (section 5 of its specification) of zeros, one bit a pixel. */
function flatPng(width: number, height: number): Buffer {
  const header = Buffer.alloc(13)
  header.writeUInt32BE(width, 0)
  header.writeUInt32BE(height, 4)
  header[8] = 1
  const rows = deflatedZeros(height * (1 + Math.ceil(width / 8)))
  return Buffer.concat([
    Buffer.from('\x89PNG\r\n\x1a\n', 'latin1'),
    chunk('IHDR', header),
    chunk('IDAT', rows),
    chunk('IEND'),
  ])
}

/** A zlib stream (RFC 1950) of that many zero bytes, put together of copies, which is quicker than packing them. */
function deflatedZeros(count: number): Buffer {
  const million = deflateRawSync(Buffer.alloc(1_000_000), { finishFlush: constants.Z_SYNC_FLUSH })
  const copies = Array.from({ length: Math.floor(count / 1_000_000) }, () => million)
  const check = Buffer.from([(count % 65_521) >> 8, (count % 65_521) & 255, 0, 1])
  return Buffer.concat([Buffer.from([0x78, 0xda]), ...copies, deflateRawSync(Buffer.alloc(count % 1_000_000)), check])
}

function chunk(name: string, content: Buffer = Buffer.alloc(0)): Buffer {
  const named = Buffer.concat([Buffer.from(name), content])
  const [length, check] = [Buffer.alloc(4), Buffer.alloc(4)]
  length.writeUInt32BE(content.length)
  check.writeUInt32BE(crc32(named))
  return Buffer.concat([length, named, check])
}

const svg = (content: string, before = '') =>
  `${before}<svg xmlns="http://www.w3.org/2000/svg" xmlns:xlink="http://www.w3.org/1999/xlink" width="60" height="40">${content}</svg>`

const laughs = `<!DOCTYPE svg [<!ENTITY a0 "ha">${Array.from(
  { length: 12 },
  (_, level) => `<!ENTITY a${level + 1} "${`&a${level};`.repeat(10)}">`,
).join('')}]>`

/** A build of one article that shows a good picture and all of these. */
async function siteWith(pictures: Readonly<Record<string, string | Uint8Array>>) {
  const names = ['good.jpg', ...Object.keys(pictures)]
  const folder = folderWith({
    'images/good.jpg': await noise(60, 40).jpeg().toBuffer(),
    ...Object.fromEntries(Object.entries(pictures).map(([name, bytes]) => [`images/${name}`, bytes])),
    'content/portfolio/opening.md': `---\ntitle: The opening\n---\n\n${names.map((name) => `![A hall, ${name}](/images/${name})`).join('\n\n')}\n\nIt was opened.\n`,
  })
  const at = (name: string) => join(folder, name)
  const folders = { content: at('content'), images: at('images'), dist: at('dist'), cache: at('cache') }
  const { diagnostics, written } = await build(folders, { today: '2024-06-01' })
  const files = readdirSync(at('dist/assets/pictures'))
  const told = messages(diagnostics.filter(({ rule }) => rule === 'picture-unreadable'))
  return {
    folder,
    files,
    pages: written?.pages,
    hasArticle: existsSync(at('dist/portfolio/opening/index.html')),
    told: told
      .split('\n')
      .flatMap(
        (line) =>
          /^images\/(\S+) warning picture-unreadable: The picture cannot be read: (.*)$/
            .exec(line)
            ?.slice(1)
            .join(': ') ?? [],
      ),
  }
}

function hasGood(files: readonly string[]): boolean {
  return ['-60.avif', '-60.jpg', '-60.webp'].every((end) =>
    files.some((file) => file.startsWith('good-') && file.endsWith(end)),
  )
}

it('that are bombs are told and left out', async () => {
  const { told, files, hasArticle } = await siteWith({
    'bomb.png': flatPng(50_000, 50_000),
    'bomb.svg': '<svg xmlns="http://www.w3.org/2000/svg" width="50000" height="50000"/>',
    'bomb.gif': Buffer.from(
      'GIF89aP\xc3P\xc3\x80\0\0\0\0\0\xff\xff\xff,\0\0\0\0P\xc3P\xc3\0\x02\x02D\x01\0;',
      'latin1',
    ),
  })
  expect(told).toEqual([
    'bomb.gif: it has more than 100 million pixels',
    'bomb.png: it has more than 100 million pixels',
    'bomb.svg: it has more than 100 million pixels',
  ])
  expect([files.length, hasGood(files), hasArticle]).toEqual([3, true, true])
})

it('that are cut short, wherever, are told and left out', async () => {
  const whole = {
    jpg: await noise(120, 80).jpeg().toBuffer(),
    'prog.jpg': await noise(120, 80).jpeg({ progressive: true }).toBuffer(),
    png: await noise(120, 80).png().toBuffer(),
    webp: await noise(120, 80).webp().toBuffer(),
    gif: await noise(120, 80).gif().toBuffer(),
    avif: await noise(120, 80).avif({ effort: 0 }).toBuffer(),
    tif: await noise(120, 80).tiff().toBuffer(),
  }
  const cuts = [0, 0.001, 0.05, 0.3, 0.6, 0.9]
  const pieces = Object.entries(whole).flatMap(([ending, bytes]) =>
    cuts.map((share) => [`cut${share * 1000}.${ending}`, bytes.subarray(0, Math.round(share * bytes.length))] as const),
  )
  const { told, files, hasArticle } = await siteWith(Object.fromEntries(pieces))
  expect(told.map((line) => line.replace(/:.*/, '')).sort()).toEqual(pieces.map(([name]) => name).sort())
  expect(told.filter((line) => line.includes('cut0.'))).toEqual(
    told.filter((line) => line.endsWith('the file is empty')),
  )
  expect([files.length, hasGood(files), hasArticle]).toEqual([3, true, true])
})

it('that are something else are told what they are', async () => {
  const { told, files } = await siteWith({
    'empty.jpg': '',
    'page.png': '<!doctype html><html><body><script>alert(1)</script></body></html>',
    'paper.jpg': '%PDF-1.7\n1 0 obj << /Type /Catalog >> endobj\n%%EOF',
    'phone.heic': Buffer.concat([Buffer.from('\0\0\0\x18ftypheic\0\0\0\0mif1heic', 'latin1'), Buffer.alloc(200)]),
    'script.png': 'alert(document.cookie)',
    'shell.gif': '#!/bin/sh\nrm -rf /\n',
    'zip.webp': Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(100))]),
  })
  expect(told).toEqual([
    'empty.jpg: the file is empty',
    'page.png: it is a web page',
    'paper.jpg: it is a PDF document',
    'phone.heic: it is a HEIC picture, which cannot be decoded here',
    'script.png: it is a text',
    'shell.gif: it is a text',
    'zip.webp: it is a ZIP archive',
  ])
  expect([files.length, hasGood(files)]).toEqual([3, true])
})

it('that are drawings do no harm, and what they would do is not published', async () => {
  const secret = folderWith({ 'secret.txt': 'very secret', 'secret.png': await noise(60, 40).png().toBuffer() })
  const entity = `<!DOCTYPE svg [<!ENTITY file SYSTEM "file://${secret}/secret.txt">]>`
  const white = '<rect width="60" height="40" fill="white"/>'
  const { told, files, folder } = await siteWith({
    'entity.svg': svg(`${white}<text y="20">&file;</text>`, entity),
    'laughs.svg': svg(`<text>&a12;</text>`, laughs),
    'outside.svg': svg(
      `${white}<image width="60" height="40" href="file://${secret}/secret.png"/><image width="60" height="40" xlink:href="https://tracker.example/p.png"/>`,
    ),
    'script.svg': svg(
      `${white}<script>alert(1)</script><a href="javascript:alert(1)"><circle r="5" fill="white" onclick="alert(1)"/></a>`,
    ),
    'self.svg': svg('<g id="a"><use href="#a"/><use href="#a"/></g>'),
  })
  const drawn = async (name: string) => {
    const file = files.find((one) => one.startsWith(`${name}-`) && one.endsWith('.png'))
    if (!file) return 'nothing'
    const { channels } = await sharp(join(folder, 'dist/assets/pictures', file))
      .removeAlpha()
      .stats()
    return channels.every(({ min }) => min > 250) ? 'white' : 'something else'
  }
  expect(told).toEqual(['entity.svg: it is damaged', 'laughs.svg: it is damaged'])
  expect([await drawn('outside'), await drawn('script')]).toEqual(['white', 'white'])
  expect(files.filter((file) => file.endsWith('.svg'))).toEqual([])
})

it('that hold a script behind the picture are published without it', async () => {
  const trailer = '<script>alert("polyglot")</script>'
  const jpeg = Buffer.concat([await photograph(), Buffer.from(trailer)])
  const { told, files, folder } = await siteWith({ 'both.jpg': jpeg })
  const holds = files.filter((file) => readFileSync(join(folder, 'dist/assets/pictures', file)).includes('polyglot'))
  expect([told, files.length, holds]).toEqual([[], 6, []])
})
