import type { Line } from './lines.ts'
import { endsArticle } from './phrases.ts'
import { bullet } from './unwrapped.ts'
import { articleLetters, type Feature } from './weights.ts'
import { endsSentence, hasSentence } from './width.ts'

/** What a line looks like, by itself and among its neighbours: numbers from 0 to 1, by name. */
export type Features = Partial<Readonly<Record<Feature, number>>>

/** The features of each line, found in one pass. */
export function featuresOf(lines: readonly Line[]): Features[] {
  const prose = lines.map((line) => Number(isProse(line)))
  const proseIn = shareOf(prose)
  const furnitureIn = shareOf(lines.map(({ kind }) => Number(kind === 'furniture' || kind === 'breadcrumb')))
  const times = new Map<string, number>()
  for (const { text } of lines) times.set(text, (times.get(text) ?? 0) + 1)
  let before = 0
  let hasEnded = false
  return lines.map((line, index) => {
    hasEnded ||= before > articleLetters && endsArticle(line.rule)
    if (prose[index]) before += line.width
    const form = formOf(line)
    if (line.kind !== 'text')
      return { [form]: 1, afterEnding: Number(hasEnded), notTextAmongProse: proseIn(index - 10, index + 11) }
    return {
      [form]: 1,
      ...manner(line),
      repeated: Number((times.get(line.text) ?? 0) > 1),
      furnitureBefore: furnitureIn(index - 3, index),
      afterEnding: Number(hasEnded),
    }
  })
}

function isProse({ kind, text, width }: Line): boolean {
  return kind === 'text' && hasSentence(text) && (width >= wide || (width >= 30 && endsSentence(text)))
}

const wide = 80

function formOf({ kind, rule, text, width }: Line): Feature {
  if (kind === 'furniture')
    return endsArticle(rule) ? 'ending' : rule === 'link to another article' ? 'linkToAnother' : 'furniture'
  if (kind !== 'text') return kind
  if ((text.match(/[|｜»›·]/g)?.length ?? 0) >= 2) return 'listOfBars'
  if (hasSentence(text) && width >= wide) return 'wideSentence'
  if (hasSentence(text) && endsSentence(text)) return width >= 24 ? 'sentence' : 'shortSentence'
  return width >= wide ? 'wide' : width < 24 ? 'narrow' : 'middle'
}

function manner({ text }: Line): Features {
  return {
    question: Number(/[?？]["”]?$/.test(text)),
    capitals: Number(/\p{Lu}/u.test(text) && !/\p{Ll}/u.test(text)),
    lowerCase: Number(/^\p{Ll}/u.test(text)),
    bullet: Number(bullet.test(text)),
    numbered: Number(/^\(?\d+[.)、]/.test(text)),
    leadsOn: Number(/[:：]$/.test(text)),
  }
}

/** The share of ones among the numbers of a window, whose part outside counts as zeros. */
function shareOf(numbers: readonly number[]): (from: number, to: number) => number {
  const sums = [0]
  for (const number of numbers) sums.push((sums.at(-1) ?? 0) + number)
  const upTo = (index: number) => sums[Math.min(Math.max(0, index), numbers.length)] ?? 0
  return (from, to) => (upTo(to) - upTo(from)) / (to - from)
}
