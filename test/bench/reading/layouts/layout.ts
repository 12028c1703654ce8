import type { Random } from '../../random.ts'
import type { Part, Story } from '../story.ts'

/** One way in which a story is put on a page, and comes off it into an editor's file. */
export interface Layout {
  readonly name: string
  /** Of what the figures are grouped by. */
  readonly group: 'pasted' | 'whole page' | 'other text' | 'saved HTML'
  readonly page: (story: Story, random: Random) => string
  /** What the page does not say of its story. */
  readonly without?: readonly ('date' | 'author')[]
}

/** Parts as lines: captions with their credit in the way of a site. */
export function lines(parts: readonly Part[], credit: (name: string) => string, bullet = '• '): string[] {
  return parts.map(({ kind, text, credit: name }) => {
    if (kind === 'caption') return name ? `${text} ${credit(name)}` : text
    return kind === 'item' ? `${bullet}${text}` : text
  })
}

/** Blocks with a blank line between them. */
export function apart(...blocks: readonly (string | readonly string[])[]): string {
  return `${blocks.map((block) => (typeof block === 'string' ? block : block.join('\n'))).join('\n\n')}\n`
}

/** `count` of the list, in its order, from a place that chance chooses. */
export function some<T>(list: readonly T[], count: number, random: Random): T[] {
  const from = random.between(0, list.length - 1)
  return Array.from({ length: Math.min(count, list.length) }, (_, at) => list[(from + at) % list.length]).filter(
    (one): one is T => one !== undefined,
  )
}
