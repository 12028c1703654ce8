import { chinese, english, type Prose } from './prose.ts'
import { type Random, randomFrom } from './random.ts'

export interface MadeFile {
  /** Path within content/. */
  readonly path: string
  readonly text: string
}

/** Articles in the three formats in turn: photo reports, pasted news, exported pages. The same for the same numbers. */
export function makeArticles(count: number, pictures: readonly string[], seed = 1): MadeFile[] {
  const formats = [photoReport, pastedNews, exportedPage] as const
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + index)
    const name = String(index).padStart(6, '0')
    return (formats[index % formats.length] ?? photoReport)({ name, random, pictures, index })
  })
}

/** In place of own pictures: those of another host, which are not fetched. */
export const remotePictures: readonly string[] = Array.from(
  { length: 36 },
  (_, index) => `https://pictures.example/${index}.jpg`,
)

/** Markdown of a kilobyte each: a title, a date, two headings, a list, a quote, emphasis and a link. */
export function plainArticles(count: number, seed = 1): MadeFile[] {
  return Array.from({ length: count }, (_, index) => {
    const random = randomFrom(seed * 1_000_003 + index)
    const sentence = () => english.paragraph(random).split('. ', 1)[0] ?? ''
    const text = [
      ...['---', `title: "${english.title(random)} (${index})"`, `date: ${dayOf(random).join('-')}`, '---', ''],
      ...[sentence(), '', `## ${english.caption(random)}`, '', `${sentence()} with *emphasis*, **more of it** and`],
      ...[`[a link](https://example.org/${index}).`, '', lines(random, 3, 3, () => `- ${english.caption(random)}`), ''],
      ...[`> ${sentence()}`, '', `## ${english.caption(random)}`, '', sentence(), '', sentence(), ''],
    ]
    return { path: `news/plain-${String(index).padStart(6, '0')}.md`, text: text.join('\n') }
  })
}

interface Order {
  readonly name: string
  readonly random: Random
  readonly pictures: readonly string[]
  readonly index: number
}

/** Markdown with front matter, the pictures in tables of two columns with a caption below each. */
function photoReport({ name, random, pictures, index }: Order): MadeFile {
  const picture = () => addressOf(pictures[random.between(0, pictures.length - 1)] ?? '')
  const lead = `${english.caption(random)} <br/><img src='${picture()}'>`
  const tables = lines(random, 1, 4, () => {
    const caption = english.caption(random)
    return [
      `| ![](${picture()}) | ![](${picture()}) |`,
      '|:------------------------:|:------------------------:|',
      `| ${caption}               | ${caption}               |`,
    ].join('\n')
  })
  const matter = [
    `title: "${english.title(random)} (${index})"`,
    `date: ${dayOf(random).join('-')}`,
    `excerpt: "${lead}"`,
    'collection: portfolio',
    ...conferenceOf(index),
  ]
  const text = ['---', ...matter, '---', paragraphs(english, random, 1, 4), '', tables]
  return { path: `portfolio/report-${name}.md`, text: `${text.join('\n')}\n` }
}

function addressOf(picture: string): string {
  return picture.startsWith('https:') ? picture : `/images/${picture}`
}

// Twelve articles in a row, four of them photo reports, speak of one conference.
function conferenceOf(index: number): string[] {
  const number = Math.floor(index / 12)
  const random = randomFrom(number)
  const start = dayOf(random).join('-')
  return ['event:', `  name: ${english.title(random)} no. ${number}`, `  start: ${start}`, '  city: Harbourton']
}

/** Text as it is copied from a web page: section, title, byline, paragraphs, a line that belongs to the page. */
function pastedNews({ name, random, index }: Order): MadeFile {
  const [year, month, day] = dayOf(random)
  const text =
    random.between(0, 1) === 0
      ? [
          'Conference News',
          `${english.title(random)} (${index})`,
          `Source:Original    Author:${english.author(random)}    Time:${year}-${month}-${day}    View:${random.between(9, 999)}`,
          paragraphs(english, random, 3, 10),
          'Latest News',
        ]
      : [
          `${chinese.title(random)}（${index}）`,
          `来源：会议日报    作者：${chinese.author(random)}    时间：${year}-${month}-${day}`,
          paragraphs(chinese, random, 3, 10),
        ]
  return { path: `news/pasted-${name}.txt`, text: text.join('\n\n') }
}

/** A page of another system: front matter in YAML, then HTML that is full of inline styles. */
function exportedPage({ name, random, index }: Order): MadeFile {
  const prose = random.between(0, 1) === 0 ? english : chinese
  const date = new Date(Date.UTC(...partsOf(dayOf(random)), random.between(0, 23), random.between(0, 59))).toUTCString()
  const paragraph = () =>
    `<p style="color: rgb(0, 0, 0);"><span style="letter-spacing: 1.5px;"><strong>${prose.caption(random)}</strong>${prose.paragraph(random)}</span></p>` +
    '<p style="color: rgb(0, 0, 0);"><span style="letter-spacing: 1.5px;"><br></span></p>'
  const matter = [`title: '${prose.title(random)} ${index}'`, `author: ${prose.author(random)}`, `date: ${date}`]
  const text = ['---', ...matter, 'comments: false', '---', '', '<div>   ', lines(random, 3, 9, paragraph), '</div>']
  return { path: `news/exported-${name}.md`, text: text.join('\n') }
}

function paragraphs(prose: Prose, random: Random, low: number, high: number): string {
  return lines(random, low, high, () => `${prose.paragraph(random)}\n`)
}

function lines(random: Random, low: number, high: number, line: () => string): string {
  return Array.from({ length: random.between(low, high) }, line).join('\n')
}

function dayOf(random: Random): [year: string, month: string, day: string] {
  const parts = [random.between(2015, 2024), random.between(1, 12), random.between(1, 28)] as const
  const [year, month, day] = parts.map((part) => String(part).padStart(2, '0'))
  return [year ?? '', month ?? '', day ?? '']
}

function partsOf([year, month, day]: readonly [string, string, string]): [number, number, number] {
  return [Number(year), Number(month) - 1, Number(day)]
}
