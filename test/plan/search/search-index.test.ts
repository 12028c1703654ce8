import { beforeAll, describe, expect, it } from 'vitest'
import { textsOf } from '../../../src/model/files-of.ts'
import type { Output, TextOutput } from '../../../src/model/output.ts'
import { Cutter } from '../../../src/plan/search/places.ts'
import type { SearchRecord } from '../../../src/plan/search/records.ts'
import { searchIndex } from '../../../src/plan/search/search-index.ts'
import { makeRecords } from '../../bench/search/made-records.ts'
import { makeQuestions } from '../../bench/search/questions.ts'
import { opened, reader } from './reader.ts'

describe('the index of many articles', () => {
  const made = makeRecords(240)
  let index: Awaited<ReturnType<typeof openedOf>>
  beforeAll(async () => {
    index = await openedOf(made.map(({ title, text, language }) => record(title, text, { language })))
  })

  it('is cut into many blocks, of which a question asks for few', async () => {
    const { asked, find, outputs } = index
    const before = asked.length
    await find('人工')

    expect(outputs.flatMap(textsIn).filter(({ path }) => path.includes('/words/')).length).toBeGreaterThan(12)
    expect(asked.length - before).toBeLessThan(3)
  })

  it.each(['han', 'word', 'beginning', 'mixed'] as const)(
    'finds all that a look through all texts finds: %s',
    async (kind) => {
      const questions = makeQuestions(made, 60).filter((question) => question.kind === kind)
      for (const { query, expected } of questions) {
        expect({ query, found: [...(await index.find(query))].sort(byNumber) }).toEqual({ query, found: expected })
      }
    },
  )

  it('finds every run of Han characters of a text, however long and wherever it is cut', async () => {
    const text = made[0]?.text ?? ''
    const runs = [...text.matchAll(/\p{sc=Han}{2,}/gu)].slice(0, 12).map(([run]) => run)
    for (const run of runs) {
      for (let from = 0; from < run.length - 1; from += 1)
        for (let to = from + 2; to <= run.length; to += 1)
          expect({ part: run.slice(from, to), found: await index.find(run.slice(from, to)) }).toMatchObject({
            found: expect.arrayContaining([0]),
          })
    }
  })

  it('finds a single character, too', async () => {
    const [character = ''] = made[2]?.text.match(/\p{sc=Han}/u) ?? []
    const holding = made.flatMap(({ title, text }, number) => (`${title}\n${text}`.includes(character) ? [number] : []))

    expect([...(await index.find(character))].sort(byNumber)).toEqual(holding)
  })
})

describe('a query', () => {
  const texts = [
    'WAIC 2021 opens in Shanghai',
    '世界人工智能大会在上海开幕。海外来宾出席',
    'WAIC2021：AI大会（ＡＩ）与 GPT-4',
    'Café Müller, Ærø and the naïve façade',
    '上\u200b海 第5届',
    'データベース 한국어 Ελλάδα',
    'Artificial life; an intelligence of its own. Artificial intelligence',
  ]
  it.each([
    ['WAIC 2021', [0, 2]],
    ['waic', [0, 2]],
    ['wai', [0, 2]],
    ['aic', []],
    ['ＷＡＩＣ', [0, 2]],
    ['人工智能 上海', [1]],
    ['智能大会', [1]],
    ['上海', [1, 4]],
    ['海海', []],
    ['开幕。海外', [1]],
    ['开幕海外', []],
    ['AI大会', [2]],
    ['AI 大会', [2]],
    ['大会（AI', [2]],
    ['gpt4', [2]],
    ['GPT 4', [2]],
    ['cafe', [3]],
    ['CAFÉ', [3]],
    ['muller facade', [3]],
    ['第5届', [4]],
    ['5', [4]],
    ['ベース', [5]],
    ['한국', [5]],
    ['ελλαδα', [5]],
    ['"artificial intelligence"', [6]],
    ['“artificial int”', [6]],
    ['artificial intelligence', [6]],
    ['"intelligence artificial"', []],
    ['！！', []],
    ['海', [1, 4]],
    ['zzz', []],
    ['\uffff', []],
  ])('%s', async (query, expected) => {
    const { find } = await openedOf(texts.map((text) => record('', text)))

    expect([...(await find(query))].sort(byNumber)).toEqual(expected)
  })

  it('finds whole words before beginnings, titles before texts, and then what is newest first', async () => {
    const { find } = await openedOf([
      record('AI in the old title'),
      record('Other', 'about AI'),
      record('Air and sea'),
      record('Other', 'in the air'),
      record('Other', 'AI again'),
      record('AI in the new title'),
    ])

    expect(await find('ai')).toEqual([5, 0, 4, 1, 2, 3])
  })

  it('is narrowed by what is wanted, and says of each value how many it would give', async () => {
    const { index } = await openedOf([
      record('Forum', '', { collection: 'news', year: '2023', source: 'Gazette' }),
      record('Forum', '', { collection: 'news', year: '2024' }),
      record('Forum', '', { collection: 'events', year: '2024' }),
      record('Fair', '', { collection: 'events', year: '2024' }),
    ])
    const { records, counts } = await index.find(reader.termsOf('forum'), { collection: 'news', year: '2024' })

    expect(records).toEqual([1])
    expect(counts.collection).toEqual({ news: 1, events: 1 })
    expect(counts.year).toEqual({ 2023: 1, 2024: 1 })
    expect(index.facets).toMatchObject({ collection: ['events', 'news'], source: ['Gazette'] })
  })
})

