import stringWidth from 'string-width'

/** Columns that a text takes in a terminal: Han characters take two. */
export function widthOf(text: string): number {
  return /^[ -~]*$/.test(text) ? text.length : stringWidth(text)
}

/** Columns of the widest of many texts. */
export function widest(texts: readonly string[]): number {
  return texts.reduce((width, text) => Math.max(width, widthOf(text)), 0)
}

/** A text of this many columns at least, filled up with spaces. */
export function atLeast(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)))
}

/** A text in one line of at most so many columns; without the characters by which a file could play with a terminal. */
export function shortened(text: string, width: number): string {
  // A line of a file may have millions of characters. A surrogate that is cut from its half takes no column.
  const bare = text
    .slice(0, 2 * width)
    .replace(/[\p{Cc}\p{Zl}\p{Zp}]+/gu, ' ')
    .replace(/[\u202a-\u202e\u2066-\u2069]/g, '')
  let used = 0
  let end = 0
  for (const character of bare) {
    used += widthOfOne(character)
    if (used < width) end += character.length
    if (used > width) return `${bare.slice(0, end)}…`
  }
  return text.length > 2 * width ? `${bare.slice(0, end)}…` : bare
}

// What is neither ASCII nor of East Asia is so rare that it can be looked at with care.
function widthOfOne(character: string): number {
  if (character >= ' ' && character <= '~') return 1
  return /[\u4e00-\u9fff\u3001-\u303f\uff01-\uff60]/.test(character) ? 2 : stringWidth(character)
}
