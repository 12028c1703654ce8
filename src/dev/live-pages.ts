import { randomUUID } from 'node:crypto'
import type { ServerResponse } from 'node:http'
import type { Problem } from './rebuild.ts'

/** The pages that are open in browsers, and what they are told. */
export interface LivePages {
  /** Name of what is published; a page made from another one loads itself again. */
  readonly version: () => string
  /** Tells `response` what there is to know, then and whenever it changes. */
  readonly join: (response: ServerResponse) => void
  readonly tell: (news: News) => void
  readonly close: () => void
}

export interface News {
  /** Whether pages have to be loaded again. */
  readonly changed: boolean
  readonly problems: readonly Problem[]
}

/** Keeps the streams of server-sent events (HTML Standard, 9.2) of all open pages. */
export function livePages(): LivePages {
  const open = new Set<ServerResponse>()
  let version: string = randomUUID()
  let problems: readonly Problem[] = []
  const message = () => `data: ${JSON.stringify({ version, problems })}\n\n`

  return {
    version: () => version,
    join(response) {
      response.writeHead(200, { 'content-type': 'text/event-stream; charset=utf-8' })
      response.write(message())
      open.add(response)
      response.on('close', () => open.delete(response))
    },
    tell(news) {
      if (news.changed) version = randomUUID()
      problems = news.problems
      for (const response of open) response.write(message())
    },
    close() {
      for (const response of open) response.end()
    },
  }
}
