import { describe, expect, it } from 'vitest'
import type { Article } from '../../src/model/article.ts'
import { plan } from '../../src/plan/plan.ts'
import { article, conference, site } from '../site-factory.ts'
import { all, attributes, pageAt, textAt, texts } from './pages-of.ts'

const reports = [
  article({ slug: 'c', title: 'C', published: '2024-05-02' }),
  article({ slug: 'b', title: '乙', language: 'zh-Hans', published: '2024-05-01' }),
  article({ slug: 'a', title: 'A', published: '2023-05-01' }),
  article({ id: 'news/undated/u', title: 'U', language: 'en' }),
]
const entries = [
  article({ id: 'portfolio/hall', title: 'The hall' }),
  article({ id: 'portfolio/huichang', title: '会场', language: 'zh-Hans' }),
]
const whole = site({ articles: [...reports, ...entries] })

describe('a list of articles', () => {
  it('leads to what it can be narrowed to, with how many articles each has', () => {
    expect(chipsOn('news/index.html')).toEqual([
      'All 4* /news/',
      'English 3 /news/en/',
      '简体中文 1 /news/zh-Hans/',
      '2024 2 /news/2024/',
      '2023 1 /news/2023/',
      'No date 1 /news/undated/',
    ])
    expect(chipsOn('portfolio/index.html')).toEqual([
      'All 2* /portfolio/',
      'English 1 /portfolio/en/',
      '简体中文 1 /portfolio/zh-Hans/',
    ])
  })

  it('holds what it is narrowed to, says so, and marks where it is', () => {
    expect(titlesOn('news/en/index.html')).toEqual(['C', 'A', 'U'])
    expect(titlesOn('news/zh-Hans/index.html')).toEqual(['乙'])
    expect(titlesOn('news/2024/index.html')).toEqual(['C', '乙'])
    expect(titlesOn('news/undated/index.html')).toEqual(['U'])
    expect(titlesOn('portfolio/zh-Hans/index.html')).toEqual(['会场'])
    expect(texts(all(pageAt('news/en/index.html', whole), 'h1'))).toEqual(['News 新闻 English'])
    expect(texts(all(pageAt('news/en/index.html', whole), 'title'))).toEqual(['News · English · Daypass'])
    expect(chipsOn('news/2024/index.html')).toContain('2024 2* /news/2024/')
  })

  it('is narrowed to a language in that language', () => {
    const page = pageAt('news/zh-Hans/index.html', whole)
    expect(attributes(all(page, 'html'), 'lang')).toEqual(['zh-Hans'])
    expect(texts(all(page, 'h1'))).toEqual(['新闻 News 简体中文'])
    expect(texts(all(page, 'p', 'lede'))).toEqual(['2024年共1篇文章。'])
    expect(chipsOn('news/zh-Hans/index.html')[0]).toBe('全部 4 /news/')
  })

  it('has pages when it is narrowed, too', () => {
    const many = Array.from({ length: 21 }, (_, index) =>
      article({ slug: `r${index}`, title: `R${index}`, published: '2024-01-01' }),
    )
    const paged = site({ articles: [...many, ...reports.slice(1, 3)] })
    expect(titlesOn('news/en/page/2/index.html', paged)).toEqual(['R20', 'A'])
    expect(titlesOn('news/2024/page/2/index.html', paged)).toEqual(['R20', '乙'])
    expect(chipsOn('news/en/page/2/index.html', paged)).toContain('English 22* /news/en/')
  })

  it('is not narrowed where all of it is in one language and of one year', () => {
    const alike = site({
      articles: [article({ slug: 'a', published: '2024-01-01' }), article({ slug: 'b', published: '2024-01-02' })],
    })
    expect(chipsOn('news/index.html', alike)).toEqual([])
    expect(plan(alike).filter(({ path }) => /^news\/(en|2024)\/index/.test(path))).toEqual([])
  })

  it('names the page of the archive as the one to be found, and stays out of the sitemap, where both hold the same', () => {
    const news = site({ articles: reports, conferences: [conference({ slug: 'forum', start: '2023-05-01' })] })
    const canonicals = (path: string) =>
      attributes(
        all(pageAt(path, news), 'link').filter(({ properties }) => String(properties.rel) === 'canonical'),
        'href',
      )
    expect(canonicals('news/en/index.html')).toEqual(['https://daypass.example/languages/en/'])
    expect(canonicals('news/2024/index.html')).toEqual(['https://daypass.example/archive/2024/'])
    // The page of that year in the archive has its conference, too.
    expect(canonicals('news/2023/index.html')).toEqual(['https://daypass.example/news/2023/'])
    const map = textAt('sitemap.xml', news)
    expect(map).toContain('<loc>https://daypass.example/news/2023/</loc>')
    expect(map).not.toContain('/news/en/')
    expect(map).toContain('<loc>https://daypass.example/languages/en/</loc>')
    expect(canonicalOnWhole('news/en/index.html')).toEqual(['https://daypass.example/news/en/'])
  })

  it('leaves the address of an entry to that', () => {
    const own: readonly Article[] = [...entries, article({ id: 'portfolio/en', title: 'EN' })]
    const taken = site({ articles: [...own, article({ id: 'portfolio/fr', title: 'Fr', language: 'fr' })] })
    expect(plan(taken).filter(({ path }) => path === 'portfolio/en/index.html')).toHaveLength(1)
    expect(chipsOn('portfolio/index.html', taken)).toEqual(['All 4* /portfolio/', '简体中文 1 /portfolio/zh-Hans/'])
  })

  it('can be followed by its language', () => {
    const feeds = all(pageAt('news/zh-Hans/index.html', whole), 'link').filter(({ properties }) =>
      String(properties.type).includes('atom'),
    )
    expect(attributes(feeds, 'href')).toEqual(['/atom.xml', '/news/atom.xml', '/languages/zh-Hans/atom.xml'])
  })
})

function canonicalOnWhole(path: string): string[] {
  const links = all(pageAt(path, whole), 'link').filter(({ properties }) => String(properties.rel) === 'canonical')
  return attributes(links, 'href')
}

function chipsOn(path: string, of = whole): string[] {
  const [nav] = all(pageAt(path, of), 'nav', 'chips')
  return (nav ? all(nav, 'a') : []).map((link) => {
    const [text] = texts([link])
    return `${text}${link.properties.ariaCurrent ? '*' : ''} ${link.properties.href}`
  })
}

function titlesOn(path: string, of = whole): string[] {
  return texts(all(pageAt(path, of), 'h2'))
}
