import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.ts'
import { contentType } from './content-type.ts'
import type { LeftOutOfPage } from './left-out.ts'
import type { LivePages } from './live-pages.ts'
import { publishedFile } from './published-file.ts'
import { refusal } from './refusal.ts'

export interface Preview {
  readonly dist: string
  readonly host: string
  /** Path of the site's address, as the last build had it. */
  readonly base: () => string
  readonly pages: LivePages
  /** What was left out of the article of a page, by its address within the site. */
  readonly leftOut: (page: string) => Promise<LeftOutOfPage>
}

// No file of dist/ has such an address: hidden files are not served.
const scriptAddress = '/.daypass/live-page.js'
const leftOutAddress = '/.daypass/left-out'
const eventsAddress = '/.daypass/events'

/** A server for dist/ whose pages load themselves again when they have changed. */
export function previewServer(preview: Preview): Server {
  return createServer((request, response) => {
    response.setHeader('cache-control', 'no-store')
    response.setHeader('x-content-type-options', 'nosniff')
    answer(request, response, preview).catch((error) => send(response, 500, String(error)))
  })
}

async function answer(request: IncomingMessage, response: ServerResponse, preview: Preview): Promise<void> {
  const refused = refusal(request, preview.host)
  if (refused) return send(response, refused.status, refused.reason, refused.headers)
  const { address, query } = split(request.url ?? '/')
  const base = preview.base()
  if (address === eventsAddress) return preview.pages.join(response)
  if (address === scriptAddress) return sendScript(response)
  if (address === leftOutAddress) return sendLeftOut(response, query, preview)
  if (address === base || (address === '/' && base !== '')) return redirect(response, `${base}/${query}`)
  if (!address.startsWith(`${base}/`)) return sendMissing(response, preview)

  const version = preview.pages.version()
  const found = await publishedFile(preview.dist, address.slice(base.length))
  if (found.kind === 'folder') return redirect(response, `${address}/${query}`)
  if (found.kind === 'nothing') return sendMissing(response, preview)
  const type = contentType(found.path)
  send(response, 200, type.startsWith('text/html') ? livePage(String(found.bytes), version) : found.bytes, {
    'content-type': type,
  })
}

// `/news/?page=2` → `/news/` and `?page=2`
function split(url: string) {
  const query = url.indexOf('?')
  return query < 0 ? { address: url, query: '' } : { address: url.slice(0, query), query: url.slice(query) }
}

async function sendScript(response: ServerResponse): Promise<void> {
  const script = await readFile(join(packageFolder(import.meta.dirname), 'src/dev/live-page.js'))
  send(response, 200, script, { 'content-type': contentType('live-page.js') })
}

// `?page=/base/news/2024/some-slug/`
async function sendLeftOut(response: ServerResponse, query: string, { base, leftOut }: Preview): Promise<void> {
  const page = new URLSearchParams(query).get('page') ?? ''
  const isOurs = page.startsWith(`${base()}/`)
  const said = isOurs ? await leftOut(page.slice(base().length)) : { lines: [] }
  send(response, 200, JSON.stringify(said), { 'content-type': contentType('left-out.json') })
}

async function sendMissing(response: ServerResponse, preview: Preview): Promise<void> {
  const version = preview.pages.version()
  const page = await publishedFile(preview.dist, '/404.html')
  const html = page.kind === 'file' ? String(page.bytes) : nothingPublished
  send(response, 404, livePage(html, version), { 'content-type': contentType('404.html') })
}

const nothingPublished = `<!doctype html>
<html lang="en">
  <head>
    <meta charset="utf-8">
    <meta name="color-scheme" content="light dark">
    <title>Nothing here yet</title>
  </head>
  <body>
    <h1>Nothing here yet</h1>
    <p>No page has been built for this address. This page shows it as soon as there is one.</p>
  </body>
</html>
`

function livePage(html: string, version: string): string {
  return html.replace(
    '</head>',
    () => `<script src="${scriptAddress}" data-version="${version}" defer></script></head>`,
  )
}

function redirect(response: ServerResponse, location: string): void {
  send(response, 302, `See ${location}`, { location })
}

function send(
  response: ServerResponse,
  status: number,
  body: string | Buffer,
  headers: Readonly<Record<string, string>> = {},
): void {
  const length = String(Buffer.byteLength(body))
  response.writeHead(status, { 'content-type': contentType('.txt'), 'content-length': length, ...headers }).end(body)
}
