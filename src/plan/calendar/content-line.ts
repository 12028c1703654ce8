/** Parameters of a property, by name: `{ VALUE: 'DATE' }`. */
export type Parameters = Readonly<Record<string, string | undefined>>

/**
 * A line of a calendar (RFC 5545, 3.1) with its end, folded at 75 octets and never within what a reader sees as one
 * character. Whatever the value holds, it stays the value of this one line.
 */
export function contentLine(name: string, value: string, parameters: Parameters = {}): string {
  const given = Object.entries(parameters).map(([key, text]) => (text ? `;${key}=${parameter(text)}` : ''))
  return `${folded(`${name}${given.join('')}:${shown(value)}`)}\r\n`
}

/** A property whose value is a text, in a language where one is known; none for no text. */
export function textLine(name: string, text: string | undefined, language?: string): string {
  const value = escaped(text ?? '')
  return value === '' ? '' : contentLine(name, value, { LANGUAGE: language })
}

/** A text as a value (RFC 5545, 3.3.11): its lines in one, its signs without a meaning. */
export function escaped(text: string): string {
  return shown(text.replace(lineBreak, '\n').trim(), '\n').replace(/[\\;,\n]/g, (sign) =>
    sign === '\n' ? '\\n' : `\\${sign}`,
  )
}

const lineBreak = /\r\n|[\r\n\v\f\u0085\u2028\u2029]/g

/** Without what ends a line, is no character, or turns the direction of all that follows. */
function shown(text: string, kept = ''): string {
  return text.replace(unshown, (character) => (character === kept ? character : ''))
}

const unshown =
  /(?!\t)\p{Cc}|[\p{Cs}\p{Noncharacter_Code_Point}\u2028\u2029\u202a-\u202e\u2066-\u2069\ufeff\ufff9-\ufffb]/gu

// The value of a parameter cannot be escaped; in quotes it may hold `:`, `;` and `,`.
function parameter(value: string): string {
  const safe = shown(value).replaceAll('"', "'")
  return /^[\w./+-]*$/.test(safe) ? safe : `"${safe}"`
}

function folded(line: string): string {
  if (line.length <= 25) return line // no character has more than three octets a unit
  const parts: string[] = []
  for (let from = 0; from < line.length; ) {
    const to = endOfLine(line, from, from === 0 ? 75 : 74) // the space that begins a further line counts
    parts.push(line.slice(from, to))
    from = to
  }
  return parts.join('\r\n ')
}

/** Where a line that begins at `from` has to end to have no more than so many octets. */
function endOfLine(line: string, from: number, octets: number): number {
  let end = from
  for (let left = octets; end < line.length; ) {
    const code = line.codePointAt(end) ?? 0
    left -= octetsOf(code)
    if (left < 0) break
    end += code > 0xffff ? 2 : 1
  }
  if (end >= line.length) return line.length
  // The character there, and the little before it that can belong to it.
  const start = clusters.segment(line.slice(from, end + 2)).containing(end - from)?.index ?? 0
  return start > 0 ? from + start : end
}

function octetsOf(code: number): number {
  return code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4
}

const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' })
