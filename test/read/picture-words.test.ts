import { expect, it } from 'vitest'
import { wordsOf } from '../../src/read/picture-words.ts'
import { photograph, scene } from '../photograph.ts'

const alternatives = (name: string, text: string) =>
  `<${name}><rdf:Alt><rdf:li xml:lang="x-default">${text}</rdf:li></rdf:Alt></${name}>`

const xmp = [
  alternatives('dc:description', 'The opening of the hall 开幕'),
  '<dc:creator><rdf:Seq><rdf:li>Ana Reis</rdf:li><rdf:li>王伟</rdf:li></rdf:Seq></dc:creator>',
  alternatives('dc:rights', '© 2024 Ana Reis'),
  '<photoshop:Credit>Harbour News</photoshop:Credit>',
  '<xmpRights:WebStatement>https://licences.example/by/4.0/</xmpRights:WebStatement>',
  alternatives('xmpRights:UsageTerms', 'Free with a credit'),
].join('')
const iptc = { 80: '李娜', 110: 'Agency', 116: '© Agency', 120: 'A panel of four' }
const exif = { IFD0: { ImageDescription: 'On the pier', Artist: 'Tom', Copyright: '(c) Tom' } }

it('are read from XMP', async () => {
  expect(await wordsOf(await photograph({ xmp }))).toEqual({
    description: 'The opening of the hall 开幕',
    credit: 'Harbour News',
    creators: ['Ana Reis', '王伟'],
    copyright: '© 2024 Ana Reis',
    licence: 'https://licences.example/by/4.0/',
    terms: 'Free with a credit',
  })
})

it('are read from IPTC', async () => {
  expect(await wordsOf(await photograph({ iptc }))).toEqual({
    ...{ description: 'A panel of four', credit: 'Agency', creators: ['李娜'], copyright: '© Agency' },
  })
})

it('are read from EXIF', async () => {
  expect(await wordsOf(await photograph({ exif }))).toEqual({
    ...{ description: 'On the pier', creators: ['Tom'], copyright: '(c) Tom' },
  })
})

it('are read from EXIF that is written in UTF-8', async () => {
  const bytes = await photograph({ exif: { IFD0: { Artist: 'AAAAAA' } } })
  const at = bytes.indexOf('AAAAAA')
  bytes.write('王伟', at)
  expect(at).toBeGreaterThan(0)
  expect(await wordsOf(bytes)).toEqual({ creators: ['王伟'] })
})

it('are taken from where editors write rather than from where cameras do', async () => {
  expect(await wordsOf(await photograph({ exif, iptc, xmp }))).toMatchObject({ creators: ['Ana Reis', '王伟'] })
  expect(await wordsOf(await photograph({ exif, iptc }))).toMatchObject({ description: 'A panel of four' })
})

it.each(['png', 'webp', 'avif'] as const)('are read from %s', async (format) => {
  const bytes = await scene()
    .toFormat(format)
    .withExif({ IFD0: { Copyright: '(c) Tom' } })
    .toBuffer()
  expect(await wordsOf(bytes)).toEqual({ copyright: '(c) Tom' })
})

it.each(['OLYMPUS DIGITAL CAMERA', 'SONY DSC', 'DCIM\\100MEDIA\\DJI_0007.JPG', 'cof_vivid', ' ', '---'])(
  'are not what a camera calls every picture: %s',
  async (ImageDescription) => {
    expect(await wordsOf(await photograph({ exif: { IFD0: { ImageDescription } } }))).toEqual({})
  },
)

it('are short, in one line, and no address but one of the web', async () => {
  const long = `Line\n\tand line \u202e${'x'.repeat(5000)}`
  const script = '<xmpRights:WebStatement>javascript:alert(1)</xmpRights:WebStatement>'
  const words = await wordsOf(await photograph({ xmp: `${alternatives('dc:description', long)}${script}` }))
  expect(words).toEqual({ description: `Line and line ${'x'.repeat(1986)}` })
})

it('are none where what is written is damaged or hostile', async () => {
  const laughs = `<!DOCTYPE x [<!ENTITY a "${'ha'.repeat(50)}">${'bcdefghij'
    .split('')
    .map((name, index) => `<!ENTITY ${name} "${`&${'abcdefghi'[index]};`.repeat(10)}">`)
    .join('')}]>`
  const bytes = await photograph({ xmp })
  const cut = Buffer.from(bytes)
  cut.fill(0x3c, bytes.indexOf('<rdf:RDF'), bytes.indexOf('<rdf:RDF') + 200)
  const bomb = await scene().jpeg().withXmp(`${laughs}<x:xmpmeta xmlns:x="adobe:ns:meta/">&j;</x:xmpmeta>`).toBuffer()
  for (const hostile of [cut, bomb, bytes.subarray(0, 700), Buffer.alloc(0), Buffer.from('<svg/>')]) {
    expect(await wordsOf(hostile)).toEqual({})
  }
})
