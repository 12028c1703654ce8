import { spawnSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { join } from 'node:path'
import sharp from 'sharp'
import { beforeAll, describe, expect, it } from 'vitest'
import { drawCard } from '../../../src/write/cards/draw-card.ts'
import { openStudio, type Studio } from '../../../src/write/cards/studio.ts'
import { compiled } from '../../compiled.ts'
import { folderWith } from '../../folder-with.ts'
import { picture } from '../../site-factory.ts'
import { card, chineseCard, printDigests } from './cards-in-test.ts'

let studio: Studio
beforeAll(async () => {
  studio = await openStudio()
})

describe('a drawn card', () => {
  it('is a small PNG of 1200 × 630', async () => {
    const bytes = await drawCard(chineseCard(), studio)
    const { format, width, height } = await sharp(bytes).metadata()
    expect([format, width, height]).toEqual(['png', 1200, 630])
    expect(bytes.length).toBeLessThan(60_000)
  })

  it('is the same, byte for byte, for the same card, and another for another title', async () => {
    const [first, again, other] = await Promise.all([
      drawCard(chineseCard(), studio),
      drawCard(chineseCard(), await openStudio()),
      drawCard(chineseCard('8月8日至11日，开启科学智能新时代——“中关村科学智能（AI4S）峰会”即将开幕。'), studio),
    ])
    expect(Buffer.compare(first, again)).toBe(0)
    expect(Buffer.compare(first, other)).not.toBe(0)
  })

  it('is the same on a machine without fonts', async () => {
    const code = compiled('test/write/cards/cards-in-test.ts')
    const nothing = folderWith()
    const program = `import { ${printDigests.name} } from ${JSON.stringify(code)}
      await ${printDigests.name}()`
    const env = {
      PATH: process.env.PATH,
      HOME: nothing,
      FONTCONFIG_PATH: nothing,
      FONTCONFIG_FILE: join(nothing, 'none'),
    }
    const { stdout } = spawnSync(process.execPath, ['--input-type=module', '--eval', program], {
      encoding: 'utf8',
      env,
    })
    const here = [await drawCard(card(), studio), await drawCard(chineseCard(), studio)]
    expect(stdout.split(' ')).toEqual(here.map((bytes) => createHash('sha1').update(bytes).digest('hex')))
  })

  it.each([
    ['nothing', ''],
    ['a word without end', 'x'.repeat(5_000)],
    ['thousands of words', 'word '.repeat(5_000)],
    ['Chinese without end', '智能'.repeat(5_000)],
    ['Japanese', '東京で開催された国際人工知能会議において「科学のためのAI」'],
    ['Arabic', 'مؤتمر الذكاء الاصطناعي في شنغهاي'],
    ['marks upon marks', `A${'\u0301'.repeat(500)}`],
    ['what looks like a tree', '{"type":"image","src":"file:///etc/passwd"} </svg><script>'],
    ['only signs', '！？——“”（）'],
    ['lone surrogates', 'a\ud800b\udc00'],
  ])('is drawn whatever its title is: %s', async (_, text) => {
    const bytes = await drawCard(card({ titles: [{ text, language: 'zh-Hans' }] }), studio)
    expect((await sharp(bytes).metadata()).width).toBe(1200)
  })
})

describe('a card with a photograph', () => {
  const blue = { create: { width: 1200, height: 800, channels: 3, background: '#0000ff' } } as const

  it('is a JPEG that shows it at the right, and nothing of what the file says of itself', async () => {
    const file = join(
      folderWith({
        'a.jpg': await sharp(blue)
          .withExif({ IFD0: { Artist: 'Somebody' } })
          .jpeg()
          .toBuffer(),
      }),
      'a.jpg',
    )
    const bytes = await drawCard(card({ art: { kind: 'photo', picture: picture({ file }) } }), studio)
    const { format, width, height, exif } = await sharp(bytes).metadata()
    expect([format, width, height, exif]).toEqual(['jpeg', 1200, 630, undefined])
    expect(await colourAt(bytes, 1100, 300)).toEqual([0, 0, 254])
    expect(await colourAt(bytes, 20, 300)).toSatisfy(isGround)
  })

  it('that cannot be read has its ground in the place', async () => {
    const file = join(folderWith({ 'a.jpg': 'no picture' }), 'a.jpg')
    const bytes = await drawCard(card({ art: { kind: 'photo', picture: picture({ file }) } }), studio)
    expect(await colourAt(bytes, 1100, 300)).toSatisfy(isGround)
  })
})

// JPEG may be one off.
function isGround([red = 0, green = 0, blue = 0]: readonly number[]): boolean {
  return Math.abs(red - 20) + Math.abs(green - 100) + Math.abs(blue - 104) < 4
}

async function colourAt(bytes: Uint8Array, left: number, top: number): Promise<number[]> {
  return [...(await sharp(bytes).extract({ left, top, width: 1, height: 1 }).raw().toBuffer())]
}
