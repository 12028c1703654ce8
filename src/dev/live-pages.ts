import type { ServerResponse } from 'node:http'
import type { Problem } from './rebuild.ts'

/** The pages that are open in browsers, and what they are told. */
export interface LivePages {
  /** Their addresses. */
  readonly addresses: () => readonly string[]
  /** Tells `response` what there is to know of the page at an address, then and whenever there is news. */
  readonly join: (response: ServerResponse, address: string) => Promise<void>
  readonly tell: (news: News) => void
  readonly close: () => void
}

export interface News {
  /** By address: another name once a page is to be loaded again. Absent where all stay as they were. */
  readonly versions?: ReadonlyMap<string, string>
  readonly problems: readonly Problem[]
}

/** Keeps the streams of server-sent events (HTML Standard, 9.2) of all open pages. */
export function livePages(versionAt: (address: string) => Promise<string>): LivePages {
  const open = new Map<ServerResponse, { readonly address: string; version?: string }>()
  let problems: readonly Problem[] = []

  function send(response: ServerResponse): void {
    const version = open.get(response)?.version
    if (version !== undefined) response.write(`data: ${JSON.stringify({ version, problems })}\n\n`)
  }

  return {
    addresses: () => [...new Set([...open.values()].map(({ address }) => address))],
    async join(response, address) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
      response.flushHeaders()
      const page: { readonly address: string; version?: string } = { address }
      open.set(response, page)
      response.on('close', () => open.delete(response))
      page.version = await versionAt(address)
      send(response)
    },
    tell(news) {
      problems = news.problems
      for (const [response, page] of open) {
        page.version = news.versions?.get(page.address) ?? page.version
        send(response)
      }
    },
    close() {
      for (const response of open.keys()) response.end()
    },
  }
}
