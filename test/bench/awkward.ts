import type { MadeFile } from './articles.ts'
import { chinese, english } from './prose.ts'
import { type Random, randomFrom } from './random.ts'

/** Articles that a page is hard to make of, each kind in turn; the first of them has sixty pictures. */
export function awkwardArticles(count: number, pictures: readonly string[], seed = 1): MadeFile[] {
  const kinds = Object.entries(awkward)
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 7_000_003 + index)
    const turn = Math.floor(index / kinds.length)
    const [kind, make] = kinds[index % kinds.length] ?? ['', () => ''] // the index is below the length
    const name = `${kind}-${String(turn).padStart(2, '0')}`
    const folder = kind === 'many-pictures' ? 'portfolio' : 'news'
    return { path: `${folder}/${name}.md`, text: make({ random, turn, pictures, name }) }
  })
}

interface Order {
  readonly random: Random
  /** How many of its kind were made before. */
  readonly turn: number
  readonly pictures: readonly string[]
  readonly name: string
}

const awkward: Readonly<Record<string, (order: Order) => string>> = {
  'many-pictures': ({ random, turn, pictures }) =>
    article({ title: `Pictures of a long evening, part ${turn}`, date: dayOf(random) }, [
      sentencesOf(random),
      ...pictures
        .slice(0, turn === 0 ? 60 : 1 + (turn % 9))
        .map(
          (picture, at) => `![${english.caption(random)}](/images/${picture} "No. ${at}: ${english.caption(random)}")`,
        ),
    ]),
  'long-title': ({ random, turn }) =>
    article(
      { title: `${manyOf(12, () => english.title(random)).join(', and then the ')} (${turn})`, date: dayOf(random) },
      [...threeOf(random)],
    ),
  'long-chinese-title': ({ random, turn }) =>
    article({ title: `${manyOf(7, () => chinese.title(random)).join('，')}——第${turn}号`, date: dayOf(random) }, [
      ...manyOf(3, () => chinese.paragraph(random)),
    ]),
  'no-date': ({ random, turn }) => article({ title: `${english.title(random)}, on no day (${turn})` }, threeOf(random)),
  'mixed-languages': ({ random, turn }) =>
    article({ title: `${english.title(random)} · ${chinese.title(random)} (${turn})`, date: dayOf(random) }, [
      sentencesOf(random),
      chinese.paragraph(random),
      `> ${japaneseSentences}`,
      `The hall said *${chinese.caption(random)}*, then **${chinese.caption(random)}**. ${sentencesOf(random)}`,
      arabicSentences,
      chinese.paragraph(random),
    ]),
  arabic: ({ random, turn }) =>
    article({ title: `مؤتمر الطاقة المتجددة يفتتح دورته رقم ${turn}`, date: dayOf(random), lang: 'ar' }, [
      arabicSentences,
      `## المحاور الرئيسية`,
      `- الطاقة الشمسية\n- طاقة الرياح (Wind Energy 2030)\n- تخزين الطاقة`,
      `> ${arabicSentences}`,
      arabicSentences,
    ]),
  japanese: ({ random, turn }) =>
    article({ title: `第${turn + 3}回 国際潮力エネルギー会議、港町の新会場で開幕`, date: dayOf(random), lang: 'ja' }, [
      japaneseSentences,
      '## 展示とセッション',
      `「${japaneseSentences}」`,
      japaneseSentences,
    ]),
  'long-words': ({ random, turn }) =>
    article(
      { title: `${longWord} and other words, ${turn}`, date: dayOf(random), source: longWord, tags: [longWord] },
      [
        `${sentencesOf(random)} ${longWord.repeat(3)}`,
        `See ${longAddress(turn)} and [${longAddress(turn)}](${longAddress(turn)}).`,
        `\`${longWord.repeat(2)}\``,
        `## ${longWord}${longWord}`,
        `| ${longWord} | ${longAddress(turn)} |\n| --- | --- |\n| ${longWord} | b |`,
      ],
    ),
  'many-tags': ({ random, turn }) =>
    article(
      { title: `Forty topics in one report (${turn})`, date: dayOf(random), tags: topicsFor(turn) },
      threeOf(random),
    ),
  footnotes: ({ random, turn }) =>
    article({ title: `Notes upon notes (${turn})`, date: dayOf(random) }, [
      ...manyOf(8, (at) => `${sentencesOf(random)}[^${at}] ${sentencesOf(random)}[^${at}]`),
      ...manyOf(8, (at) => `[^${at}]: ${english.caption(random)}, see ${longAddress(at)}`),
    ]),
  'wide-table': ({ random, turn }) =>
    article({ title: `Sixteen columns of figures (${turn})`, date: dayOf(random) }, [
      sentencesOf(random),
      tableOf(16, 9, random),
      sentencesOf(random),
      tableOf(2, 3, random),
    ]),
  code: ({ random, turn }) =>
    article({ title: `A program was shown on stage (${turn})`, date: dayOf(random) }, [
      sentencesOf(random),
      `\`\`\`sh\ncurl ${longAddress(turn)} | sort | uniq --count | sort --numeric-sort --reverse > figures-of-the-day.txt\n\techo "done"\n\`\`\``,
      'Then `npm run build -- --strict` was run, and <kbd>Ctrl</kbd> + <kbd>C</kbd> pressed.',
      `    indented ${'code '.repeat(40)}`,
    ]),
  outline: ({ random, turn }) =>
    article({ title: `An outline of many steps (${turn})`, date: dayOf(random) }, [
      ...manyOf(7, (at) => `${'#'.repeat(2 + (at % 4))} ${english.title(random)}\n\n${sentencesOf(random)}`),
      manyOf(6, (at) => `${'  '.repeat(at)}- ${english.caption(random)}`).join('\n'),
      manyOf(5, (at) => `${'> '.repeat(at + 1)}${english.caption(random)}`).join('\n'),
      manyOf(12, (at) => `${at + 1}. ${english.caption(random)}`).join('\n'),
    ]),
  original: ({ random, turn }) =>
    article(
      { title: `The forum of number ${turn} in two languages`, date: dayOf(random), lang: 'en' },
      threeOf(random),
    ),
  translated: ({ random, turn, name }) =>
    article(
      { title: `两种语言的第${turn}号论坛`, date: dayOf(random), translation: name.replace('translated', 'original') },
      [...manyOf(3, () => chinese.paragraph(random))],
    ),
  short: ({ turn }) => article({ title: `短讯${turn}`, date: '2024-02-29' }, ['完。']),
}

