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
  'plain-text': { characters: 400_000, lines: 6_000, tags: Number.POSITIVE_INFINITY },
  mail: { characters: 400_000, lines: 6_000, tags: Number.POSITIVE_INFINITY },
  // Without pictures in addresses. A line of its own takes up to half a millisecond; a long article has some hundred.
  markdown: { characters: 150_000, lines: 3_000, tags: 3_000 },
  // Without scripts, styles and embedded data.
  html: { characters: 500_000, lines: Number.POSITIVE_INFINITY, tags: 9_000 },
}

/** Bytes of the page in a web archive that are decoded, scripts and styles among them. */
export const archivePage = 2_000_000

/** How much of a Word document is read. Each line costs up to a millisecond; a long report has some hundred. */
export const wordLimits = {
  text: { characters: 600_000, lines: 1500 },
  notes: { characters: 200_000, lines: 300 },
  /** Bytes of another part; styles of big templates come to two million. */
  part: 4_000_000,
  /** Bytes of all that is unpacked, pictures among it. */
  bytes: 200_000_000,
  files: 5000,
} as const
