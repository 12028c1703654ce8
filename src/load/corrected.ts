import type { LeftOut } from '../model/article.ts'
import type { Place } from '../model/diagnostic.ts'
import { type Picks, picksSome, uncorrected } from './corrections.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found } from './draft.ts'
import type { NamedLines } from './named-lines.ts'
import { tell } from './tell.ts'
import { dropRule, withoutDropped } from './tree/dropped.ts'
import { element, textNode } from './tree/elements.ts'
import { uncovered, withBlocks } from './tree/restored.ts'

/**
 * A draft with its editor's corrections, whatever its loader did about them: nothing in it stands on a dropped line,
 * and what was left out of a kept one is a paragraph again.
 */
export function corrected(draft: Draft, document: Document): Draft {
  const { keeps, drops } = document
  if (keeps === uncorrected.keeps) return draft
  const dropped = withoutDropped(draft.tree, drops)
  const kept = draft.leftOut.filter((one) => isPicked(keeps, one))
  const lost = uncovered(kept, dropped.tree)
  const tree = withBlocks(dropped.tree, lost.map(asParagraph))
  const leftOut = [...draft.leftOut.filter((one) => !isPicked(keeps, one)), ...dropped.leftOut]
  const found = Object.entries(draft.found).filter(([, one]) => !(isFound(one) && !one.sidecar && isPicked(drops, one)))
  return {
    ...draft,
    tree,
    leftOut: leftOut.sort(byPlace),
    found: Object.fromEntries(found) as Findings, // some of the same
  }
}

// Of something whose end is not known a column names what begins there.
function isPicked(picks: Picks, { line, column }: Place): boolean {
  return picksSome(picks, { line, column }, { line, column: column + 1 })
}

/** Says which lines are named that the article does not have. */
export function tellUnknown({ file, text, body }: Document, given: Findings, converted = text): void {
  const lines = converted.split('\n')
  // The front matter is blank in the body.
  const isOwn = converted !== text ? lines : body.split('\n')
  const first = isOwn.findIndex((line) => line.trim() !== '') + 1
  const last = isOwn.findLastIndex((line) => line.trim() !== '') + 1
  for (const name of ['keep', 'drop'] as const) {
    for (const named of given[name]?.value ?? []) {
      const isBeyond = named.at !== undefined && named.at > (lines[named.from - 1]?.length ?? 0)
      if (named.to < first || named.from > last || isBeyond) {
        tell(file, named, 'line-unknown', name, nameOf(named), `${first} to ${last}`)
      }
    }
  }
}

function nameOf({ from, to, at }: NamedLines): string {
  if (at !== undefined) return `column ${at} of line ${from}`
  if (to === from) return `line ${from}`
  return to === Number.POSITIVE_INFINITY ? `the lines from ${from} on` : `the lines ${from} to ${to}`
}

function asParagraph({ line, column, text }: LeftOut) {
  const start = { line, column }
  const like = { type: 'text' as const, value: text, position: { start, end: { line, column: column + text.length } } }
  return element('p', like, [textNode(text, like)])
}

/** The dropped lines of a text, for a loader that does not even look at them. */
export function droppedIn({ body, drops }: Document): LeftOut[] {
  if (drops === uncorrected.drops) return []
  return body.split('\n').flatMap((raw, index) => {
    const place = { line: index + 1, column: raw.length - raw.trimStart().length + 1 }
    const end = { line: index + 1, column: raw.trimEnd().length + 1 }
    return raw.trim() !== '' && picksSome(drops, place, end) ? { ...place, text: raw.trim(), rule: dropRule } : []
  })
}

function isFound(one: unknown): one is Found<unknown> {
  return typeof one === 'object' && one !== null && 'rule' in one
}

function byPlace(a: Place, b: Place): number {
  return a.line - b.line || a.column - b.column
}
