/** An object of JSON. */
export type Thing = Readonly<Record<string, unknown>>

/** The value of a text that is JSON, or nearly. */
export function jsonIn(text: string): unknown {
  const bare = text
    .replace(/^\s*(?:\/\/\s*)?(?:<!--|<!\[CDATA\[)|(?:\/\/\s*)?(?:-->|\]\]>)\s*$/g, '')
    .replace(/;\s*$/, '')
  // Line breaks within strings, commas behind the last item.
  const mended = () => bare.replace(/\p{Cc}+/gu, ' ').replace(/,\s*([}\]])/g, '$1')
  return parsedOr(bare, () => parsedOr(mended(), () => undefined))
}

export function parsedOr(text: string, other: () => unknown): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return other()
  }
}

/** The text of a value, or of one of its fields where it is an object. */
export function textIn(value: unknown, field = '@value'): string | undefined {
  if (isThing(value)) return textIn(value[field])
  if (typeof value !== 'string') return undefined
  return (
    decoded(value)
      .replace(/<[^<>]{1,300}>/g, ' ')
      .replace(/\s+/g, ' ')
      .trim() || undefined
  )
}

/** A text without the entities that systems write into it. */
// Many systems write entities into JSON, where they mean nothing.
export function decoded(text: string): string {
  const named: Readonly<Record<string, string>> = { amp: '&', quot: '"', apos: "'", lt: '<', gt: '>', nbsp: ' ' }
  return text
    .replace(/&#(\d{2,6});/g, (whole, digits) =>
      Number(digits) <= 0x10ffff ? String.fromCodePoint(Number(digits)) : whole,
    )
    .replace(/&#x([\da-f]{2,6});/gi, (whole, hex) =>
      Number.parseInt(hex, 16) <= 0x10ffff ? String.fromCodePoint(Number.parseInt(hex, 16)) : whole,
    )
    .replace(/&(amp|quot|apos|lt|gt|nbsp);/g, (_, name: string) => named[name] ?? '')
}

export function isThing(value: unknown): value is Thing {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