/** What they are called; their names begin with it. */
export const awkwardKinds: readonly string[] = Object.keys(awkward)

interface Fields {
  readonly title: string
  readonly date?: string
  readonly lang?: string
  readonly source?: string
  readonly translation?: string
  readonly tags?: readonly string[]
}

function article(fields: Fields, blocks: readonly string[]): string {
  const matter = Object.entries(fields).map(([name, value]) => `${name}: ${JSON.stringify(value)}`)
  return ['---', ...matter, '---', '', blocks.join('\n\n'), ''].join('\n')
}

function dayOf(random: Random): string {
  const [year, month, day] = [random.between(2016, 2025), random.between(1, 12), random.between(1, 28)]
  return [year, String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-')
}

function manyOf(count: number, make: (at: number) => string): string[] {
  return Array.from({ length: count }, (_, at) => make(at))
}

function threeOf(random: Random): string[] {
  return manyOf(3, () => sentencesOf(random))
}

function sentencesOf(random: Random): string {
  return english.paragraph(random)
}

function topicsFor(turn: number): string[] {
  return manyOf(40, (at) => (at % 3 === 0 ? `潮汐能源议题${turn * 7 + at}` : `Topic ${turn * 7 + at} of open sensors`))
}

function tableOf(columns: number, rows: number, random: Random): string {
  const row = (cell: (at: number) => string) => `| ${manyOf(columns, cell).join(' | ')} |`
  const body = manyOf(rows, () => row((at) => (at === 0 ? english.author(random) : String(random.between(1, 99_999)))))
  return [row((at) => `Column ${at}`), row(() => '---'), ...body].join('\n')
}

function longAddress(at: number): string {
  return `https://conference.example/archive/${'proceedings-of-the-assembly/'.repeat(5)}${at}?session=${'0123456789abcdef'.repeat(3)}`
}

const longWord = 'Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft'
const japaneseSentences =
  '主催者によると、会場には四百人を超える来場者が集まり、潮力発電の試作機が公開された。午後の部では研究者と漁業者が意見を交わした。'
const arabicSentences =
  'افتتح المنظمون المؤتمر صباح اليوم بحضور أكثر من 400 مشارك من 12 دولة، وعُرضت نماذج جديدة لتوليد الطاقة من المد والجزر (Tidal 2.0).'