describe('what was found', () => {
  it.each([
    ['人工智能大会', '智能', [[2, 4]]],
    ['AI，以及ＡＩ大会', 'ai大会', [[5, 9]]],
    [
      'Café cafés',
      'cafe',
      [
        [0, 4],
        [5, 10],
      ],
    ],
    ['上海上海', '上海 海上', [[0, 4]]],
    ['Nothing here', '大会', []],
  ])('is marked in %s for %s', (text, query, ranges) => {
    expect(reader.rangesIn(text, reader.termsOf(query))).toEqual(ranges)
  })

  it('is quoted with what is around it, where most of the terms are', () => {
    const text = `One harbour.\n${'Filler words without end. '.repeat(20)}\nThe harbour and the lighthouse.\n${'More. '.repeat(90)}`
    const quotation = reader.quotationIn(text, reader.termsOf('harbour lighthouse'), 'One harbour.')

    expect(quotation).toMatch(/^The harbour and the lighthouse\.\nMore\. .*More\.…$/)
    expect(reader.quotationIn(text, reader.termsOf('harbour'), 'One harbour.')).toBeUndefined()
    expect(reader.quotationIn(text, reader.termsOf('absent'), '')).toBeUndefined()
  })
})

describe('a text', () => {
  it.each([
    'WAIC2021世界人工智能大会，在上海。\n海外 Ａｌ é Café ﬁ İstanbul GPT-4 ㎏ 〇 data\u00adbase',
    'データ ｶﾞｷﾞ 한국어 ภาษาไทย ภาษา-ไทย ລາວ ខ្មែរ မြန်မာ Ⅳ ① ½ ﷺ Ελλάδα россия',
    '𠮷野家 𠀀𠀁 \ud800 lone \udfff, 豈﨑 e\u0301\u0302 \u0301mark 👩‍💻 a\u200db',
    // 𠮷 begins with the same half.
    '\ud842 cut off, 𠮷野家',
    `${'x'.repeat(90)} ${'長'.repeat(90)}`,
    '上\u200b海\u2011外 — 上—海\r\n\r\n\t上　海',
    '',
  ])('is cut for the index as it is when it is looked for: %s', (text) => {
    const cutter = new Cutter()
    const told: [key: number, position: number][] = []
    cutter.eachPlace(text, (...place) => told.push(place))
    const places = told.map(([key, position]) => `${position} ${cutter.keys()[key]}`)
    const tokens = reader.tokensIn(text)
    const keys = tokens.map(({ text, position, isCharacter }, at) => {
      const next = tokens[at + 1]
      const isPair = isCharacter && next?.isCharacter && next.position === position + 1
      return `${position} ${text}${isPair ? next.text : ''}`
    })

    expect(keys).toEqual(places)
  })
})

