import { folded, longest } from './folded.ts'
import { kinds, LetterKinds, unitsAt } from './letter-kinds.ts'
import { Vocabulary } from './vocabulary.ts'

/** Cuts texts into keys, which it numbers from 0 up in the order in which they are first met. */
export class Cutter {
  readonly #kinds = new LetterKinds()
  readonly #vocabulary = new Vocabulary()
  /** Those of a character whose follower is not known yet, and of what is behind it. */
  readonly #units = new Uint16Array(2 * longest)

  /** The keys by number. */
  keys(): string[] {
    return this.#vocabulary.keys()
  }

  /**
   * Tells each key of a text with its position, from `from` on, and gives the position behind the last. A key is a word, or
   * a character of a script without spaces with the one behind it: each place has one key, and any characters in a row are
   * found by theirs. Positions of what stands side by side, or apart by a space, differ by 1, over a sign by 2, over the end
   * of a line by 3. templates/assets/search-index.js cuts what is looked for in the same way.
   */
  eachPlace(text: string, tell: (key: number, position: number) => void, from = 0): number {
    let position = from
    let gap = 0
    let held = 0 // Units of a character whose follower is not known yet.
    for (let at = 0; at < text.length; ) {
      const start = at
      const kind = this.#kinds.at(text, at)
      at += unitsAt(text, at)
      if (kind >= kinds.mark) {
        if (kind > kinds.space && gap < 2) gap = kind === kinds.sign ? 1 : 2
        continue
      }
      const isCharacter = kind === kinds.character
      if (held > 0 && (!isCharacter || gap > 0)) {
        tell(this.#key(held), position - 1)
        held = 0
      }
      position += gap
      gap = 0
      if (isCharacter) {
        const length = this.#put(text, start, at, held)
        if (held > 0) tell(this.#key(length), position - 1)
        for (let unit = held; unit < length; unit++) this.#units[unit - held] = this.#units[unit] ?? 0
        held = length - held
      } else {
        at = this.#endOf(text, at, kind)
        tell(this.#key(this.#put(text, start, at, 0)), position)
      }
      position += 1
    }
    if (held > 0) tell(this.#key(held), position - 1)
    return position + gap
  }

  /** The number of the key that so many units make. */
  #key(length: number): number {
    return this.#vocabulary.numberOf(this.#units, length)
  }

  /** Puts a word or character behind so many units; tells how many there are then. */
  #put(text: string, start: number, end: number, behind: number): number {
    let length = behind
    for (let at = start; at < end; at++) {
      const unit = end - start > longest ? 0 : plainUnit(text.charCodeAt(at))
      if (unit === 0) return this.#putFolded(text.slice(start, end), behind)
      this.#units[length++] = unit
    }
    return length
  }

  #putFolded(word: string, behind: number): number {
    const letters = folded(word)
    for (let at = 0; at < letters.length; at++) this.#units[behind + at] = letters.charCodeAt(at)
    return behind + letters.length
  }

  /** The end of the word or number that goes on at a place. */
  #endOf(text: string, start: number, kind: number): number {
    let end = start
    while (end < text.length) {
      const next = this.#kinds.at(text, end)
      if (next !== kind && !(kind === kinds.letter && next === kinds.mark)) break
      end += unitsAt(text, end)
    }
    return end
  }
}

/** A letter or digit without its case where that is all there is to fold; or else 0. */
function plainUnit(unit: number): number {
  if (unit < 0x80) return unit | 0x20
  return unit >= 0x4e00 && unit <= 0x9fff ? unit : 0
}
