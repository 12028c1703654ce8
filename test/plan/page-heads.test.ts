import { describe, expect, it } from 'vitest'
import { plan } from '../../src/plan/plan.ts'
import { headOf, problemsOfHeads } from '../page-heads.ts'
import { article, city, conference, figure, picture, series, site } from '../site-factory.ts'

const long =
  'Harbour cities of four continents open their archives to everybody who asks for them: what was found in the first year'
const longChinese = '第七届世界港口城市档案开放大会在上海隆重开幕：来自四大洲三十个国家的代表出席了会议并参观了档案馆'

const whole = site({
  settings: { url: 'https://example.org/pass', base: '/pass' },
  articles: [
    ...Array.from({ length: 45 }, (_, number) =>
      article({ id: `news/2024/n${number}`, title: `Report ${number}`, tags: [long], source: { name: longChinese } }),
    ),
    article({ id: 'news/2024/long', title: long, language: 'en-GB', published: '2024-04-03', updated: '2024-05-01' }),
    article({ id: 'news/2024/changchang', title: longChinese, language: 'zh-Hans', excerpt: longChinese.repeat(4) }),
    article({ id: 'news/2023/one', title: 'One', excerpt: 'The same.', published: '2023-04-03' }),
    article({ id: 'news/2023/two', title: 'Two', excerpt: 'The same.' }),
    article({ id: 'news/2023/empty', title: 'Nothing', body: [] }),
    article({
      id: 'portfolio/p',
      title: 'Pictures',
      body: ['/images/a.png', '/images/b.png'].map((src) => ({
        kind: 'figure',
        figure: figure({ src, caption: 'The hall' }),
      })),
    }),
  ],
  conferences: [
    conference({
      slug: 'b',
      name: 'B',
      start: '2024-06-20',
      end: '2024-06-21',
      city: 'Porto',
      coverage: ['news/2023/one'],
    }),
    conference({ slug: 'a', name: longChinese, language: 'zh-Hans', excerpt: 'The same.' }),
  ],
  series: [series({ slug: 'b', name: 'B', conferences: ['b', 'a'] })],
  cities: [city({ slug: 'porto', name: 'Porto', conferences: ['b'] })],
  pictures: { '/images/a.png': picture(), '/images/b.png': picture({ path: 'b.png', digest: 'fedcba9876543210' }) },
})

const outputs = plan(whole)

function htmlAt(path: string): string {
  const output = outputs.find((one) => one.path === path)
  return output?.kind === 'text' ? output.render() : ''
}

function head(path: string) {
  return headOf(htmlAt(path))
}

describe('the head of each page', () => {
  it('has a title and a description that fit and are its own, and what a shared link needs', () => {
    const pages = outputs.flatMap((output) =>
      output.kind === 'text' && output.path.endsWith('.html') ? [[output.path, output.render()] as const] : [],
    )
    // Reports that consist of the same sentence are told apart by nothing, and are many here.
    const problems = problemsOfHeads(new Map(pages)).filter((problem) => !problem.endsWith('said twice: Its text.'))
    expect(problems).toEqual([])
  })

  it.each([
    ['news/2024/n1/index.html', 'Report 1 · Daypass'],
    ['news/2024/long/index.html', 'Harbour cities of four continents open their archives to…'],
    ['news/2024/changchang/index.html', '第七届世界港口城市档案开放大会在上海隆重开幕…'],
    ['news/page/2/index.html', 'News · Page 2 · Daypass'],
    ['index.html', 'Daypass · Conference news and pictures'],
  ])('calls %s %s', (path, title) => {
    expect(head(path).title).toBe(title)
  })

  it('keeps the number of a page, however long the name of its list', () => {
    const [tag] = outputs.flatMap(({ path }) => (/^tags\/harbour.*page\/2\//.test(path) ? [path] : []))
    expect(head(tag ?? '').title).toMatch(/^Harbour cities of four continents open their.*… · Page 2$/)
    expect(head(tag ?? '').description).toMatch(/ · Page 2$/)
  })

  it('keeps the whole title for shared links and on the page', () => {
    const html = htmlAt('news/2024/long/index.html')
    expect(headOf(html).properties.get('og:title')).toBe(long)
    expect(html).toContain(`${long}</h1>`)
    expect(html).toContain(`"headline":"${long}"`)
  })

  it('says when an article was published and changed, and what it is about', () => {
    const { properties } = head('news/2024/long/index.html')
    expect(Object.fromEntries([...properties].filter(([name]) => /^article:|type$|locale$/.test(name)))).toEqual({
      ...{ 'og:type': 'article', 'og:locale': 'en_GB', 'article:section': 'News' },
      ...{ 'article:published_time': '2024-04-03', 'article:modified_time': '2024-05-01' },
    })
    expect(head('news/2024/n1/index.html').properties.get('article:tag')).toBe(long)
    expect(head('news/2024/changchang/index.html').properties.get('og:locale')).toBe('zh_CN')
  })

  it('describes an article by its facts where it says nothing, or what another one says', () => {
    expect(head('news/2023/empty/index.html').description).toBe('Nothing')
    expect(head('news/2023/one/index.html').description).toBe('One, 3 April 2023: The same.')
  })

  it('describes an event by its days and place first', () => {
    expect(head('events/b/index.html').description).toBe('B, 20–21 June 2024, Porto: The same.')
  })
})

describe('the check of heads', () => {
  const page = (title: string, description: string, more = '') =>
    `<title>${title}</title><meta name="description" content="${description}"/><link rel="canonical" href="https://a.example/"/>${more}`
  const card = ['site_name', 'title', 'description', 'type', 'url', 'locale']
    .map((name) => {
      const content = { url: 'https://a.example/', locale: 'en_US' }[name] ?? 'x'
      return `<meta property="og:${name}" content="${content}"/>`
    })
    .join('')

  it.each([
    ['nothing', page('A', 'B', card), []],
    ['a long title', page('x'.repeat(61), 'B', card), [`a: title: ${'x'.repeat(61)}`]],
    ['a long Chinese title', page('会'.repeat(31), 'B', card), [`a: title: ${'会'.repeat(31)}`]],
    ['no description', page('A', '', card), ['a: description: ']],
    ['another address', page('A', 'B', card.replace('//a.', '//b.')), ['a: og:url is not the canonical address']],
    ['a locale', page('A', 'B', card.replace('en_US', 'en')), ['a: og:locale is none']],
  ])('tells %s', (_, html, problems) => {
    expect(problemsOfHeads(new Map([['a', html]]))).toEqual(problems)
  })

  it('tells what two pages say', () => {
    const html = page('A', 'B', card)
    expect(
      problemsOfHeads(
        new Map([
          ['a', html],
          ['b', html],
        ]),
      ),
    ).toEqual(['a: said twice: B', 'b: said twice: B'])
  })
})
