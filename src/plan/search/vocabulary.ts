/**
 * Numbers keys from 0 up, in the order in which they are first met. A hash table of its own, for it needs no string of a key
 * that it knows, and a large site has millions of places; a class, so that V8 makes its code fast once and not for each.
 */
export class Vocabulary {
  #size = 0
  /** The units of all keys in a row. */
  #units = new Uint16Array(1 << 13)
  /** By number: where its units end, and their hash. */
  #ends = new Int32Array(1 << 11)
  #hashes = new Int32Array(1 << 11)
  /** Numbers, counted from 1, each at its hash or behind it. */
  #slots = new Int32Array(1 << 12)

  /** The number of the key that is the first so many units of some text in UTF-16. */
  numberOf(units: Uint16Array, length: number): number {
    const last = this.#slots.length - 1
    const hash = hashOf(units, length)
    let slot = hash & last
    for (let found = this.#slots[slot]; found; found = this.#slots[slot]) {
      if (this.#hashes[found - 1] === hash && this.#is(found - 1, units, length)) return found - 1
      slot = (slot + 1) & last
    }
    this.#slots[slot] = this.#size + 1
    return this.#add(hash, units, length)
  }

  /** The keys by number. */
  keys(): string[] {
    const text = Buffer.from(this.#units.buffer, 0, this.#startOf(this.#size) * 2).toString('utf16le')
    return Array.from({ length: this.#size }, (_, number) => text.slice(this.#startOf(number), this.#ends[number]))
  }

  #startOf(number: number): number {
    return number === 0 ? 0 : (this.#ends[number - 1] ?? 0)
  }

  #is(number: number, units: Uint16Array, length: number): boolean {
    const start = this.#startOf(number)
    if ((this.#ends[number] ?? 0) - start !== length) return false
    for (let at = 0; at < length; at++) if (this.#units[start + at] !== units[at]) return false
    return true
  }

  #add(hash: number, units: Uint16Array, length: number): number {
    const number = this.#size++
    const start = this.#startOf(number)
    while (start + length > this.#units.length)
      this.#units = longer(this.#units, new Uint16Array(this.#units.length * 2))
    for (let at = 0; at < length; at++) this.#units[start + at] = units[at] ?? 0
    this.#hashes[number] = hash
    this.#ends[number] = start + length
    if (this.#size === this.#ends.length) this.#grow()
    return number
  }

  #grow(): void {
    this.#ends = longer(this.#ends, new Int32Array(this.#size * 2))
    this.#hashes = longer(this.#hashes, new Int32Array(this.#size * 2))
    this.#slots = new Int32Array(this.#size * 4)
    const last = this.#slots.length - 1
    for (let number = 0; number < this.#size; number++) {
      let slot = (this.#hashes[number] ?? 0) & last
      while (this.#slots[slot]) slot = (slot + 1) & last
      this.#slots[slot] = number + 1
    }
  }
}

/** FNV-1a over units of UTF-16, its upper bits brought down. */
function hashOf(units: Uint16Array, length: number): number {
  let hash = 0x811c9dc5 | 0
  for (let at = 0; at < length; at++) hash = Math.imul(hash ^ (units[at] ?? 0), 0x01000193)
  return hash ^ (hash >>> 15)
}

function longer<Numbers extends Uint16Array | Int32Array>(from: Numbers, to: Numbers): Numbers {
  to.set(from)
  return to
}
