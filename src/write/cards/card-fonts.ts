import { readFileSync } from 'node:fs'
import type { FontDetails } from '@takumi-rs/core'
import { type CharacterRange, charactersOf } from './card-characters.ts'
import { fontFiles } from './font-files.ts'

/** Families for a text in Latin letters, for one in Chinese or Japanese, and for numerals. */
export const families = {
  latin: 'Archivo, Noto Sans SC',
  han: 'Archivo Zh, Noto Sans SC',
  date: 'Archivo Date, Noto Sans SC',
} as const

/** The fonts that cards are drawn with: files of the project, none of the system. */
export function cardFonts(): FontDetails[] {
  const characters = charactersOf()
  return fontFiles.flatMap(({ path, name, families: names }) => {
    const ranges = characters[name]
    // The library takes the same bytes for the same font, whatever its name: each family has its own.
    return names.map((family) => ({
      ...{ name: family, data: readFileSync(path) },
      unicodeRange: ranges && rangesIn(family, ranges),
    }))
  })
}

// In Chinese text “ ” ‘ ’ — … · come from the Chinese font, at full width.
function rangesIn(family: string, ranges: readonly CharacterRange[]): [number, number][] {
  const own = family === 'Archivo Zh' ? fullWidth.reduce(without, ranges) : ranges
  return own.map(([first, last]) => [first, last])
}

const fullWidth: readonly CharacterRange[] = [
  [0xb7, 0xb7],
  [0x2014, 0x2026],
]

function without(ranges: readonly CharacterRange[], [from, to]: CharacterRange): CharacterRange[] {
  return ranges
    .flatMap(([first, last]): CharacterRange[] => [
      [first, Math.min(last, from - 1)],
      [Math.max(first, to + 1), last],
    ])
    .filter(([first, last]) => first <= last)
}