describe('the files of an index', () => {
  const before = many()
  const files = filesOf(before)

  it('are the same for the same records', () => {
    const [one, two] = [filesOf(records(20)), filesOf(records(20))]

    expect(one.size).toBeGreaterThan(5)
    expect(one).toEqual(two)
  })

  it('are as they were, names and all, but for a few where one of many articles has changed', () => {
    const changed = before.map((one, number) => {
      const text = `${one.text}\nA paragraph more`
      return number === 150 ? { ...one, text, quotable: text } : one
    })
    const { kept, made } = difference(files, changed)

    expect(made.filter((path) => !path.includes('/words/')).map(nameless)).toEqual(['files/1/index', 'files/1/rows'])
    expect(made.filter((path) => path.includes('/words/')).length).toBeLessThan(6)
    expect(kept.filter((path) => path.includes('/1/words/')).length).toBeGreaterThan(30)
  })

  it('are as they were, but for those of the newest, where one of those has changed, come or gone', () => {
    const changed = before.map((one, number) => (number === 295 ? { ...one, text: 'Other', quotable: 'Other' } : one))
    for (const after of [changed, before.slice(0, -1), [...before, record('The newest', 'with 12 words')]]) {
      const { kept, made, gone } = difference(files, after)

      expect([...made, ...gone].filter((path) => !path.startsWith('files/2/'))).toEqual([])
      expect([...made, ...gone].filter((path) => path.includes('/rows.')).length).toBeLessThan(4)
      expect(kept.filter((path) => path.startsWith('files/1/')).length).toBeGreaterThan(90)
    }
  })

  it('show all other records from where they did, where an old one has gone', () => {
    const { made, gone } = difference(files, before.toSpliced(100, 1))

    expect(made.filter((path) => path.includes('/rows.')).length).toBeLessThan(4)
    expect([...made, ...gone].filter((path) => path.startsWith('files/2/'))).toEqual([])
  })

  it('tell of no record, where there is none', async () => {
    const { find, index } = await openedOf([])

    expect(await find('any 大会')).toEqual([])
    expect(index.facets).toEqual({ collection: [], year: [], language: [], source: [] })
  })
})

async function openedOf(records: readonly SearchRecord[]) {
  const { addresses, outputs } = indexOf(records)
  return { outputs, ...(await opened(addresses, outputs)) }
}

function indexOf(records: readonly SearchRecord[]) {
  return searchIndex(records, { folder: '/files/', rowOf: ({ title }) => `<p>${title}</p>`, seed: 'seed' })
}

function filesOf(records: readonly SearchRecord[]): Map<string, string> {
  return new Map(
    indexOf(records)
      .outputs.flatMap(textsIn)
      .map((one) => [one.path, one.render()]),
  )
}

function textsIn(output: Output): TextOutput[] {
  if (output.kind === 'folder') return textsOf(output)
  return output.kind === 'text' ? [output] : []
}

/** So many that there are some blocks, with keys as rare and as common as real ones. */
function many(): SearchRecord[] {
  return makeRecords(300).map(({ title, text }, number) => ({ ...record(title, text), key: `news/${number}` }))
}

/** The paths that both, that the second alone and that the first alone have. */
function difference(old: ReadonlyMap<string, string>, after: readonly SearchRecord[]) {
  const next = filesOf(after)
  for (const [path, text] of next) expect(old.get(path) ?? text).toBe(text)
  const paths = [...next.keys()]
  return {
    kept: paths.filter((path) => old.has(path)),
    made: paths.filter((path) => !old.has(path)),
    gone: [...old.keys()].filter((path) => !next.has(path)),
  }
}

// `files/1/rows.0123abcd.json` → `files/1/rows`
function nameless(path: string): string {
  return path.replace(/\.\w+\.json$/, '')
}

function records(count: number): SearchRecord[] {
  return Array.from({ length: count }, (_, number) => record(`Report ${number}`, `第${number}届大会`))
}

function record(title: string, text = '', facets: Partial<SearchRecord['facets']> = {}): SearchRecord {
  return {
    ...{ key: `news/${title}`, title, text, quotable: text, language: 'en' },
    facets: { collection: undefined, year: undefined, language: undefined, source: undefined, ...facets },
    row: {
      kind: 'story',
      story: { href: '/', title: { text: title, language: 'en' }, origin: { language: 'en' }, cover: '/' },
    },
  }
}

function byNumber(a: number, b: number): number {
  return a - b
}
