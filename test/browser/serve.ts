import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { brotliCompressSync, constants } from 'node:zlib'
import { contentType } from '../../src/dev/content-type.ts'
import { originOf } from './origin.ts'
import { publishedFile } from './published-file.ts'
import type { BuiltSite } from './sites.ts'

/** A built site and where it can be visited. */
export interface ServedSite extends BuiltSite {
  /** Address of its home page. */
  readonly url: string
}

/** Serves sites, each from a port of its own, until they are closed. */
export async function serveAll(sites: readonly BuiltSite[]) {
  const served = await Promise.all(sites.map(async (site) => ({ site, server: await serve(site) })))
  return {
    sites: served.map(({ site, server }): ServedSite => ({ ...site, url: `${originOf(server)}${site.base}/` })),
    close: () => {
      for (const { server } of served) server.close().closeAllConnections()
    },
  }
}

/**
 * Serves a built site from loopback like a host does that knows `_headers`: files, 404.html, folders by their index.html; texts
 * compressed, for who reads that.
 */
function serve({ dist, base }: BuiltSite): Promise<Server> {
  const rules = rulesIn(readFileSync(join(dist, '_headers'), 'utf8'))
  const server = createServer(async ({ url = '/', headers }, response) => {
    const address = url.replace(/[?#].*$/u, '')
    const found = address.startsWith(`${base}/`) ? await publishedFile(dist, address.slice(base.length)) : undefined
    const file = found?.kind === 'file' ? found : await publishedFile(dist, '/404.html')
    if (file.kind !== 'file') return response.writeHead(404).end()
    const type = contentType(file.path)
    const isPacked = /\bbr\b/u.test(String(headers['accept-encoding'])) && /^text|[/+](json|xml)|javascript/u.test(type)
    if (type.startsWith('image/')) await setTimeout(late)
    response.writeHead(found?.kind === 'file' ? 200 : 404, {
      'content-type': type,
      ...(isPacked ? { 'content-encoding': 'br' } : {}),
      ...Object.fromEntries(rules.flatMap(({ start, fields }) => (address.startsWith(start) ? fields : []))),
    })
    return response.end(isPacked ? brotliCompressSync(file.bytes, quick) : file.bytes)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

/** Milliseconds by which pictures come behind their page, as from a host far away: what they move there is seen. */
export const late = 80

const quick = { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } }

interface HeaderRule {
  /** How the addresses begin that it is about. */
  readonly start: string
  readonly fields: readonly (readonly [name: string, value: string])[]
}

function rulesIn(text: string): HeaderRule[] {
  return text.split(/\n\n/u).map((block) => {
    const [pattern = '', ...lines] = block.trim().split('\n')
    const fields = lines.map((line) => line.trim().split(/:\s(.*)/u, 2) as [string, string]) // a name, a colon, a value
    return { start: pattern.replace(/\*$/u, ''), fields }
  })
}
