/** A text in the making of whole numbers. */
export interface Digits {
  /** Adds one: five bits a character, the lowest first, all but the last with a sixth bit. */
  readonly add: (number: number) => void
  /** What was added since it was last taken. */
  readonly take: () => string
}

/** Writes numbers in characters that hosts compress; templates/assets/search-index.js reads them. */
export function digits(): Digits {
  let units = Buffer.alloc(1 << 12)
  let length = 0
  return {
    add(number) {
      if (length + 8 > units.length) units = Buffer.concat([units], units.length * 2)
      let rest = number
      for (; rest > 31; rest >>>= 5) units[length++] = zero + 32 + (rest & 31)
      units[length++] = zero + rest
    },
    take() {
      const text = units.toString('latin1', 0, length)
      length = 0
      return text
    },
  }
}

const zero = '0'.charCodeAt(0)
