import type { Line } from './lines.ts'
import { endsSentence, widthOf } from './width.ts'
import { bareOf } from './words.ts'

/** The words of a title, and the lines they stand on. */
export interface TitleText {
  readonly text: string
  readonly from: number
  /** Behind the last. */
  readonly to: number
}

/**
 * The title that stands on a line: whole where it was broken over two, without the site's name behind a bar or dash
 * (`Title | Site`) where the site or the bare title is said elsewhere on the page, and without the steps before it
 * (`Home : Health : Title`).
 */
export function titleTextAt(lines: readonly Line[], index: number): TitleText {
  const from = isContinued(lines[index - 1], lines[index]) ? index - 1 : index
  const to = isContinued(lines[index], lines[index + 1]) ? index + 2 : index + 1
  if (to - from === 1) return { text: withoutSite(lines, index), from, to }
  const isHan = /\p{Script=Han}/u.test(lines[from]?.text ?? '')
  const broken = lines.slice(from, to).map(({ text }) => text)
  return { text: broken.join(isHan ? '' : ' '), from, to }
}

/** Whether a headline goes on in the next line: `The harbour hall opens its doors to` / `the archives of forty cities` */
function isContinued(line: Line | undefined, next: Line | undefined): boolean {
  if (line?.kind !== 'text' || next?.kind !== 'text' || next.isApart) return false
  const fit = line.width >= 20 && line.width <= 120 && next.width <= 120
  if (!fit || endsSentence(line.text) || (endsSentence(next.text) && !/[!?！？]$/.test(next.text))) return false
  return /^\p{Ll}/u.test(next.text) || open.test(line.text)
}

const open = /[,，、—–]$|\s(?:of|the|and|or|to|in|for|with|a|an|at|on|by|from|as|is|are|its|their)$/i

function withoutSite(lines: readonly Line[], index: number): string {
  const text = lines[index]?.text ?? ''
  const parts = text.split(separator)
  const steps = text.split(step).filter(Boolean)
  if (steps.length > 2) return steps.at(-1)?.trim() ?? text
  if (parts.length < 2) return text
  if (home.test(parts[0] ?? '')) return parts.at(-1)?.trim() ?? text
  const others = new Set(lines.filter((_, at) => at !== index).map((line) => bareOf(line.text.slice(0, 200))))
  for (let at = text.search(separator); at > 0; at = nextSeparator(text, at)) {
    const head = text.slice(0, at).trim()
    const tail = text.slice(at).replace(/^[\s|｜_»·:–—-]+/, '')
    if (widthOf(head) >= 20 && others.has(bareOf(head))) return head
    if (isSite(tail, others, lines)) return head
  }
  return text
}

// Behind a title: ` | `, ` - `, ` – `, ` — `, ` » `, ` · `, `_`
const separator = /\s*[|｜_»]\s*|\s+[-–—·:]+\s+/
// Between the steps of a way to the page: `Gazette 〉Culture 〉Title`
const step = /\s*[>＞〉》»›]+\s*/
const home = /^(?:home|homepage|首页|首頁|主页)$/i

function nextSeparator(text: string, from: number): number {
  const rest = text.slice(from).replace(separator, (found) => ' '.repeat(found.length))
  const at = rest.search(separator)
  return at < 0 ? -1 : from + at
}

/** Whether the words are the name of the site: a line of its own elsewhere, that of the copyright, or an address. */
function isSite(tail: string, others: ReadonlySet<string>, lines: readonly Line[]): boolean {
  const name = bareOf(tail)
  if (name.length < 2 || tail.length > 50) return false
  if (/^(?:www\.)?[\w-]+\.(?:com|org|net|cn|co\.uk|gov|edu)$/i.test(tail)) return true
  return others.has(name) || lines.some(({ rule, text }) => rule === 'copyright line' && bareOf(text).includes(name))
}
