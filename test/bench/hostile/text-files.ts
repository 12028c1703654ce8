import { counted, type HostileFiles, repeated, sentence } from './hostile-file.ts'

const MB = 1_000_000
const top = 'Opening of the archives of forty harbours\n\n2024-03-26\n\n'
const chinese = '会议在海边的会堂里开幕了，来自四十座城市的代表参加了讨论。'

/** Pasted text, and front matter, with too much of one thing in it. */
export const textFiles: HostileFiles = {
  'one-line.txt': () => `${top}${repeated(sentence, 5 * MB)}`,
  'one-line-of-chinese.txt': () => `${top}${repeated(chinese, 5 * MB)}`,
  'one-word.txt': () => `${top}${'a'.repeat(5 * MB)}`,
  'one-word-on-each-line.txt': () => `${top}${'word\n'.repeat(100_000)}`,
  'numbers.txt': () => `${top}${counted(20_000, (at) => String(at * 7919), '\n')}`,
  'lines-that-differ.txt': () => `${top}${counted(20_000, (at) => `The doors of hall ${at} open`, '\n')}`,
  'sentences.txt': () =>
    `${top}${counted(20_000, (at) => `Hall ${at} opens at nine, and there are ten halls.`, '\n\n')}`,
  'dates.txt': () => `${top}${counted(20_000, (at) => `2024-03-${(at % 28) + 1} 10:00`, '\n')}`,
  'dates-on-a-line.txt': () => `${top}${'2024-03-29 '.repeat(90_000)}`,
  'bylines.txt': () => `${top}${counted(20_000, (at) => `By Ada Lovelace${at}`, '\n')}`,
  'sources.txt': () => `${top}${'来源：新华社 作者：王敏 2024年3月29日\n'.repeat(20_000)}`,
  'breadcrumbs.txt': () => `${top}${'Home > News > Science\n'.repeat(20_000)}`,
  'items.txt': () => `${top}${'- an item\n'.repeat(20_000)}`,
  'quotes.txt': () => `${top}${`${'> '.repeat(10_000)}\n`.repeat(50)}`,
  'articles.txt': () => `${top}${sentence.repeat(4)}\n\n---\n\n`.repeat(5000),
  'rules.txt': () => `${top}${'---\n'.repeat(20_000)}`,
  'form-feeds.txt': () => `${top}${'Page 1\f\n'.repeat(20_000)}`,
  'pages-of-print.txt': () =>
    `${top}${counted(400, (at) => `${`${sentence.slice(0, 60)}\n`.repeat(48)}Annual report\n${at}\n\f`)}`,
  'hard-line-breaks.txt': () => `${top}${`${sentence.slice(0, 70)}\n`.repeat(20_000)}`,
  'columns.txt': () => `${top}${'Home      News      About\n'.repeat(20_000)}`,
  'tabs.txt': () => `${top}${'a\tb\tc\td\n'.repeat(20_000)}`,
  'titles.txt': () => 'Opening of the Archives of Forty Harbours\n'.repeat(20_000),
  'capitals.txt': () => `${top}${'OPENING OF THE ARCHIVES\n'.repeat(20_000)}`,
  'captions.txt': () => `${top}${'图：开幕式现场 （新华社/图）\n'.repeat(20_000)}`,
  'comments.txt': () => `${top}${'Ana says:\n29 March 2024 at 10:00\nA word.\nReply\n'.repeat(5000)}`,
  'addresses.txt': () => `${top}${'https://a.example/b '.repeat(50_000)}`,
  'addresses-of-mail.txt': () => `${top}${'a@b.example '.repeat(80_000)}`,
  'many-scripts.txt': () => `${top}${repeated('Dér 会議が рат ありま שלום ไทย ', MB)}`,
  'control-characters.txt': () => `${top}${'a\u0001\u0002'.repeat(300_000)}`,
  'bidi-controls.txt': () => `${top}${'a\u202e\u2066'.repeat(300_000)}`,
  'lone-surrogates.txt': () => `${top}${'a\ud800'.repeat(400_000)}`,
  'unseen-characters.txt': () => `${top}${'\u200b'.repeat(MB)}`,
  'combining-marks.txt': () => `${top}a${'\u0301'.repeat(MB)}`,
  'emoji.txt': () => `${top}${'👩\u200d💻'.repeat(200_000)}`,
  'line-ends-of-macintosh.txt': () => `${top}${'a word\r'.repeat(100_000)}`,
  'blank-lines.txt': () => `${top}${'\n'.repeat(5 * MB)}${sentence}`,
  'spaces-on-lines.txt': () => `${top}${`${' '.repeat(500)}\n`.repeat(2000)}`,
  'brackets.txt': () => `${top}${'['.repeat(MB)}`,
  'bars.txt': () => `${top}${'a | '.repeat(250_000)}`,
  'fifty-megabytes.txt': () => `${top}${repeated(`${sentence}\n`, 50 * MB)}`,
  'fifty-megabytes-of-chinese.txt': () => `${top}${repeated(`${chinese}\n`, 17 * MB)}`,
  'keys.md': () => front(counted(100_000, (at) => `key${at}: ${at}`, '\n')),
  'tags.md': () => front(`tags:\n${counted(100_000, (at) => `  - tag ${at}`, '\n')}`),
  'tags-in-a-row.md': () => front(`tags: [${counted(100_000, (at) => `tag ${at}`, ', ')}]`),
  'aliases.md': () =>
    front(
      `a: &a [x, x, x, x, x, x, x, x, x]\n${'bcdefghij'
        .split('')
        .map((name, at) => `${name}: &${name} [${counted(9, () => `*${'abcdefghi'[at]}`, ', ')}]`)
        .join('\n')}\ntags: *j`,
    ),
  'anchors.md': () => front(counted(20_000, (at) => `k${at}: &a${at} b`, '\n')),
  'aliases-of-one.md': () => front(`a: &a b\n${counted(20_000, (at) => `k${at}: *a`, '\n')}`),
  'merges.md': () => front(`a: &a {b: c}\n${counted(10_000, (at) => `k${at}: {<<: *a}`, '\n')}`),
  'yaml-of-lists.md': () => front(`a: ${'['.repeat(100_000)}`),
  'yaml-of-mappings.md': () => front(`a: ${'{b: '.repeat(50_000)}`),
  'yaml-deeper-each.md': () => front(counted(3000, (at) => `${' '.repeat(at)}a:`, '\n')),
  'yaml-of-dashes.md': () => front(`a:\n  ${'- '.repeat(50_000)}b`),
  'yaml-of-quotes.md': () => front(`a: "${'\\x41'.repeat(200_000)}"`),
  'yaml-broken-on-each-line.md': () => front('a: b: c\n'.repeat(20_000)),
  'yaml-of-comments.md': () => front('# a\n'.repeat(200_000)),
  'yaml-of-tags.md': () => front(counted(20_000, (at) => `k${at}: !a b`, '\n')),
  'yaml-of-blocks.md': () => front(`a: |\n${'  b\n'.repeat(200_000)}`),
  'yaml-the-same-key.md': () => front('title: a\n'.repeat(20_000)),
  'keep.md': () => front(`keep: [${counted(50_000, (at) => String(at), ', ')}]`),
  'front-matter-unclosed.md': () => `---\n${'a: b\n'.repeat(200_000)}`,
  'front-matters.md': () => `---\ntitle: Opening\n---\n\n${sentence}\n\n`.repeat(20_000),
  'toml-keys.md': () =>
    `+++\ntitle = "Opening"\n${counted(50_000, (at) => `k${at} = ${at}`, '\n')}\n+++\n\n${sentence}`,
  'toml-tables.md': () =>
    `+++\ntitle = "Opening"\n${counted(20_000, (at) => `[t${at}]\na = 1`, '\n')}\n+++\n\n${sentence}`,
  'toml-of-lists.md': () => `+++\na = ${'['.repeat(100_000)}\n+++\n\n${sentence}`,
  'toml-of-names.md': () => `+++\n${counted(20_000, () => 'a', '.')} = 1\n+++\n\n${sentence}`,
  'toml-of-strings.md': () => `+++\ntitle = "Opening"\na = """${'b\n'.repeat(200_000)}"""\n+++\n\n${sentence}`,
  'json-keys.md': () => `{"title": "Opening"${counted(50_000, (at) => `, "k${at}": ${at}`)}}\n\n${sentence}`,
  'json-of-lists.md': () => `{"a": ${'['.repeat(100_000)}\n}\n\n${sentence}`,
  'json-of-lists-closed.md': () =>
    `{"title": "Opening", "a": ${'['.repeat(100_000)}${']'.repeat(100_000)}}\n\n${sentence}`,
  'json-of-spaces.md': () => `;;;\n"a":${' '.repeat(MB)}\n;;;\n\n${sentence}`,
  'lines-of-fields.txt': () => `${counted(20_000, (at) => `Key${at}: value`, '\n')}\n\n${sentence}`,
}

function front(fields: string): string {
  return `---\ntitle: Opening of the archives\n${fields}\n---\n\n${sentence}\n`
}
