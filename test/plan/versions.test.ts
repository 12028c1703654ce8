import { describe, expect, it } from 'vitest'
import { thingsOn } from '../page-data.ts'
import { article, site } from '../site-factory.ts'
import { all, attributes, pageAt, textAt, texts } from './pages-of.ts'

const english = article({ id: 'news/2024/opening', title: 'A forum opens', published: '2024-06-20' })
const chinese = article({ id: 'news/2024/kaimu', title: '论坛开幕', language: 'zh-Hans', published: '2024-06-20' })
const arabic = article({ id: 'news/2024/iftitah', title: 'افتتاح المنتدى', language: 'ar' })
const alone = article({ id: 'news/2024/alone', title: 'Alone' })

const [en, zh, ar] = [english.id, chinese.id, arabic.id]
const whole = site({
  articles: [english, chinese, arabic, alone],
  translationsOf: { [en]: [zh, ar], [zh]: [en, ar], [ar]: [en, zh] },
  originalOf: { [zh]: en },
})

function urlOf(id: string): string {
  return `https://daypass.example/${id}/`
}

describe('an article in several languages', () => {
  it('names in the head of each page all of them, itself among them', () => {
    const alternates = [
      ['ar', urlOf(ar)],
      ['en', urlOf(en)],
      ['zh-Hans', urlOf(zh)],
    ]
    for (const id of [en, zh, ar]) expect(alternatesOn(id)).toEqual(alternates)
    expect(alternatesOn(alone.id)).toEqual([])
  })

  it('leads to the others in words of both languages, those of the page first, and in what they are called', () => {
    expect(linesOn(en)).toEqual(['Also in Chinese 另有中文版 论坛开幕', 'Also in Arabic 另有阿拉伯语版 افتتاح المنتدى'])
    expect(linesOn(zh)).toEqual([
      '另有英语版 Also in English A forum opens',
      '另有阿拉伯语版 Also in Arabic افتتاح المنتدى',
    ])
    expect(linesOn(alone.id)).toEqual([])
    const [list] = all(pageAt(`${en}/index.html`, whole), 'ul', 'versions')
    const links = list ? all(list, 'a') : []
    expect(attributes(links, 'hrefLang')).toEqual(['zh-Hans', 'ar'])
    expect(attributes(links, 'href')).toEqual([`/${zh}/`, `/${ar}/`])
    const runs = links.flatMap((link) => all(link, 'span'))
    expect([attributes(runs, 'lang'), attributes(runs, 'dir')]).toEqual([['zh-Hans', 'ar'], ['rtl']])
  })

  it('says which way of writing Chinese it is where there are both', () => {
    const traditional = article({ id: 'news/2024/hant', title: '論壇開幕', language: 'zh-Hant' })
    const both = site({
      articles: [english, chinese, traditional],
      translationsOf: { [en]: [zh, traditional.id], [zh]: [traditional.id] },
    })
    const lines = (id: string) => texts(all(pageAt(`${id}/index.html`, both), 'ul', 'versions'))
    expect(lines(en).join()).toContain('Also in Simplified Chinese')
    expect(lines(zh).join()).toContain('另有繁体中文版')
  })

  it('is marked in lists with the others', () => {
    const marks = all(pageAt('news/index.html', whole), 'span', 'lang')
    expect(texts(marks)).toEqual([
      'EN Also in 中文 Also in AR',
      '中文 Also in EN Also in AR',
      'AR Also in EN Also in 中文',
      'EN',
    ])
    expect(attributes(marks.flatMap((mark) => all(mark, 'a')).slice(0, 2), 'hrefLang')).toEqual(['zh-Hans', 'ar'])
  })

  it('tells machines of its original and its translations where it is known which is which', () => {
    const about = (id: string) =>
      thingsOn(textAt(`${id}/index.html`, whole)).find((thing) => thing['@id'] === `${urlOf(id)}#article`)
    expect(about(en)).toMatchObject({ workTranslation: [{ '@id': `${urlOf(zh)}#article`, inLanguage: 'zh-Hans' }] })
    expect(about(zh)).toMatchObject({ translationOfWork: { '@id': `${urlOf(en)}#article`, inLanguage: 'en' } })
    expect(about(en)).not.toHaveProperty('translationOfWork')
    expect(about(ar)).not.toHaveProperty('translationOfWork')
  })

  it('has all of them at each of their addresses in the sitemap', () => {
    const entries = textAt('sitemap.xml', whole).split('\n')
    const links = ['ar', 'en', 'zh-Hans'].map((hreflang, index) => {
      return `<xhtml:link rel="alternate" hreflang="${hreflang}" href="${urlOf([ar, en, zh][index] ?? '')}"/>`
    })
    for (const id of [en, zh, ar]) expect(entries).toContain(`<url><loc>${urlOf(id)}</loc>${links.join('')}</url>`)
    expect(entries).toContain(`<url><loc>${urlOf(alone.id)}</loc></url>`)
    expect(entries[1]).toContain('xmlns:xhtml="http://www.w3.org/1999/xhtml"')
  })

  it('leads to the others from its entry in an Atom feed', () => {
    const [entry = ''] = textAt('atom.xml', whole)
      .split('<entry')
      .filter((one) => one.includes('A forum opens'))
    const links = [...entry.matchAll(/<link href="([^"]+)" rel="alternate" type="text\/html" hreflang="([^"]+)"/g)]
    expect(links.map(([, href, language]) => [language, href])).toEqual([
      ['en', urlOf(en)],
      ['ar', urlOf(ar)],
      ['zh-Hans', urlOf(zh)],
    ])
  })
})

function alternatesOn(id: string): string[][] {
  const links = all(pageAt(`${id}/index.html`, whole), 'link').filter(({ properties }) => properties.hrefLang)
  return links.map(({ properties }) => [String(properties.hrefLang), String(properties.href)])
}

function linesOn(id: string): string[] {
  return all(pageAt(`${id}/index.html`, whole), 'ul', 'versions').flatMap((list) => texts(all(list, 'li')))
}
