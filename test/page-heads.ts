import stringWidth from 'string-width'

/**
 * What is wrong with the heads of the pages of a site, by path: titles and descriptions that search engines would cut, or
 * that two pages share, and what other sites need to show a link. Pages that are not indexed need none of it.
 */
export function problemsOfHeads(pages: ReadonlyMap<string, string>): string[] {
  const heads = [...pages].flatMap(([path, html]) => (isIndexed(html) ? [{ path, ...headOf(html) }] : []))
  const told = heads.map(({ description }) => description)
  return heads.flatMap((head) => {
    const { path, title, description, properties } = head
    const missing = needed.filter((name) => !properties.get(name))
    const isArticle = properties.get('og:type') === 'article'
    return [
      ...(title === '' || stringWidth(title) > 60 ? [`title: ${title}`] : []),
      ...(description === '' || stringWidth(description) > 160 ? [`description: ${description}`] : []),
      ...(told.indexOf(description) < told.lastIndexOf(description) ? [`said twice: ${description}`] : []),
      ...missing.map((name) => `no ${name}`),
      ...(properties.get('og:url') === head.canonical ? [] : ['og:url is not the canonical address']),
      ...(/^[a-z]{2,3}_[A-Z]{2}$/.test(properties.get('og:locale') ?? '') ? [] : ['og:locale is none']),
      ...(isArticle && !properties.get('article:section') ? ['no article:section'] : []),
    ].map((problem) => `${path}: ${problem}`)
  })
}

const needed = ['og:site_name', 'og:title', 'og:description', 'og:type', 'og:url', 'og:locale']

function isIndexed(html: string): boolean {
  return !html.includes('<meta name="robots" content="noindex"/>')
}

export function headOf(html: string) {
  const metas = [...html.matchAll(/<meta (?:name|property)="([^"]*)" content="([^"]*)"/g)]
  const properties = new Map(metas.map(([, name = '', content = '']) => [name, unescaped(content)]))
  return {
    title: unescaped(/<title\b[^>]*>(.*?)<\/title>/s.exec(html)?.[1] ?? ''),
    description: properties.get('description') ?? '',
    canonical: unescaped(/<link rel="canonical" href="([^"]*)"/.exec(html)?.[1] ?? ''),
    properties,
  }
}

function unescaped(text: string): string {
  return text.replaceAll('&quot;', '"').replaceAll('&lt;', '<').replaceAll('&amp;', '&')
}
