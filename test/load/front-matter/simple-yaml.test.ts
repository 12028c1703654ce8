import { expect, it } from 'vitest'
import { simpleYaml } from '../../../src/load/front-matter/simple-yaml.ts'
import { mapping } from '../../../src/load/mapping.ts'
import { type Random, randomFrom } from '../../bench/random.ts'

it.each([
  ['texts', 'title: A day at the harbour\ndate: 2024-03-29 10:00\nurl: https://a.example/b?c=d\n'],
  ['texts in quotes', `title: "A day: it's late"  \nauthor: 'It''s me'\nempty: ""\n`],
  ['numbers, true and false', 'year: 2024\nweight: 007\ndraft: true\ncomments: false\n'],
  ['nothing', 'author:\nsource:   \n\ntitle: x'],
  ['other letters', '标题: 港口的一天：开放\nstraße: “x”\n'],
  ['fields below a name', 'event:\n  name: A\n  city:\n  no: 3\ntitle: x\n'],
  ['items below a name', 'tags:\n- a b\n- "c"\nother:\n   - 1\n'],
])('reads %s as YAML does', (_, text) => {
  expect(simpleYaml(text, 4)).toEqual(mapping(text, 4).fields)
  expect(simpleYaml(text, 4)).not.toHaveLength(0)
})

it.each([
  ['lists in brackets', 'tags: [a, b]\n'],
  ['other numbers', 'x: 1.5\n'],
  ['words for values', 'draft: True\n'],
  ['escapes', 'x: "a\\nb"\n'],
  ['texts in several lines', 'x: |\n  a\n'],
  ['texts that go on', 'x: a\n  b\n'],
  ['comments', 'x: a # b\n'],
  ['anchors and aliases', 'x: &a b\n'],
  ['what YAML refuses', 'title: Foo: bar\n'],
  ['names within names', 'a:\n  b:\n    c: d\n'],
])('leaves %s to YAML', (_, text) => {
  expect(simpleYaml(text, 0)).toBeUndefined()
})

it('reads generated front matter as YAML does, or not at all', () => {
  let read = 0
  for (let seed = 0; seed < 1500; seed++) {
    const text = generated(randomFrom(seed))
    const fields = simpleYaml(text, 2)
    if (!fields) continue
    read++
    expect({ text, fields, problems: [] }).toEqual({ text, ...mapping(text, 2) })
  }
  expect(read).toBeGreaterThan(200)
})

const names = ['title', 'a', '标题', 'x-y', 'null', 'True', 'x y', '"q"', '1', 'on', '__proto__', 'constructor', '']
const values = [
  ...['a', 'A day: late', 'a:b', 'b:', "it's", "'it''s'", "'it's'", '"x"', '"x', '"a\\nb"', "''", '""', '“x”', '（x）'],
  ...[
    '1',
    '007',
    '1.5',
    '1e3',
    '0x1F',
    '0o7',
    '12345678901234567890',
    '2024-03-29',
    '10:00',
    '1_000',
    '.5',
    '-1',
    '+1',
  ],
  ...['null', '~', 'True', 'FALSE', 'yes', '.inf', '[a]', '{a: b}', '[a', '#a', 'a #b', 'a#b', '&a b', '*a', '!!str a'],
  ...[
    '|',
    '>-',
    'a | b',
    '- a',
    '?',
    '? a',
    '%a',
    '@a',
    '`a',
    'a\tb',
    '\ta',
    'a,b',
    '<<',
    'a\u00a0',
    '\u3000a',
    'é',
    '1号',
  ],
  ...['', '', '', ' ', 'a ', 'a  b', '"a" b', "'a' #b", '---', '...', '=', '/x', '😀', 'a\u2028b', 'a\ufeff'],
]

function generated(random: Random): string {
  const pick = <T>(list: readonly T[]): T => list[random.between(0, list.length - 1)] as T // none is empty
  const tame = random.between(0, 2) > 0
  const value = () => (tame ? pick(values.slice(0, 14)) : pick(values))
  const own = (indent: string) =>
    `${indent}${tame ? pick(names.slice(0, 4)) : pick(names)}:${pick([' ', ' ', '  ', tame ? ' ' : ''])}${value()}`
  const blocks = [
    () => own(''),
    () => own(''),
    () =>
      [`${pick(names.slice(0, 4))}:`, own('  '), own('  '), ...(random.between(0, 3) ? [] : [own('   ')])].join('\n'),
    () =>
      [`${pick(names.slice(0, 4))}:${pick(['', ' '])}`, `- ${value()}`, `${pick(['', '', ' '])}- ${value()}`].join(
        '\n',
      ),
    () => [`${pick(names.slice(0, 4))}:`, `  - ${value()}`, `  - ${value()}`].join('\n'),
    () => (tame ? '' : pick(['---', '...', '# c', '  ', value()])),
  ]
  return Array.from({ length: random.between(1, 5) }, () => pick(blocks)()).join('\n') + pick(['', '\n'])
}
