import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import { pageOf } from './page.ts'
import { type Signs, signsOf } from './title-signs.ts'
import { type TitleText, titleTextAt } from './title-text.ts'
import { titleLimits, titleWeights } from './title-weights.ts'
import { bareOf } from './words.ts'

/** The line that is the title of a page, or the two lines. */
export interface Title extends TitleText {
  readonly confidence: number
}

/** The line that is most like the title of the body below it, or undefined where no line is one. */
export function titleIn(lines: readonly Line[], body: Span): Title | undefined {
  const stated = lines.findIndex(({ isTitle }) => isTitle)
  if (stated >= 0) return { text: lines[stated]?.text ?? '', from: stated, to: stated + 1, confidence: 0.9 }
  const page = pageOf(lines, body)
  const from = Math.max(0, body.from - titleLimits.linesAbove)
  // Below the text there are headlines, too, but not its own.
  const end = body.to > body.from ? body.to : lines.length
  const to = Math.min(end, body.from + titleLimits.linesInto)
  const scores = new Map<number, number>()
  for (let index = from; index < to; index++) {
    const signs = signsOf(page, index)
    if (signs) scores.set(index, scoreOf(signs))
  }
  const best = Math.max(...scores.values(), titleLimits.none)
  const index = [...scores.keys()].find((at) => scores.get(at) === best)
  if (index === undefined) return undefined
  const title = titleTextAt(lines, index)
  const isSame = (at: number) => page.bare[at] === page.bare[index] || page.bare[at] === bareOf(title.text)
  // Where the window's title came first, the heading is what date and author stand below.
  const heading = [...scores.keys()].findLast(
    (at) => at > index && at < body.from && page.bare[at] === bareOf(title.text),
  )
  const place = heading === undefined ? title : { from: heading, to: heading + 1 }
  return { ...place, text: title.text, confidence: shareOf(scores, isSame) }
}

function scoreOf(signs: Signs): number {
  // The names of the signs are those of the weights.
  const named = Object.entries(signs) as [keyof typeof titleWeights, number][]
  return named.reduce((sum, [name, value]) => sum + titleWeights[name] * value, 0)
}

/** How much of the likelihood of all lines, and of there being no title, falls to those that are meant. */
function shareOf(scores: ReadonlyMap<number, number>, isMeant: (index: number) => boolean): number {
  const odds = (score: number) => Math.exp(score / titleLimits.doubt)
  let all = odds(titleLimits.none)
  let meant = 0
  for (const [index, score] of scores) {
    all += odds(score)
    if (isMeant(index)) meant += odds(score)
  }
  return Math.round((100 * meant) / all) / 100
}
