/**
 * Files that cost whoever reads them carelessly the square of their length, or all memory, by what they are full of,
 * each with the ending that an editor's file would have: `cells-in-a-row.md`.
 */
export type HostileFiles = Readonly<Record<string, () => string | Uint8Array>>

export const sentence = 'The doors of the hall open at nine, and the first speaker begins at ten. '

/** At least so many characters of one text after another. */
export function repeated(text: string, length: number): string {
  return text.repeat(Math.ceil(length / text.length))
}

/** So many texts, each made from its number. */
export function counted(count: number, text: (at: number) => string, between = ''): string {
  return Array.from({ length: count }, (_, at) => text(at)).join(between)
}
