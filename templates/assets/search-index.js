// Reads the index of the search, of which it fetches only the parts that a query needs. Texts are cut as they were for
// the index: src/plan/search/places.ts. It knows nothing of the page; search.js shows what it finds.

/** Opens an index at the addresses of its volumes, the oldest first. `get` gives the text of a file. */
export async function openIndex(addresses, get = textAt) {
  const opened = await Promise.all(addresses.map((address) => get(address).then(JSON.parse)))
  const fileIn = (volume, name) => addresses[volume].replace(/[^/]+$/, name)
  const ends = opened.map(({ titles }) => [...numbersIn(titles)])
  const [columns, facets] = [{}, {}]
  for (const name of Object.keys(opened[0].facets)) {
    columns[name] = opened.flatMap(({ facets: { [name]: own } }) =>
      [...numbersIn(own.records)].map((value) => own.values[value]),
    )
    facets[name] = [...new Set(columns[name])].filter(Boolean).sort()
  }
  const files = {}
  const file = (name) => {
    files[name] ??= get(name).catch((error) => {
      delete files[name]
      throw error
    })
    return files[name]
  }
  const volumes = opened.map(({ blocks }, volume) => ({
    first: ends.slice(0, volume).flat().length,
    blocks: blocks.split('\n').map((line) => line.split(' ')),
    block: (name) => file(fileIn(volume, `words/${name}.txt`)),
  }))
  // By record the file with its row, and the place there.
  const rows = opened.flatMap(({ groups, rows, digits }, volume) =>
    [...numbersIn(groups)].flatMap((size, group) => {
      const name = fileIn(volume, `rows.${rows.slice(group * digits, (group + 1) * digits)}.json`)
      return Array.from({ length: size }, (_, place) => [name, place])
    }),
  )

  return {
    /** The values that each facet has. */
    facets,

    /** The records with every term that have the wanted values, best first, and how many there are of each value. */
    async find(terms, wanted = {}) {
      const found = await Promise.all(terms.map((term) => recordsWith(term, volumes, ends.flat())))
      const [least = new Map()] = found.sort((a, b) => a.size - b.size)
      const rated = [...least.keys()]
        .filter((record) => found.every((rates) => rates.has(record)))
        .map((record) => ({ record, rate: found.reduce((sum, rates) => sum + rates.get(record), 0) }))
      const { chosen, counts } = sifted(rated, columns, wanted)
      chosen.sort((a, b) => b.rate - a.rate || b.record - a.record)
      return { records: chosen.map(({ record }) => record), counts }
    },

    /** What is shown of a record: its row in HTML, and the text to quote from. */
    async show(record) {
      const [name, place] = rows[record]
      const [row, text] = JSON.parse(await file(name))[place]
      return { row, text }
    },
  }
}

async function textAt(address) {
  const response = await fetch(address)
  if (!response.ok) throw new Error(`${response.status} ${address}`)
  return response.text()
}

/** What a query asks for: words apart by spaces, each with its tokens; within quotes they belong together. */
export function termsOf(query) {
  return [...query.matchAll(/"([^"]+)"|“([^”]+)”|「([^」]+)」|\S+/g)]
    .map(([all, ...quoted]) => tokensIn(quoted.find(Boolean) ?? all))
    .filter((tokens) => tokens.length > 0)
}

/** The parts of a text that the terms mean, from and to, in order and apart. */
export function rangesIn(text, terms) {
  return placesIn(text, terms).reduce((ranges, { from, to }) => {
    const last = ranges.at(-1)
    if (!last || last[1] < from) ranges.push([from, to])
    else last[1] = Math.max(last[1], to)
    return ranges
  }, [])
}

/** The stretch of a text with most of the terms; none where another text has as many. */
export function quotationIn(text, terms, other) {
  const places = placesIn(text, terms)
  const length = /\p{sc=Han}/u.test(text.slice(places[0]?.from, places[0]?.to)) ? 90 : 220
  const best = places
    .map(({ from }, index) => {
      const near = places.slice(index, index + 50).filter(({ to }) => to <= from + length)
      return { from, to: near.at(-1)?.to ?? from, count: countIn(near) }
    })
    .reduce((best, stretch) => (stretch.count > best.count ? stretch : best), { count: 0 })
  return countIn(placesIn(other, terms)) >= best.count ? undefined : quoted(text, best, length)
}

function countIn(places) {
  return new Set(places.map(({ term }) => term)).size
}

/** Some of a text around a stretch: from the beginning of its line where that is near. */
function quoted(text, { from, to }, length) {
  const line = text.lastIndexOf('\n', from) + 1
  const near = Math.max(from - Math.floor(length / 4), 0)
  const start = line >= near ? line : near + text.slice(near, from).search(/(?<=\s)|(?=\p{sc=Han})|$/u)
  const end = Math.max(start + length, to)
  const words = text.slice(start, end)
  const rest = end < text.length && end > to ? words.replace(/\s+\S*$/, '') : words
  return `${start > line ? '…' : ''}${rest}${end < text.length ? '…' : ''}`
}

/** Where each term stands, in order. */
function placesIn(text, terms) {
  const tokens = tokensIn(text)
  return tokens.flatMap(({ start }, at) =>
    terms.flatMap((term) =>
      standsAt(term, tokens, at) ? { term, from: start, to: tokens[at + term.length - 1].end } : [],
    ),
  )
}

function standsAt(term, tokens, at) {
  return term.every(({ text, position, isCharacter }, index) => {
    const token = tokens[at + index]
    if (token?.position - tokens[at].position !== position - term[0].position) return false
    return index === term.length - 1 && !isCharacter ? token.text.startsWith(text) : token.text === text
  })
}

