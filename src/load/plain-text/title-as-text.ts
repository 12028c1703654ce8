import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import { isProse } from './page.ts'
import type { Title } from './title.ts'
import { bareOf } from './words.ts'

/**
 * Whether the line that is most like a title is text as well: the first sentence of a paste that begins below its title,
 * or a subheading of it. `given` is the title that the editor wrote, which makes every line of the text one of its own.
 */
export function isText(lines: readonly Line[], body: Span, title: Title, given?: string): boolean {
  const line = lines[title.from]
  if (!line || title.from < body.from || title.from >= body.to) return false
  if (given !== undefined) return bareOf(title.text) !== bareOf(given)
  const isBelowText = lines.slice(body.from, title.from).some(isProse)
  const isParagraph = line.width > limits.headline || (line.width > limits.sentence && stop.test(line.text))
  return isParagraph || title.confidence < (isBelowText ? limits.sureWithin : limits.sureAtHead)
}

// How wide a headline is at most, and one that ends with a full stop; how sure a title must be to cut the text below others
// and at its head.
const limits = { headline: 130, sentence: 80, sureWithin: 0.5, sureAtHead: 0.35 }

const stop = /[.。][”’"'」』）)\]]*$/
