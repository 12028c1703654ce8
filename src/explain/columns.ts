import stringWidth from 'string-width'

/** Columns that a text takes in a terminal: Han characters take two. */
export function widthOf(text: string): number {
  return stringWidth(text)
}

/** A text of this many columns at least, filled up with spaces. */
export function atLeast(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** A text in one line of at most so many columns; without the characters by which a file could play with a terminal. */
export function shortened(text: string, width: number): string {
  // Far more than any terminal shows, and a line of a file may have millions.
  const bare = text
    .slice(0, 4 * width)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  if (text.length <= 4 * width && widthOf(bare) <= width) return bare
  let short = ''
  let used = 1
  for (const { segment } of new Intl.Segmenter().segment(bare)) {
    used += widthOf(segment)
    if (used > width) break
    short += segment
  }
  return `${short}…`
}