const character = '[\\p{sc=Han}\\p{sc=Hira}\\p{sc=Kana}\\p{sc=Thai}\\p{sc=Lao}\\p{sc=Khmr}\\p{sc=Mymr}]'
const word = `(?!${character})\\p{L}(?:(?!${character})[\\p{L}\\p{M}\\p{Cf}])*|\\p{N}+`
const pieces = new RegExp(`(${character})|(${word})|(?:(?!${character}|\\p{L}|\\p{N})[^])+`, 'gu')

/** Words and single characters, with their places in the text and among each other. */
export function tokensIn(text) {
  const tokens = []
  let position = 0
  for (const { 0: piece, 1: isCharacter, 2: isWord, index: start } of text.matchAll(pieces)) {
    if (!isCharacter && !isWord)
      position += piece.includes('\n') ? 2 : /[^\s\p{M}\p{Cf}\u2010\u2011-]/u.test(piece) ? 1 : 0
    else
      tokens.push({
        text: folded(piece),
        position: position++,
        isCharacter: Boolean(isCharacter),
        start,
        end: start + piece.length,
      })
  }
  return tokens
}

function folded(text) {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/\p{Cf}|(?<=[\p{sc=Latn}\p{sc=Grek}\p{sc=Cyrl}]\p{M}*)\p{M}/gu, '')
    .normalize('NFC')
    .slice(0, 40)
}

/** By each record that has a term how good that is: whole words before beginnings, titles before texts. */
async function recordsWith(term, volumes, ends) {
  const found = await Promise.all(
    piecesOf(term).map(async (piece) => ({ ...piece, ...(await placesOf(piece, volumes)) })),
  )
  const [first, ...others] = found.sort((a, b) => a.places.size - b.places.size)
  const rates = new Map()
  for (const [record, places] of first.places) {
    const starts = places
      .map((place) => place - first.position)
      .filter((start) => others.every(({ places, position }) => places.get(record)?.includes(start + position)))
    if (starts.length === 0) continue
    const isWhole = found.every(({ whole }) => whole.has(record))
    rates.set(record, (isWhole ? 2 : 0) + (starts.some((start) => start < ends[record]) ? 1 : 0))
  }
  return rates
}

/**
 * The keys that find a term: of characters in a row every second pair and the last, of one alone all pairs that begin
 * with it, of a word at the end those that begin with it.
 */
function piecesOf(term) {
  let begin = 0
  return term.flatMap(({ text, position, isCharacter }, index) => {
    const follows = (a, b) => a?.isCharacter && b?.isCharacter && b.position - a.position === 1
    if (!follows(term[index - 1], term[index])) begin = index
    const [next, afterNext] = [term[index + 1], term[index + 2]]
    if (!isCharacter) return [{ key: text, position, open: !next }]
    if (follows(term[index], next))
      return (index - begin) % 2 && follows(next, afterNext) ? [] : [{ key: text + next.text, position }]
    return begin === index ? [{ key: text, position, open: true, every: true }] : []
  })
}

/** Where a key stands, or all that begin with it, by record; and the records that have it whole. */
async function placesOf({ key, open, every }, volumes) {
  const places = new Map()
  const whole = new Set()
  const lookUp = async ({ first, blocks, block }) => {
    const from = blocks.findLastIndex(([begin]) => begin <= key)
    const to = blocks.findLastIndex(([begin]) => begin <= (open ? `${key}\uffff` : key))
    const texts = await Promise.all(blocks.slice(from, to + 1).map(([, name]) => block(name)))
    for (const line of texts.join('').split('\n')) {
      if (!line.startsWith(key)) continue
      const end = line.lastIndexOf(' ')
      const isWhole = end === key.length
      if (!isWhole && !open) continue
      for (const [record, positions] of recordsIn(line.slice(end + 1), first)) {
        if (places.has(record)) places.get(record).push(...positions)
        else places.set(record, positions)
        if (isWhole || every) whole.add(record)
      }
    }
  }
  await Promise.all(volumes.map(lookUp))
  return { places, whole }
}

function* recordsIn(digits, first) {
  let record = first - 1
  let positions
  for (const number of numbersIn(digits)) {
    if (!positions) {
      record += number + 1
      positions = []
    } else if (number === 0) {
      yield [record, positions]
      positions = undefined
    } else positions.push((positions.at(-1) ?? -1) + number)
  }
}

/** Five bits a character, the lowest first; a sixth says that more follow. */
function* numbersIn(digits) {
  let number = 0
  let weight = 1
  for (let at = 0; at < digits.length; at += 1) {
    const digit = digits.charCodeAt(at) - 48
    number += (digit % 32) * weight
    weight *= 32
    if (digit > 31) continue
    yield number
    number = 0
    weight = 1
  }
}

/** Those with the wanted values, and of each facet how many there are of each value among those with the other ones. */
function sifted(rated, columns, wanted) {
  const names = Object.keys(columns)
  const counts = Object.fromEntries(names.map((name) => [name, {}]))
  const chosen = rated.filter(({ record }) => {
    const others = names.filter((name) => wanted[name] && columns[name][record] !== wanted[name])
    for (const name of names) {
      if (others.length > 1 || (others.length === 1 && others[0] !== name)) continue
      const value = columns[name][record]
      counts[name][value] = (counts[name][value] ?? 0) + 1
    }
    return others.length === 0
  })
  return { chosen, counts }
}
