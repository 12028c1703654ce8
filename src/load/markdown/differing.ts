import type { Nodes } from 'mdast'

// Constructs of which the native parser is known to make another tree than remark, or to say another place: a text that
// holds one is read by remark. Each is wider than what differs, so that it can be told without parsing by remark.

const inText: readonly (readonly [name: string, holds: (text: string) => boolean])[] = [
  ['emphasis beside East Asian letters', hasEastAsianEmphasis],
  // `b**_**`
  ['both kinds of marks side by side', (text) => /\*_|_\*/.test(text)],
  // `\**a**`
  ['marks or the end of a line behind a backslash', (text) => /\\(?:\n|[*_]{2})/.test(text)],
  ['tildes', hasTildes],
  ['footnotes', (text) => text.includes('[^')],
  ['items to tick', (text) => /(?:[-*+]|\d[.)]) +\[[ xX]\]/.test(text)],
  ['blanks that are not spaces', (text) => /[\t\v\f\r\0\u0085\u2028\u2029]/.test(text)],
  // `- |` below a line, or `  |-` below an item
  [
    'what may be an item and a row of a table',
    (text) => /^(?:[ >]*(?:[-*+]|\d+[.)]) +[|:]|[ >](?=.*\|)[|: >-]+$)/m.test(text),
  ],
  ['marks within what looks like a mailbox', hasMailboxWithMarks],
]

const inTree: { readonly [Type in Nodes['type']]?: Differing } = {
  blockquote: [['quotes within quotes and items', (_, { held }) => held]],
  break: [['line breaks within quotes and items', (_, { held }) => held]],
  code: [
    ['code within quotes', (_, { quoted }) => quoted],
    ['code within items without its last line', (node, { held, text }) => held && !isFenced(node, text)],
    [
      'indented code beside blocks',
      (node, { text, spaces }) => !isFenced(node, text) && (spaces || !isApart(node, text)),
    ],
  ],
  // A list below what stands below a definition, with no empty line between them, is text
  definition: [['definitions beside other blocks', (node, { text }) => !isAboveLine(node, text)]],
  html: [
    ['HTML within quotes', (_, { quoted }) => quoted],
    [
      'HTML within items that does not end on its line',
      (node, { held, text, spaces }) => held && (spaces || !/^[^\n]*>$/.test(sourceOf(node, text))),
    ],
  ],
  list: [['lists within quotes', (_, { quoted }) => quoted]],
  // `- a|`, `  -|-` and, at the margin, another table
  table: [['tables within quotes and items', (_, { held }) => held]],
  tableRow: [['rows of a table that begin with a tag', (node, { text }) => sourceOf(node, text).startsWith('<')]],
  // `- a` and a link in its next line
  text: [['text that ends with its line', (node, { held, text }) => held && sourceOf(node, text).endsWith('\n')]],
}

type Differing = readonly (readonly [name: string, holds: (node: Nodes, place: Place) => boolean])[]

/** Where a node stands. */
export interface Place {
  readonly text: string
  /** Whether the text has lines of nothing but spaces. */
  readonly spaces: boolean
  /** Whether a quote holds it; an item or a quote. */
  readonly quoted: boolean
  readonly held: boolean
}

/** The name of the first construct in a text that only remark reads as it should; undefined where there is none. */
export function differingIn(text: string): string | undefined {
  return inText.find(([, holds]) => holds(text))?.[0]
}

/** The place of the root of a text. */
export function placeIn(text: string): Place {
  return { text, spaces: /\n +(?:\n|$)/.test(text), quoted: false, held: false }
}

/** The same for a node that the native parser has made. */
export function differingNode(node: Nodes, place: Place): string | undefined {
  return inTree[node.type]?.find(([, holds]) => holds(node, place))?.[0]
}

// remark-cjk-friendly reads `**科学（AI）。**共创`; CommonMark leaves its asterisks. Around letters both read the same.
function hasEastAsianEmphasis(text: string): boolean {
  if (!/[*_]/.test(text) || !eastAsian.test(text)) return false
  return paragraphs(text).some((one) => eastAsian.test(one) && /[*_]/.test(one.replace(plainMarks, '')))
}

const eastAsian = /[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ufaff\ufe30-\uffef\ud800-\udfff]/

// `* ` before an item, `**科学**`, `a_b`
const plainMarks =
  /^[ >]*(?:\* +)+|(?<![\\*_])(\*{1,2})(?![\s\p{P}\p{S}])[^*_\n`<[\]\\!~]*(?<![\s\p{P}\p{S}])\1(?![*_])|(?<=[A-Za-z0-9])_+(?=[A-Za-z0-9])/gmu

// One tilde strikes nothing, and two do not nest alike; `~~a~~` and `~5` both read the same.
function hasTildes(text: string): boolean {
  return text.includes('~') && paragraphs(text).some((one) => /~{3}|~[^~][\s\S]*~/.test(one.replace(plainlyStruck, '')))
}

const plainlyStruck = /(?<![~\\])~~(?![\s\p{P}\p{S}])[^~*_\n`<[\]\\!]*(?<![\s\p{P}\p{S}])~~(?!~)/gu

function hasMailboxWithMarks(text: string): boolean {
  return text.includes('@') && text.split(/\s+/).some((word) => word.includes('@') && /[*_]/.test(word))
}

function paragraphs(text: string): string[] {
  return text.split(/\n[ >]*\n/)
}

function isFenced(code: Nodes, text: string): boolean {
  return /^(`{3,})[^`][\s\S]*\n *\1`*$/.test(sourceOf(code, text))
}

/** Whether a definition is of one line, with an empty one, another definition or nothing below it. */
function isAboveLine({ position }: Nodes, text: string): boolean {
  const below = /^ *(?:$|\n[ >]*(?:$|\n|\[[^\]\n]*\]:))/
  return position?.start.line === position?.end.line && below.test(text.slice(position?.end.offset))
}

/** Whether lines without anything in them, or nothing at all, stand around a block. */
function isApart({ position }: Nodes, text: string): boolean {
  const [start, end] = [position?.start.offset ?? 0, position?.end.offset ?? 0]
  const isFirst = start === 0 || text.slice(Math.max(0, start - 2), start) === '\n\n'
  return isFirst && ['', '\n', '\n\n'].includes(text.slice(end, end + 2))
}

function sourceOf({ position }: Nodes, text: string): string {
  return text.slice(position?.start.offset, position?.end.offset)
}
