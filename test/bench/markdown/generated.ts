import { type Random, randomFrom } from '../random.ts'

/** A text in Markdown made of constructs in each other, the same for the same number; every other one of simple ones. */
export function generatedMarkdown(seed: number): string {
  const random = randomFrom(seed)
  const count = random.between(1, 5)
  const text = Array.from({ length: count }, () => block(random, 0)).join(
    pick(random, ['\n', '\n\n', '\n\n', '\n\n\n']),
  )
  const whole = text + pick(random, ['', '\n'])
  return seed % 2 === 0 ? whole : simple(whole)
}

const words = [
  ...[
    'harbour',
    'the',
    'Ana',
    '2024',
    'a',
    'É',
    '“x”',
    '&amp;',
    '&copy',
    '&#65;',
    '\\*',
    '\\',
    '!',
    '#',
    '<',
    '>',
    '|',
  ],
  ...[
    '[',
    ']',
    '(',
    ')',
    '`',
    '*',
    '**',
    '__',
    '~~',
    '1.',
    '-',
    '+',
    '=',
    '"',
    ':',
    'x_y_z',
    '5*3',
    'a*b*',
    'http:',
    '中文，',
  ],
]
const targets = ['https://a.b/c', '/x', '<a b>', '#a', 'x "t"', "y 't'", 'z (t)', '', '(a)', 'a(b)c', 'a\\)b']
const tags = ['<b>', '</b>', '<br/>', '<!-- c -->', '<i a="b">', '<x', '<?p?>', '<a@b.c>', '<https://a.b/1>']
const markers = ['- ', '* ', '+ ', '1. ', '2) ', '-   ', '10. ', '- [ ] ', '- [x] ', '-\t']
const rules = ['---', ':--', '--:', ':-:', '-']

/** Without most of what is left to remark anyway, so that the rest is compared. */
function simple(text: string): string {
  return text
    .replace(/~|\[\^|\[[ x]\] |\\(?=\n|[*_])|[*_]+(?=[*_])/g, '')
    .replace(/\t/g, ' ')
    .replace(/中文，/g, '中文')
}

/** A short text of signs in any order, the same for the same number. */
export function scatteredSigns(seed: number): string {
  const random = randomFrom(seed)
  const signs = pick(random, [blockSigns, markSigns, addressSigns])
  const table = pick(random, ['', '', '', '', 'a|b\n-|-\n', '| a | b |\n|:--|--:|\n', '- | a |\n  |---|\n  '])
  return table + Array.from({ length: random.between(2, 14) }, () => pick(random, signs)).join('')
}

const markSigns =
  '** * _ __ *** ~ ~~ a b 5 中 ， （ ） 科学 **科学** ~~a~~ *b* ` `c` [ ] ](/a) ![ [a](b) <b> </b> \\ \\* " &amp; . ( ) “ ” — !'
    .split(' ')
    .concat([' ', ' ', '\n', '\n\n', '\n\n[a]: /x'])

const addressSigns =
  '** * _ a 中 ， 。 ( ) ` [ ](/a) <b> . , | - https://a.b/c www.a.bc x@y.org https://a_b.cd/e_f?g=h&i=j http:// &amp; **b** ~~ @ _@'
    .split(' ')
    .concat([' ', ' ', '\n', '\n\n'])

const blockSigns =
  '** ` a b - * + 1. 2. 10) > # --- ``` === | |-| <b> <div> </div> <!-- --> < <! <? [ ](/a) [a]: [a] \\ " : <a@b.c> <https://a.b>'
    .split(' ')
    .flatMap((sign) => [sign, `${sign} `])
    .concat(['\n', '\n', '\n', '\n', '\n\n', '\n\n', ' ', '  ', '    ', '  \n', '[a]: /b', 'a | b', '\n  ', '\n> '])

function block(random: Random, depth: number): string {
  const inner = () => block(random, depth + 1)
  const line = () => lineOf(random)
  const own = () => line().replace(/\n/g, ' ')
  const makers = [
    ...[line, line, line, line],
    () => `${'#'.repeat(random.between(1, 7))}${pick(random, [' ', ' ', ''])}${own()}${pick(random, ['', ' #'])}`,
    () => `${line()}\n${pick(random, ['===', '---', '=', ' ---'])}`,
    () => pick(random, ['---', '* * *', '___', ' ***']),
    () => `\`\`\`${pick(random, ['', 'js', ' a b'])}\n${own()}\n\n${own()}\n${pick(random, ['```', '```', ''])}`,
    () => indented(line(), '    '),
    () => `| ${own()} | ${own()} |\n|${pick(random, rules)}|${pick(random, rules)}|\n| ${own()} |${own()}|\n${own()}|`,
    () => `![](/a.png) ${own()}\n![${pick(random, words)}](/b.png "t")\n${own()}`,
  ]
  const holders = [
    () => inner().replace(/^/gm, () => pick(random, ['> ', '> ', '> ', '>', ''])),
    () => listed(random, inner),
    () => listed(random, own),
    () => listed(random, own),
    () =>
      pick(random, [
        `<div>\n${inner()}\n</div>`,
        `<div>\n\n${inner()}\n\n</div>`,
        `<p>${line()}</p>`,
        '<!-- a\n\nb -->',
      ]),
    () => `[ref]: ${pick(random, targets)}`,
    () => `[^1]: ${indented(inner(), '    ').trimStart()}`,
  ]
  return pick(random, depth > 2 ? makers : [...makers, ...holders])()
}

function listed(random: Random, item: () => string): string {
  const marker = pick(random, markers)
  const between = pick(random, ['\n', '\n', '\n\n'])
  return Array.from({ length: random.between(1, 4) }, () => {
    return marker + indented(item(), ' '.repeat(marker.length)).trimStart()
  }).join(between)
}

function indented(text: string, by: string): string {
  return text.replace(/^/gm, by)
}

function lineOf(random: Random): string {
  return Array.from({ length: random.between(1, 4) }, () => inline(random, 0)).join(
    pick(random, [' ', ' ', '\n', '', '  \n']),
  )
}

function inline(random: Random, depth: number): string {
  const plain = () => Array.from({ length: random.between(1, 5) }, () => pick(random, words)).join(' ')
  if (depth > 2) return plain()
  const inner = () => inline(random, depth + 1)
  const makers = [
    ...[plain, plain, plain],
    () => `*${inner()}*`,
    () => `**${inner()}**`,
    () => `_${inner()}_`,
    () => `\`${inner()}\``,
    () => `~~${inner()}~~`,
    () => `[${inner()}](${pick(random, targets)})`,
    () => `![${inner()}](${pick(random, targets)})`,
    () => pick(random, ['[ref]', '[a][ref]', '[ref][]', '[^1]']),
    () => pick(random, tags),
    () => 'https://example.org/a_b, and ana@example.org',
  ]
  return pick(random, makers)()
}

function pick<Item>(random: Random, items: readonly [Item, ...Item[]] | readonly Item[]): Item {
  const item = items[random.between(0, items.length - 1)]
  if (item === undefined) throw new Error('Nothing to choose from')
  return item
}
