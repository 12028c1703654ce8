import { partsOf } from '../model/date.ts'
import type { Conference } from '../model/site.ts'

/** The colour of a year, from 0 to 7, as in the style sheet. */
export function editionOf(year: number): number {
  return year % 8
}

/** The year of a conference, which gives it its colour. */
export function yearOf({ start, end }: Pick<Conference, 'start' | 'end'>): number | undefined {
  const date = start ?? end
  return date ? partsOf(date).year : undefined
}

export interface Colours {
  readonly ground: string
  readonly seat: string
  readonly lit: string
}

/** The colours of a year in hexadecimal, which every program that draws SVG knows; grey without a year. */
export function coloursOf(year: number | undefined): Colours {
  return (year === undefined ? undefined : colours[editionOf(year)]) ?? grey
}

const grey: Colours = { ground: '#494d55', seat: '#787d86', lit: '#f5f6f8' }
const colours: readonly Colours[] = [
  { ground: '#066c43', seat: '#589d77', lit: '#e3ea80' }, // fern: 2024
  { ground: '#921f5e', seat: '#c2608f', lit: '#ffd6a8' }, // beet: 2025
  { ground: '#905100', seat: '#c08754', lit: '#fdec9e' }, // amber: 2026
  { ground: '#125f94', seat: '#5992c1', lit: '#fde89a' }, // harbour: 2027
  { ground: '#6239ba', seat: '#9076e5', lit: '#aff8d0' }, // iris: 2028
  { ground: '#146468', seat: '#5a9598', lit: '#ffd8bc' }, // teal: 2029
  { ground: '#c33310', seat: '#f3785c', lit: '#ffefad' }, // vermilion: 2030
  { ground: '#253cc4', seat: '#5679ed', lit: '#ffcedc' }, // ultramarine: 2031
]
