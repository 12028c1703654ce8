import { readFileSync } from 'node:fs'
import { charactersFile } from './font-files.ts'

/** The first and the last of characters that follow each other. */
export type CharacterRange = readonly [number, number]

/** The part of a text that can be drawn. */
export interface DrawableText {
  readonly text: string
  /** Characters that no font has, each once. */
  readonly missing: readonly string[]
  /** Whether so much is missing that the rest says nothing. */
  readonly isLost: boolean
}

/** Tells what of a text can be drawn. Pictograms and signs that are not seen go, and count for nothing. */
export function drawableTexts(): (text: string) => DrawableText {
  const drawn = new Set(Object.values(charactersOf()).flatMap((ranges) => ranges.flatMap(charactersIn)))
  return (given) => {
    const characters = Array.from(plain(given))
    const found = characters.map((character) => [character, drawnAs(character, drawn)] as const)
    const kept = found.flatMap(([, shown]) => shown ?? [])
    const missing = found.flatMap(([character, shown]) => (shown === undefined ? [character] : []))
    const text = kept.join('').replace(/\s+/g, ' ').trim()
    const letters = (list: readonly string[]) => list.filter((character) => /[\p{L}\p{N}]/u.test(character)).length
    const isLost = text === '' || letters(missing) > letters(characters) * 0.4
    return { text, missing: [...new Set(missing)], isLost }
  }
}

// `ά` as `α`, where no font has it with its mark.
function drawnAs(character: string, drawn: ReadonlySet<string>): string | undefined {
  const [base = ''] = character.normalize('NFD')
  return [character, base].find((one) => one === ' ' || drawn.has(one))
}

/** By the name of a font file: what it has. */
export function charactersOf(): Readonly<Record<string, readonly CharacterRange[]>> {
  return JSON.parse(readFileSync(charactersFile, 'utf8')) // written by subset.sh in this form
}

function charactersIn([first, last]: CharacterRange): string[] {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index))
}

// Letters with their marks in one; no joiners, selectors, controls.
function plain(text: string): string {
  return text
    .normalize('NFC')
    .replace(/\s+/gu, ' ')
    .replace(unseen, (sign) => (/[©®™]/u.test(sign) ? sign : ''))
}

const unseen =
  /\p{Extended_Pictographic}|\p{Emoji_Modifier}|\p{Regional_Indicator}|\p{Variation_Selector}|\u20e3|\p{Cc}|\p{Cf}/gu
