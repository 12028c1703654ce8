import sharp, { type Sharp } from 'sharp'

/** A photograph of two colours, with everything that cameras, agencies and telephones write into their files. */
export async function photograph({ image = scene(), exif, xmp, iptc }: Metadata = {}): Promise<Buffer> {
  const marked = image.jpeg().keepMetadata()
  if (exif) marked.withExif(exif)
  if (xmp) marked.withXmp(packet(xmp))
  const jpeg = await marked.toBuffer()
  return iptc ? withIptc(jpeg, iptc) : jpeg
}

interface Metadata {
  readonly image?: Sharp
  /** By group: IFD0 is the picture, IFD2 how it was taken, IFD3 where. */
  readonly exif?: Parameters<Sharp['withExif']>[0]
  /** Elements within the `rdf:Description`. */
  readonly xmp?: string
  /** By the number of the record's data set: 80 is the byline. */
  readonly iptc?: Readonly<Record<number, string>>
}

/** Left half red, right half blue. */
export function scene(width = 80, height = 40): Sharp {
  const half = Math.round(width / 2)
  return sharp({ create: { width, height, channels: 3, background: 'red' } }).composite([
    { input: { create: { width: half, height, channels: 3, background: 'blue' } }, left: width - half, top: 0 },
  ])
}

function packet(elements: string): string {
  const spaces = Object.entries({
    dc: 'http://purl.org/dc/elements/1.1/',
    exif: 'http://ns.adobe.com/exif/1.0/',
    aux: 'http://ns.adobe.com/exif/1.0/aux/',
    photoshop: 'http://ns.adobe.com/photoshop/1.0/',
    xmpRights: 'http://ns.adobe.com/xap/1.0/rights/',
  }).map(([prefix, name]) => `xmlns:${prefix}="${name}"`)
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description rdf:about="" ${spaces.join(' ')}>${elements}</rdf:Description></rdf:RDF>`
  return `<?xpacket begin="" id="W5M0MpCehiHzreSzNTczkc9d"?><x:xmpmeta xmlns:x="adobe:ns:meta/">${rdf}</x:xmpmeta><?xpacket end="w"?>`
}

// IPTC-IIM in a Photoshop resource (0x0404) of an APP13 segment, behind the marker that begins the file.
function withIptc(jpeg: Buffer, iptc: Readonly<Record<number, string>>): Buffer {
  const sets = { ...Object.fromEntries(Object.entries(iptc).map(([number, text]) => [number, Buffer.from(text)])) }
  const records = Buffer.concat([
    dataSet(1, 90, Buffer.from('\x1b%G')), // texts are UTF-8
    ...Object.entries(sets).map(([number, text]) => dataSet(2, Number(number), text)),
  ])
  const length = Buffer.alloc(4)
  length.writeUInt32BE(records.length)
  const padding = Buffer.alloc(records.length % 2)
  const resource = [Buffer.from('Photoshop 3.0\x008BIM\x04\x04\0\0', 'latin1'), length, records, padding]
  return Buffer.concat([jpeg.subarray(0, 2), segment(0xed, Buffer.concat(resource)), jpeg.subarray(2)])
}

function dataSet(record: number, number: number, text: Buffer): Buffer {
  const head = Buffer.from([0x1c, record, number, 0, 0])
  head.writeUInt16BE(text.length, 3)
  return Buffer.concat([head, text])
}

function segment(marker: number, content: Buffer): Buffer {
  const head = Buffer.from([0xff, marker, 0, 0])
  head.writeUInt16BE(content.length + 2, 2)
  return Buffer.concat([head, content])
}
