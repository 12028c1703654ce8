import { readFile } from 'node:fs/promises'
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http'
import { join } from 'node:path'
import { packageFolder } from '../package-folder.ts'
import type { Page } from './build-thread.ts'
import { contentType } from './content-type.ts'
import type { LeftOutOfPage } from './left-out.ts'
import type { LivePages } from './live-pages.ts'
import { refusal } from './refusal.ts'
import { shown } from './shown.ts'
import { versionOf } from './version-of.ts'

export interface Preview {
  readonly host: string
  /** What there is at an address. */
  readonly page: (address: string) => Promise<Page>
  readonly pages: LivePages
  /** What was left out of the article of a page, by its address. */
  readonly leftOut: (page: string) => Promise<LeftOutOfPage>
}

// No published file has such an address: hidden files are not served.
const scriptAddress = '/.daypass/live-page.js'
const leftOutAddress = '/.daypass/left-out'
const eventsAddress = '/.daypass/events'

/** A server for a site whose pages load themselves again when they have changed. */
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
  if (address === eventsAddress) return preview.pages.join(response, pageIn(query))
  if (address === scriptAddress) return sendScript(response)
  if (address === leftOutAddress) return sendLeftOut(response, query, preview)

  const found = await preview.page(address)
  if (found.kind === 'elsewhere') return redirect(response, `${found.address}${query}`)
  const { status, path, bytes } = shown(found)
  const type = contentType(path)
  const body = type.startsWith('text/html') ? livePage(Buffer.from(bytes).toString(), versionOf(bytes)) : bytes
  send(response, status, body, { 'content-type': type })
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

async function sendLeftOut(response: ServerResponse, query: string, { leftOut }: Preview): Promise<void> {
  send(response, 200, JSON.stringify(await leftOut(pageIn(query))), { 'content-type': contentType('left-out.json') })
}

// `?page=/base/news/2024/some-slug/`
function pageIn(query: string): string {
  return new URLSearchParams(query).get('page') ?? '/'
}

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
  body: string | Uint8Array,
  headers: Readonly<Record<string, string>> = {},
): void {
  const length = String(Buffer.byteLength(body))
  response.writeHead(status, { 'content-type': contentType('.txt'), 'content-length': length, ...headers }).end(body)
}
