import type { Element } from 'hast'
import { HtmlValidate } from 'html-validate'
import { visit } from 'unist-util-visit'
import { describe, expect, inject, it } from 'vitest'
import { faultsOfMarks } from '../language-marks.ts'
import { htmlRules } from './html-rules.ts'
import { pagesOf } from './pages-of.ts'
import { stressSamples } from './stress-samples.ts'

const validator = new HtmlValidate(htmlRules)

describe.each(inject('sites'))('the pages of the site $name', (site) => {
  // Of the site of many articles one page of each kind; `npm run audit` reads all.
  const pages = site.name === 'stress' ? stressSamples(pagesOf(site)) : pagesOf(site)

  it('are valid HTML', async () => {
    const messages = await Promise.all(
      pages.map(async ({ path, html }) => {
        const { results } = await validator.validateString(html, path)
        return results.flatMap(({ messages }) =>
          messages.map(({ line, column, ruleId, message }) => `/${path}:${line}:${column} ${ruleId}: ${message}`),
        )
      }),
    )
    expect(messages.flat()).toEqual([])
  })

  it('mark what is in another language, and have the signs of their own language first', () => {
    expect(pages.flatMap(({ path, tree }) => faultsOfMarks(tree).map((fault) => `/${path} ${fault}`))).toEqual([])
  })

  it('run no script and no style but those of their own files', () => {
    expect(pages.flatMap(({ path, tree }) => foreignCodeIn(tree).map((what) => `/${path} ${what}`))).toEqual([])
  })

  it('load nothing from another host', () => {
    expect(pages.flatMap(({ path, tree }) => loadedFromAbroad(tree).map((what) => `/${path} ${what}`))).toEqual([])
  })
})

function foreignCodeIn(tree: Parameters<typeof visit>[0]): string[] {
  const found: string[] = []
  visit(tree, 'element', (element: Element) => {
    const { tagName, properties, children } = element
    const isSearch = tagName === 'form' && String(properties.action).endsWith('/search/')
    if (['style', 'iframe', 'object', 'embed', 'base', 'form'].includes(tagName) && !isSearch)
      found.push(`<${tagName}>`)
    const isData = tagName === 'script' && properties.type === 'application/ld+json'
    if (tagName === 'script' && !isData && (children.length > 0 || !properties.src)) found.push('a script in the page')
    for (const [name, value] of Object.entries(properties)) {
      if (name === 'style' || /^on/iu.test(name)) found.push(`${tagName} ${name}=${value}`)
      if (/^\s*(javascript|vbscript|data):/iu.test(String(value))) found.push(`${tagName} ${name}=${value}`)
    }
  })
  return found
}

function loadedFromAbroad(tree: Parameters<typeof visit>[0]): string[] {
  const found: string[] = []
  visit(tree, 'element', ({ tagName, properties }: Element) => {
    const { src, srcSet, poster, href, rel } = properties
    const loads = tagName === 'link' && !(Array.isArray(rel) && rel.some((kind) => notLoaded.has(String(kind))))
    for (const address of [src, poster, srcSet, loads ? href : undefined]) {
      if (/(^|[\s,])(https?:)?\/\//u.test(String(address ?? ''))) found.push(`${tagName} ${address}`)
    }
  })
  return found
}

const notLoaded = new Set(['canonical', 'alternate'])
