import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'

// The articles were written anew from clippings that are not ours to publish. Their form is kept to the byte,
// because it is what the loaders have to cope with; their sentences are not.
const originals = new URL('../../../shared/seeds/', import.meta.url)
const content = new URL('../../content/', import.meta.url)

/** An article, its original, and the lines (from 1) that are the same in both: title, byline, breadcrumb, debris. */
const pairs: readonly (readonly [article: string, original: string, kept: readonly number[]])[] = [
  ['portfolio/aibc-2024.txt', '000-industry-summit.txt', [1, 2, 3, 4, 5, 8, 9, 12, 13, 16, 17, 18]],
  ['news/pujiang-ai-for-science-forum.txt', '001-pujiang-forum.txt', [1, 3, 5, 19, 21]],
  ['news/beijing-ai-native-industry-conference.txt', '002-beijing-ai-native.txt', [1, 3, 5, 10]],
  ['news/waic-brings-opportunity-to-pudong.txt', '003-waic-pudong.txt', [1, 3, 5, 7]],
  ['news/zgc-ai-for-science-summit.txt', '004-zgc-forum.txt', Array.from({ length: 15 }, (_, index) => index + 1)],
]

/** Names and titles, for which there are no other words. */
const names = [
  '2024 Artificial Intelligence and Biomedical Ecology Conference',
  '2023 “AI for Science” Pujiang Innovation Forum',
  'Ministry of Science and Technology',
  'Shanghai Municipal People’s Government',
  'Science and Technology Commission of Shanghai Municipality',
  'Shanghai Center for Pujiang Innovation Forum',
  'Shanghai Zhangjiang (Group) Co., Ltd.',
  'Standing Committee of the Party Committee member',
  'AI for Science scientific data open-source platform',
  'Shanghai Baiyulan Open AI Research Institute',
  '2024 Beijing AI Native Industry Innovation Conference',
  'Beijing Data Infrastructure Pilot Zone Achievement Release Conference',
  'Beijing E-Town AI public computing power platform',
  'Institute of Atmospheric Physics of the Chinese Academy of Sciences',
  'Lv Xuecheng, deputy director of the Pudong New Area',
  '2022中关村论坛系列活动——科学智能峰会',
  '科技部、发展改革委、工业和信息化部、国资委、中科院、工程院、中国科协',
  '教育部、财政部、人力资源社会保障部、国家知识产权局、中国贸促会、自然科学基金委',
]

describe.skipIf(!existsSync(originals))(
  'articles beside their originals (skipped where ../shared/seeds is missing)',
  () => {
    describe.each(pairs)('%s', (article, original, kept) => {
      const written = existsSync(originals) ? lines(new URL(article, content)) : []
      const clipping = existsSync(originals) ? lines(new URL(original, originals)) : []

      test('has its lines, blank lines and last byte', () => {
        expect(written.map(isBlank)).toEqual(clipping.map(isBlank))
        expect(written.filter(isBlank)).toEqual(clipping.filter(isBlank))
      })

      test('keeps front matter, title, byline and debris', () => {
        expect(kept.map((line) => written[line - 1])).toEqual(kept.map((line) => clipping[line - 1]))
      })

      test('keeps spaces at the ends of lines and no-break spaces', () => {
        expect(written.map(oddSpaces)).toEqual(clipping.map(oddSpaces))
      })

      test('keeps tags and the cells of tables', () => {
        expect(written.map(tags)).toEqual(clipping.map(tags))
        expect(written.map(cellPadding)).toEqual(clipping.map(cellPadding))
      })

      test('keeps figures', () => {
        expect(figures(written)).toEqual(expect.arrayContaining(figures(clipping)))
      })

      test('has sentences of its own', () => {
        const prose = (text: readonly string[]) => text.filter((_, index) => !kept.includes(index + 1)).join('\n')
        const length = /\p{Script=Han}{9}/u.test(prose(written)) ? 16 : 8
        const known = new Set(runs(prose(clipping), length))
        expect(runs(prose(written), length).filter((run) => known.has(run))).toEqual([])
      })
    })
  },
)

function lines(file: URL): string[] {
  return readFileSync(file, 'utf8').split('\n')
}

function isBlank(line: string): boolean {
  return line.trim() === ''
}

function oddSpaces(line: string): { end: string | undefined; noBreak: number } {
  return { end: line.match(/\s*$/)?.[0], noBreak: line.split('\u00A0').length - 1 }
}

function tags(line: string): string[] {
  return line.match(/<[^>]+>/g) ?? []
}

/** The spaces before and behind what stands in each cell: `| a  |` gives `[' ', '  ']`. */
function cellPadding(line: string): string[][] {
  if (!line.startsWith('|')) return []
  return line.split('|').map((cell) => [cell.match(/^\s*/)?.[0] ?? '', cell.trimStart().match(/\s*$/)?.[0] ?? ''])
}

function figures(text: readonly string[]): string[] {
  return [...new Set(text.join('\n').match(/\d+/g))].sort()
}

/** Every row of `length` words that no name interrupts; a Han character counts as a word. */
function runs(text: string, length: number): string[] {
  const withoutTags = text.replace(/<[^>]+>/g, '')
  const pieces = names.reduce((parts, name) => parts.flatMap((part) => part.split(name)), [withoutTags])
  return pieces.flatMap((piece) => {
    const words = piece.toLowerCase().match(/\p{Script=Han}|[a-z0-9’']+/gu) ?? []
    return words.slice(length - 1).map((_, index) => words.slice(index, index + length).join(' '))
  })
}
