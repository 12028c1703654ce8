import { folded } from './folded.ts'
import { type KindAt, kinds, unitsAt } from './letter-kinds.ts'

/**
 * Tells each key of a text with its position, from `from` on, and gives the position behind the last. A key is a word, or
 * a character of a script without spaces with the one behind it: each place has one key, and any characters in a row are
 * found by theirs. Positions of what stands side by side, or apart by a space, differ by 1, over a sign by 2, over the end
 * of a line by 3. templates/assets/search-index.js cuts what is looked for in the same way.
 */
export function eachPlace(
  text: string,
  kindAt: KindAt,
  tell: (key: string, position: number) => void,
  from = 0,
): number {
  let position = from
  let held = '' // A character whose follower is not known yet.
  let gap = 0
  for (let at = 0; at < text.length; ) {
    const start = at
    const kind = kindAt(text, at)
    at = endOf(text, at, kindAt)
    if (kind >= kinds.mark) {
      gap = Math.max(gap, kind === kinds.sign ? 1 : kind === kinds.lineEnd ? 2 : 0)
      continue
    }
    const token = folded(text.slice(start, at))
    const isCharacter = kind === kinds.character
    if (held !== '') tell(isCharacter && gap === 0 ? held + token : held, position - 1)
    position += gap
    gap = 0
    held = isCharacter ? token : ''
    if (!isCharacter) tell(token, position)
    position += 1
  }
  if (held !== '') tell(held, position - 1)
  return position + gap
}

/** The end of the word or number that begins at a place, or of the one letter there. */
function endOf(text: string, start: number, kindAt: KindAt): number {
  const kind = kindAt(text, start)
  let end = start + unitsAt(text, start)
  if (kind !== kinds.letter && kind !== kinds.digit) return end
  while (end < text.length) {
    const next = kindAt(text, end)
    if (next !== kind && !(kind === kinds.letter && next === kinds.mark)) return end
    end += unitsAt(text, end)
  }
  return end
}
