import type { Span } from './body.ts'
import type { Line } from './lines.ts'
import type { Title } from './title.ts'
import { wordsIn } from './words.ts'

/** The lines between title and text that say in short what the text says: they belong to it. */
export function standfirstIn(lines: readonly Line[], body: Span, title: Title | undefined): Line[] {
  if (!title) return []
  const wide = lines.slice(title.to, body.from).filter((line, index) => isWide(line, index < near))
  if (wide.length === 0) return []
  const said = new Set(lines.slice(body.from, body.to).flatMap(({ text }) => wordsIn(text.slice(0, 1000))))
  return wide.filter(({ text }) => {
    const own = [...new Set(wordsIn(text.slice(0, 1000)))]
    return own.filter((word) => said.has(word)).length >= sharedWords * Math.max(own.length, 2)
  })
}

/** Whether a line is long enough to be a standfirst and no menu or caption; less is asked of it right below the title. */
function isWide({ kind, text, width, cells }: Line, isNear: boolean): boolean {
  const least = han.test(text) ? narrowest.han : isNear ? narrowest.near : narrowest.far
  return kind === 'text' && !cells && width >= least && !/(?:\.{3}|…)$|[摄攝]$|^\d{2}\/\d{2}/.test(text)
}

const near = 4
const narrowest = { han: 32, near: 60, far: 80 }
/** The share of its words that a standfirst has of the text. */
const sharedWords = 0.4

const han = /\p{Script=Han}/u
