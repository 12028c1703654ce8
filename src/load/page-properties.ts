import type { Element, Root, RootContent } from 'hast'
import type { VFile } from 'vfile'
import type { LeftOut } from '../model/article.ts'
import type { Document } from './document.ts'
import type { Draft, Findings, Found } from './draft.ts'
import { meaningOf, ruleOf } from './field-names.ts'
import { findingsFrom } from './fields.ts'
import type { Field } from './mapping.ts'
import { isElement } from './tree/elements.ts'

/**
 * A draft whose title has lines like `Created: March 29, 2024` right below it, as Notion exports the properties of a
 * page: what is known of them becomes fields, the others are left out.
 */
export function withProperties(draft: Draft, { file, body }: Document): Draft {
  const block = blockBelowTitle(draft.tree)
  const lines = block && propertiesIn(block, body)
  const known = lines?.filter(({ name }) => meaningOf(name)) ?? []
  // A first paragraph of another article may be a line or two of this make.
  if (!block || !lines || !known.some(({ name }) => ofPages.test(name))) return draft
  return {
    ...draft,
    found: { ...draft.found, ...findingsOf(file, known) },
    tree: { ...draft.tree, children: draft.tree.children.filter((child) => child !== block) },
    leftOut: [...draft.leftOut, ...lines.filter((line) => !known.includes(line)).map(asLeftOut)],
  }
}

const ofPages = /^(?:created|last edited)(?: (?:time|by))?$|^(?:tags|author|date|published|publish date)$/i

function blockBelowTitle({ children }: Root): Element | undefined {
  const blocks = children.filter((child): child is RootContent & Element => child.type === 'element')
  const [title, block] = blocks
  return isElement(title, 'h1') && isElement(block, 'p') && block.position ? block : undefined
}

/** The lines of a paragraph as fields, where each is one: `Last edited time: March 30, 2024 9:00 AM`. */
function propertiesIn({ position }: Element, body: string): Field[] | undefined {
  const { start, end } = position ?? {}
  if (!start || !end || end.line - start.line > most) return undefined
  const fields = linesOf(body, start.line, end.line).map((text, index) => fieldIn(text, start.line + index))
  return fields.every((field) => field !== undefined) ? fields : undefined
}

const most = 40

function linesOf(text: string, first: number, last: number): string[] {
  return text.split('\n', last).slice(first - 1)
}

function fieldIn(text: string, line: number): Field | undefined {
  const match = /^(\p{L}[\p{L}\d &/-]{0,30}):[ \t]+(\S.*)$/u.exec(text)
  const [, name, value] = match ?? []
  if (name === undefined || value === undefined) return undefined
  const valuePlace = { line, column: text.length - value.length + 1 }
  return { name, value: value.trim(), line, column: 1, valuePlace, fields: [], items: [] }
}

function findingsOf(file: VFile, fields: readonly Field[]): Findings {
  const found = Object.entries(findingsFrom(file, fields, undefined)) as [string, Found<unknown> | undefined][] // of Findings
  return Object.fromEntries(
    found.flatMap(([name, one]) =>
      one && name !== 'title'
        ? [[name, { ...one, rule: `property ${one.rule.replace(ruleOf(''), '')}`, confidence: 0.9 }]]
        : [],
    ),
  )
}

function asLeftOut({ name, value, line, column }: Field): LeftOut {
  return { line, column, text: `${name}: ${value}`, rule: 'property of the page' }
}
