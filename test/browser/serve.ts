import { createServer, type Server } from 'node:http'
import { contentType } from '../../src/dev/content-type.ts'
import { publishedFile } from '../../src/dev/published-file.ts'
import type { BuiltSite } from './sites.ts'

// As strict as a host can be: what a page needs beyond its own files would not work and would be said on the console.
const policy = "default-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'"

/** Serves a built site from loopback like a plain host: files, 404.html, and folders by their index.html. */
export function serve({ dist, base }: BuiltSite): Promise<Server> {
  const server = createServer(async ({ url = '/' }, response) => {
    const address = url.replace(/[?#].*$/u, '')
    const found = address.startsWith(`${base}/`) ? await publishedFile(dist, address.slice(base.length)) : undefined
    const file = found?.kind === 'file' ? found : await publishedFile(dist, '/404.html')
    if (file.kind !== 'file') return response.writeHead(404).end()
    response.writeHead(found?.kind === 'file' ? 200 : 404, {
      'content-type': contentType(file.path),
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
    })
    return response.end(file.bytes)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}
