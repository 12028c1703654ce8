import type { PictureWords } from '../model/picture.ts'

/**
 * What a picture says of itself in XMP, else in IPTC, else in EXIF (the order of the Metadata Working Group). All
 * else that stands there, where and with what it was taken, is never looked at.
 */
export async function wordsOf(bytes: Uint8Array): Promise<PictureWords> {
  const { xmp = {}, iptc = {}, exif = {} } = await tagsOf(bytes)
  const words = {
    description: firstOf(xmp.description, iptc['Caption/Abstract'], saidByHand(exif.ImageDescription)),
    credit: firstOf(xmp.Credit, iptc.Credit),
    creator: firstOf(xmp.creator, iptc['By-line'], exif.Artist),
    copyright: firstOf(xmp.rights, iptc['Copyright Notice'], exif.Copyright),
    licence: address(firstOf(xmp.license, xmp.WebStatement)),
    terms: firstOf(xmp.UsageTerms),
  }
  return Object.fromEntries(Object.entries(words).filter(([, text]) => text !== undefined))
}

type Tag = { readonly description?: unknown } | undefined
type Tags = Readonly<Record<string, Tag>>

async function tagsOf(bytes: Uint8Array): Promise<{ readonly xmp?: Tags; readonly iptc?: Tags; readonly exif?: Tags }> {
  try {
    // A CommonJS bundle: Node finds no names in it but the default.
    const { default: reader } = await import('exifreader')
    // The types know each tag by name; here all are looked up alike, and what they hold is looked at.
    return reader.load(Buffer.from(bytes), { expanded: true }) as { xmp?: Tags; iptc?: Tags; exif?: Tags }
  } catch {
    // What is said in a form that cannot be read is as good as unsaid; the picture is not.
    return {}
  }
}

function firstOf(...tags: readonly Tag[]): string | undefined {
  for (const tag of tags) {
    const text = typeof tag?.description === 'string' ? plain(tag.description) : ''
    if (/[\p{L}\p{N}]/u.test(text)) return text
  }
  return undefined
}

// Written as UTF-8 by programs, although the standard for EXIF says ASCII; it is read byte by byte.
function plain(text: string): string {
  const isBytes = /[\x80-\xff]/.test(text) && !/[^\0-\xff]/.test(text)
  const decoded = isBytes ? Buffer.from(text, 'latin1').toString('utf8') : text
  return (decoded.includes('\ufffd') ? text : decoded)
    .replace(/[\p{C}\s]+/gu, ' ')
    .trim()
    .slice(0, 2000)
}

// What cameras and telephones write by themselves: `OLYMPUS DIGITAL CAMERA`, `SONY DSC`, `DCIM\100MEDIA\DJI_0007.JPG`, `cof`
function saidByHand(tag: Tag): Tag {
  const text = typeof tag?.description === 'string' ? tag.description.trim() : ''
  return /digital camera|^sony dsc$|^dcim|^exif_jpeg|^default$|^screenshot$|^[a-z]{3,4}(?:_[a-z]+)*$|\.jpe?g$/i.test(
    text,
  )
    ? undefined
    : tag
}

function address(text: string | undefined): string | undefined {
  return text !== undefined && /^https?:\/\/[^\s"<>]+$/.test(text) ? text : undefined
}
