import type { Place } from '../../model/diagnostic.ts'

/** Where the keys and values of a TOML document stand, by their paths; items of arrays by their numbers from 0. */
export interface Places {
  readonly ofName: (path: readonly string[]) => Place
  readonly ofValue: (path: readonly string[]) => Place
}

/** Finds the places in a TOML document that is known to be valid: its parser tells none. */
export function placesIn(text: string, linesBefore = 0): Places {
  const scan = new Scan(text)
  scan.document()
  const placeAt = placesOf(text, linesBefore)
  const find = (among: ReadonlyMap<string, number>) => (path: readonly string[]) => {
    // A table that only dotted keys or sub-tables make stands where the first of those does.
    const key = keyOf(path)
    return placeAt(among.get(key) ?? scan.names.get(key) ?? 0)
  }
  return { ofName: find(scan.names), ofValue: find(scan.values) }
}

function placesOf(text: string, linesBefore: number): (offset: number) => Place {
  const starts = [0]
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) starts.push(at + 1)
  return (offset) => {
    const line = starts.findLastIndex((start) => start <= offset)
    return { line: line + 1 + linesBefore, column: offset - (starts[line] ?? 0) + 1 }
  }
}

function keyOf(path: readonly string[]): string {
  return JSON.stringify(path)
}

/** One walk through the document, from its first character to its last. */
class Scan {
  readonly names = new Map<string, number>()
  readonly values = new Map<string, number>()
  #at = 0
  readonly #text: string
  readonly #lengths = new Map<string, number>() // of arrays of tables

  constructor(text: string) {
    this.#text = text
  }

  document(): void {
    let table: string[] = []
    for (this.#skip(); this.#at < this.#text.length; this.#skip()) {
      if (this.#text[this.#at] === '[') table = this.#header()
      else this.#pair(table)
    }
  }

  // `[params.cover]`, `[[resources]]`: of the latter each one more.
  #header(): string[] {
    const isArray = this.#text.startsWith('[[', this.#at)
    const from = this.#at
    this.#at += isArray ? 2 : 1
    const path = this.#key([])
    this.#at = this.#end(isArray ? ']]' : ']')
    if (!isArray) return path
    const count = this.#lengths.get(keyOf(path)) ?? 0
    this.#lengths.set(keyOf(path), count + 1)
    const item = [...path, String(count)]
    this.values.set(keyOf(item), from)
    return item
  }

  #pair(table: readonly string[]): void {
    const path = this.#key(table)
    this.#at = this.#end('=')
    this.#skip()
    this.#value(path)
  }

  // `title`, `"a key"`, `params.'cover'.alt`; a step that is an array of tables means its last item.
  #key(table: readonly string[]): string[] {
    let path = [...table]
    do {
      this.#spaces()
      const at = this.#at
      const quote = this.#text[at]
      if (quote === '"' || quote === "'") this.#quoted(quote)
      else this.#at += /^[\w-]*/.exec(this.#text.slice(at, at + 200))?.[0].length || 1
      const bare = this.#text.slice(at, this.#at)
      const last = this.#lengths.get(keyOf(path))
      if (last) path = [...path, String(last - 1)]
      path = [...path, quote === '"' ? unescaped(bare) : quote === "'" ? bare.slice(1, -1) : bare]
      if (!this.names.has(keyOf(path))) this.names.set(keyOf(path), at)
      this.#spaces()
    } while (this.#text[this.#at] === '.' && ++this.#at)
    return path
  }

  #value(path: readonly string[]): void {
    this.values.set(keyOf(path), this.#at)
    const char = this.#text[this.#at]
    if (char === '"' || char === "'") this.#quoted(char)
    else if (char === '[') this.#list(']', (index) => this.#value([...path, String(index)]))
    else if (char === '{') this.#list('}', () => this.#pair(path))
    else this.#at += /^[^,\]}#\n]*/.exec(this.#text.slice(this.#at, this.#at + 200))?.[0].length || 1
  }

  #list(close: string, item: (index: number) => void): void {
    this.#at++
    for (let index = 0; this.#at < this.#text.length; index++) {
      this.#skip()
      if (this.#text[this.#at] === close) break
      item(index)
      this.#skip()
      if (this.#text[this.#at] === ',') this.#at++
    }
    this.#at++
  }

  // A text in quotes, or one of several lines in three.
  #quoted(quote: string): void {
    const isLong = this.#text.startsWith(quote.repeat(3), this.#at)
    const close = isLong ? quote.repeat(3) : quote
    this.#at += close.length
    while (this.#at < this.#text.length && !this.#text.startsWith(close, this.#at)) {
      this.#at += quote === '"' && this.#text[this.#at] === '\\' ? 2 : 1
    }
    this.#at += close.length
    // Up to two more quotes belong to the text: `"""she said "no""""`.
    while (isLong && this.#text[this.#at] === quote) this.#at++
  }

  #spaces(): void {
    while (this.#text[this.#at] === ' ' || this.#text[this.#at] === '\t') this.#at++
  }

  // White space, line ends and comments.
  #skip(): void {
    while (this.#at < this.#text.length && /[\s#]/.test(this.#text[this.#at] ?? '')) {
      if (this.#text[this.#at] === '#') this.#at = this.#end('\n')
      else this.#at++
    }
  }

  /** Just behind the next such sign, or the end. */
  #end(sign: string): number {
    const at = this.#text.indexOf(sign, this.#at)
    return at < 0 ? this.#text.length : at + sign.length
  }
}

function unescaped(quoted: string): string {
  try {
    return String(JSON.parse(quoted))
  } catch {
    return quoted.slice(1, -1)
  }
}
