/** How much of a file is read; what is beyond is left out, and that is said. No article needs a tenth of it. */
export const limits = {
  /** Bytes that are brought into memory. Decoded they are more characters than any of the limits below. */
  file: 16_000_000,
  /** Characters, by what the text is read as. */
  'plain-text': 2_000_000,
  markdown: 500_000,
  html: 3_000_000,
} as const
