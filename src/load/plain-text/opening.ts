import { ordinalOf } from '../tree/ordinals.ts'
import type { Span } from './body.ts'
import type { Line } from './lines.ts'

/** Where a text begins whose first heading is numbered, `1 Introduction`, when others of its kind follow: at that heading. */
export function openingAbove(lines: readonly Line[], { from, to }: Span): number {
  const heading = lines[from - 1]
  const ordinal = heading?.kind === 'text' && heading.width <= 80 ? ordinalOf(heading.text) : undefined
  if (ordinal?.value !== 1) return from
  const isNext = ({ kind, width, text }: Line) => {
    const other = kind === 'text' && width <= 80 ? ordinalOf(text) : undefined
    return other?.kind === ordinal.kind && other.value === 2
  }
  return lines.slice(from, to).some(isNext) ? from - 1 : from
}
