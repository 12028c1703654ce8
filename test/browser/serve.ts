import { readFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import { join } from 'node:path'
import { contentType } from '../../src/dev/content-type.ts'
import { publishedFile } from '../../src/dev/published-file.ts'
import type { BuiltSite } from './sites.ts'

/** Serves a built site from loopback like a host does that knows `_headers`: files, 404.html, folders by their index.html. */
export function serve({ dist, base }: BuiltSite): Promise<Server> {
  const rules = rulesIn(readFileSync(join(dist, '_headers'), 'utf8'))
  const server = createServer(async ({ url = '/' }, response) => {
    const address = url.replace(/[?#].*$/u, '')
    const found = address.startsWith(`${base}/`) ? await publishedFile(dist, address.slice(base.length)) : undefined
    const file = found?.kind === 'file' ? found : await publishedFile(dist, '/404.html')
    if (file.kind !== 'file') return response.writeHead(404).end()
    response.writeHead(found?.kind === 'file' ? 200 : 404, {
      'content-type': contentType(file.path),
      ...Object.fromEntries(rules.flatMap(({ start, fields }) => (address.startsWith(start) ? fields : []))),
    })
    return response.end(file.bytes)
  })
  return new Promise((resolve) => server.listen(0, '127.0.0.1', () => resolve(server)))
}

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
