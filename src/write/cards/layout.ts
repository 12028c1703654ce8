import { type Card, type CardText, cardSize } from '../../model/card.ts'
import { languageOf } from '../../model/language.ts'
import { bold, type Fitted, familyOf, fitted } from './fitted.ts'
import type { PlacedType, Studio } from './studio.ts'

const margin = 64
const white = '#ffffff'

/** What is free for type: from the left margin to `right`; a title not below `bottom`, and what is at the foot to `footRight`. */
export interface TypeRoom {
  readonly right: number
  readonly bottom?: number
  readonly footRight?: number
}

/** Where the type of a card stands. */
export async function layoutOf(card: Card, room: TypeRoom, studio: Studio): Promise<PlacedType[]> {
  const foot = await footOf(card, room.footRight ?? room.right, studio)
  const bottom = Math.min(room.bottom ?? cardSize.height, foot.top - 20)
  return [
    ...(await headOf(card, room.right - margin - 48, studio)),
    ...(await titlesOf(card, { width: room.right - margin, bottom }, studio)),
    ...foot.types,
  ]
}

/** The name of the site, beside its mark. */
async function headOf({ site }: Card, width: number, studio: Studio): Promise<PlacedType[]> {
  const text = { text: site, language: languageOf(site) }
  const fit = await fitted(text, { width, height: 60, lines: 1, sizes: [30, 27, 24] }, studio)
  return placed(fit, text, 73 - fit.size / 2, white).map((type) => ({ ...type, x: margin + 48 }))
}

async function titlesOf(
  { titles: [title, second], colours }: Card,
  { width, bottom }: { readonly width: number; readonly bottom: number },
  studio: Studio,
): Promise<PlacedType[]> {
  const height = bottom - top
  if (!second)
    return placed(await fitted(title, { width, height, lines: 6, sizes: titleSizes }, studio), title, top, white)
  const first = await fitted(title, { width, height: height * 0.64, lines: 3, sizes: signSizes }, studio)
  const below = top + first.lines.length * first.leading + 14
  const other = await fitted(second, { width, height: bottom - below, lines: 2, sizes: secondSizes }, studio)
  return [...placed(first, title, top, white), ...placed(other, second, below, colours.lit)]
}

const top = 136
const titleSizes = [92, 84, 77, 71, 65, 60, 55, 51, 47, 43, 40]
const signSizes = [132, 112, 96, 84, 72, 62, 54, 47, 40]
const secondSizes = [58, 50, 43, 37, 32]

function placed(fit: Fitted, text: CardText, y: number, colour: string): PlacedType[] {
  const family = familyOf(text)
  return fit.lines.map((line, index) => ({
    ...{ text: line, family, weight: bold, size: fit.size, colour },
    // What opens is drawn in the right half of its square: at the beginning of a line it hangs out of it.
    x: margin - (family === 'han' && /^[“‘「『（《〈【]/u.test(line) ? fit.size * 0.46 : 0),
    y: Math.round(y + index * fit.leading),
  }))
}

interface Foot {
  readonly top: number
  readonly types: readonly PlacedType[]
}

/** The date in numerals, and the facts below it. */
async function footOf({ date, facts, colours }: Card, right: number, studio: Studio): Promise<Foot> {
  const size = 26
  const types: PlacedType[] = []
  let y = cardSize.height - 58
  for (const fact of [...facts].reverse()) {
    const fit = await fitted(fact, { width: right - margin, height: size * 2, sizes: [26, 24, 22], lines: 1 }, studio)
    y -= 36
    types.push(...placed(fit, fact, y, white).map((type) => ({ ...type, weight: 600 })))
  }
  if (date.length === 0) return { top: y, types }
  const dateTop = y - (facts.length > 0 ? 110 : 92)
  return { top: dateTop, types: [...(await numeralsAt(date, dateTop, colours.lit, studio)), ...types] }
}

async function numeralsAt(date: Card['date'], y: number, colour: string, studio: Studio): Promise<PlacedType[]> {
  const words = date.flatMap(({ text, small }) => text.split(/(?<= )/).map((word) => ({ text: word, small })))
  const types = words.map(({ text }) => ({ text, family: 'date', weight: 700 }) as const)
  const widths = await studio.measure(types)
  let x = margin - 3
  return types.map((type, index) => {
    const size = words[index]?.small ? 46 : 104
    const placed = { ...type, colour, size, x, y: y + (104 - size) * baseline }
    // So narrow a type needs wider spaces.
    x += ((widths[index] ?? 0) + (type.text.endsWith(' ') ? 0.08 : 0)) * size
    return placed
  })
}

// Of Archivo, from the upper edge of a line as high as its type.
const baseline = 0.834
