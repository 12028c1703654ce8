import type { DateMeaning } from '../../model/rules.ts'
import type { Span } from './body.ts'
import { namesPublication } from './date-words.ts'
import type { Line } from './lines.ts'
import { endsSentence, hasSentence } from './width.ts'

/** What a date behind the text says, where it is not the article's: lists of others stand there, and the page's own. */
export function meaningAtFoot(lines: readonly Line[], at: number, foot: Span): DateMeaning | undefined {
  const line = lines[at]
  if (!line || namesPublication(line.byline?.dateWord)) return undefined
  if (isOfPage(lines, at)) return 'page'
  return isBare(line) && (isInList(lines, at, foot) || isBelowHeadline(lines[at - 1]) || isOfComment(lines[at + 1]))
    ? 'list'
    : undefined
}

// `This page was last edited on …`, `Page last updated: …`, `网站最后更新：…`, `© 2024 Harbour Press. Last modified …`
const ofPage =
  /©|\bcopyright\b|\b(?:page|site|website|document) (?:was )?(?:last |first )?(?:edited|updated|modified|changed)\b|(?:本页|本頁|网站|網站|页面|頁面)(?:最后|最後)?(?:更新|修改)/i

function isOfPage(lines: readonly Line[], at: number): boolean {
  if (ofPage.test(lines[at]?.text ?? '')) return true
  const isImprint = ({ rule }: Line) => rule === 'copyright line' || rule === 'registration number'
  return lines[at]?.byline?.updated !== undefined && lines.slice(at + 1, at + 2).some(isImprint)
}

/** Whether a line states a date and neither a word for it nor an author. */
function isBare({ byline }: Line): boolean {
  return Boolean(byline?.published ?? byline?.either) && !byline?.dateWord && !byline?.author
}

/** Whether another date stands in the foot as bare as this one: lists of other articles have one each. */
function isInList(lines: readonly Line[], at: number, foot: Span): boolean {
  const date = lines[at]?.byline?.published
  return lines.slice(foot.from, foot.to).some((line) => isBare(line) && line.byline?.published !== date)
}

// `The best gates for a small harbour`, but no signature: `Harbour Press Office`.
function isBelowHeadline(line: Line | undefined): boolean {
  if (line?.kind !== 'text' || endsSentence(line.text)) return false
  const words = line.text.split(' ').filter((word) => /^\p{Script=Latin}/u.test(word))
  return words.length >= 5
}

/** Whether somebody says something right below the date. */
function isOfComment(line: Line | undefined): boolean {
  return line?.kind === 'text' && hasSentence(line.text)
}
