/** How much of a text is read; what is beyond is left out, and that is said. It is more than any article has. */
export interface Limit {
  readonly characters: number
  readonly lines: number
  /** How many `<` it may have. */
  readonly tags: number
}

/** Bytes of a file that are brought into memory, four times as many of an archive. */
export const bytesRead = 16_000_000

/** By the loader that reads the text: each needs less than two seconds for that much, whatever it is. */
export const limits: Readonly<Record<'plain-text' | 'mail' | 'markdown' | 'html', Limit>> = {
  'plain-text': { characters: 500_000, lines: 10_000, tags: Number.POSITIVE_INFINITY },
  mail: { characters: 500_000, lines: 10_000, tags: Number.POSITIVE_INFINITY },
  // Without pictures in addresses. A line of its own takes up to half a millisecond; a long article has some hundred.
  markdown: { characters: 150_000, lines: 2_000, tags: 3_000 },
  // Without scripts, styles and embedded data.
  html: { characters: 500_000, lines: Number.POSITIVE_INFINITY, tags: 9_000 },
}

/** How much of a Word document is read. Each paragraph costs up to half a millisecond; a long report has some hundred. */
export const wordLimits = {
  text: { characters: 600_000, paragraphs: 3000 },
  notes: { characters: 200_000, paragraphs: 500 },
  /** Bytes of another part; styles of big templates come to two million. */
  part: 4_000_000,
  /** Bytes of all that is unpacked, pictures among it. */
  bytes: 200_000_000,
  files: 5000,
} as const
