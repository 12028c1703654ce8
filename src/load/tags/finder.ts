/** Finds signs in one text for who walks through it once: all look-ups together take no longer than one walk each. */
export class Finder {
  readonly #text: string
  readonly #next = new Map<string, number>()

  constructor(text: string) {
    this.#text = text
  }

  /** Where the sign stands next, from `from` on, which never gets less; -1 where it does not. */
  next(sign: string, from: number): number {
    const known = this.#next.get(sign)
    if (known !== undefined && (known < 0 || known >= from)) return known
    const at = this.#text.indexOf(sign, from)
    this.#next.set(sign, at)
    return at
  }
}
