import type { Page } from './build-thread.ts'
import type { Problem } from './rebuild.ts'
import { versionOf } from './version-of.ts'

/** What a browser gets. */
export interface Shown {
  readonly status: number
  /** Path by whose ending its kind is told. */
  readonly path: string
  readonly bytes: Uint8Array
}

type Here = Exclude<Page, { readonly kind: 'elsewhere' }>

export function shown(page: Here): Shown {
  switch (page.kind) {
    case 'file':
      return { status: 200, ...page }
    case 'nothing':
      return { status: 404, ...(page.shown.kind === 'file' ? page.shown : nothingYet) }
    case 'broken off':
      return { status: 500, ...notMade(page.problem) }
  }
}

/** A name for what is shown, another one once that differs. */
export function versionOfPage(page: Page): string {
  return page.kind === 'elsewhere' ? page.address : versionOf(shown(page).bytes)
}

const nothingYet = ownPage('Nothing here yet', [
  'No page has been built for this address. This page shows it as soon as there is one.',
])

function notMade({ path, line, column, reason, advice }: Problem): Pick<Shown, 'path' | 'bytes'> {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return ownPage('This page could not be made', [`${place}: ${reason}`, advice])
}

function ownPage(title: string, paragraphs: readonly string[]): Pick<Shown, 'path' | 'bytes'> {
  const html = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>${title}</title>
  </head>
  <body>
    <h1>${title}</h1>
${paragraphs.map((text) => `    <p>${escaped(text)}</p>\n`).join('')}  </body>
</html>
`
  return { path: 'page.html', bytes: Buffer.from(html) }
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
