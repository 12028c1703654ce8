import type { ElementContent, Nodes, Properties, Root } from 'hast'
import { type Schema, sanitize } from 'hast-util-sanitize'
import { expect, it } from 'vitest'
import { allowed } from '../../../src/load/tree/allowed.ts'
import { schema } from '../../../src/load/tree/sanitised.ts'
import { type Random, randomFrom } from '../../bench/random.ts'

const reference: Schema = {
  strip: [...schema.strip],
  tagNames: [...schema.names],
  ancestors: Object.fromEntries([...schema.within].map(([name, holder]) => [name, [holder]])),
  attributes: schema.attributes as Schema['attributes'], // which is not as strict about what may be changed
  protocols: Object.fromEntries(Object.entries(schema.protocols).map(([name, list]) => [name, [...list]])),
  required: {},
  clobber: [],
  allowComments: false,
  allowDoctypes: false,
}

it('leaves of generated trees what hast-util-sanitize leaves', () => {
  for (let seed = 0; seed < 600; seed++) {
    const tree = generated(randomFrom(seed))
    expect(allowed(tree, schema)).toEqual(sanitize(tree, reference))
  }
})

const names = [
  ...['p', 'div', 'span', 'a', 'img', 'li', 'ol', 'td', 'th', 'tr', 'tbody', 'table', 'code', 'input', 'h2', 'time'],
  ...['script', 'style', 'svg', 'title', 'template', 'x-y', '*', '', 'constructor', 'font', 'IFRAME', 'blockquote'],
]
const addresses = [
  ...[
    'https://a.b/c',
    '/x',
    'x:y',
    'javascript:alert(1)',
    ' javascript:x',
    'JavaScript:x',
    'a/b:c',
    '?a:b',
    '#a:b',
    ':',
  ],
  ...['data:image/png;base64,x', 'http:', '', 'mailto:a@b', 'tel:1', '//a.b', 'java\nscript:x', 'vbscript:x', true, 1],
  ...[null, ['https://a.b', 'javascript:x']],
]
const attributes: Readonly<Record<string, readonly unknown[]>> = {
  href: addresses,
  src: addresses,
  id: ['user-content-fn-1', 'footnote-label', 'x'],
  className: [['align-center'], ['language-js', 'x'], ['x'], [], 'align-right', ['align-right', 'y']],
  dir: ['rtl', 'up', ['rtl']],
  type: ['checkbox', 'text'],
  checked: [true, false],
  colSpan: [2, '3'],
  ...{ lang: ['de'], onClick: ['x'], style: ['x'], start: [0], reversed: [true], dataFootnoteRef: [''], dataX: ['y'] },
  ...{ alt: [''], title: ['x'], constructor: ['x'], toString: ['x'], dateTime: ['x'], undefined: [undefined] },
}

function generated(random: Random): Root {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T // none is empty
  const ending = { end: { line: 1, column: 2, offset: 1 } } as unknown as Root['position'] // as one parser gives it
  const position = { start: { line: 1, column: 1, offset: 0 }, end: { line: 1, column: 2, offset: 1 } }
  const nodes = (depth: number): ElementContent[] => {
    return Array.from({ length: random.between(0, 4) }, () => node(depth) as ElementContent) // as a parser may give them
  }
  const node = (depth: number): Nodes | { type: string } => {
    const kind = random.between(0, depth > 4 ? 2 : 9)
    if (kind === 0) return { type: 'text', value: 'x', data: { look: undefined }, position: pick([position, ending]) }
    if (kind === 1) return { type: 'comment', value: 'x' }
    if (kind === 2) return pick([{ type: 'doctype' }, { type: 'raw', value: '<b>' }, { type: 'text', value: '<' }])
    const own = Array.from({ length: random.between(0, 4) }, () => {
      const name = pick(Object.keys(attributes))
      return [name, pick(attributes[name] ?? [])] as const
    })
    const element = {
      type: 'element' as const,
      tagName: pick(names),
      children: nodes(depth + 1),
      position: pick([position, ending]),
    }
    return { ...element, properties: Object.fromEntries(own) as Properties } // and values of other types
  }
  return { type: 'root', children: nodes(0) }
}
