import { once } from 'node:events'
import type { Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import type { LeftOutOfPage } from './dev/left-out.ts'
import { livePages } from './dev/live-pages.ts'
import { previewServer } from './dev/preview-server.ts'
import { problemsOf } from './dev/problems-of.ts'
import type { Rebuild } from './dev/rebuild.ts'
import { openRebuilder } from './dev/rebuilder.ts'
import { watch } from './dev/watch.ts'
import type { Folders } from './model/source.ts'
import { packageFolder } from './package-folder.ts'
import { shownPath } from './report.ts'

export interface DevOptions {
  /** 0 takes any free one. */
  readonly port: number
  /** Name or number to listen at: `127.0.0.1`. */
  readonly host: string
  /** Told of each build, the first included. */
  readonly onRebuild?: (rebuild: Rebuild) => void
}

export interface Dev {
  /** Address of the home page. */
  readonly url: string
  close(): Promise<void>
}

/** The preview cannot listen where it was told to; its message is one line for the person who started it. */
export class ListenError extends Error {
  override readonly name = 'ListenError'
}

/** Serves dist/ while its sources are worked on: builds whenever a file changes, and open pages follow. */
export async function dev(folders: Folders, { port, host, onRebuild = () => {} }: DevOptions): Promise<Dev> {
  const project = packageFolder(import.meta.dirname)
  const pages = livePages()
  const rebuilder = openRebuilder(project, folders)
  const closing = new AbortController()
  let base = ''

  async function update(changed: readonly string[]): Promise<void> {
    if (closing.signal.aborted) return
    const rebuild = await rebuilder.rebuild(changed)
    if (closing.signal.aborted) return
    base = rebuild.build?.base ?? base
    pages.tell({ changed: isPublished(rebuild), problems: problemsOf(rebuild, folders) })
    onRebuild(rebuild)
  }

  async function leftOut(page: string): Promise<LeftOutOfPage> {
    const { path, lines } = await rebuilder.leftOut(page)
    return { path: path && shownPath(path, folders), lines }
  }

  const server = previewServer({ dist: folders.dist, host, base: () => base, pages, leftOut })
  await listen(server, port, host)
  const code = ['src', 'templates'].map((folder) => join(project, folder))
  const stopWatching = await watch([folders.content, folders.images, ...code], update)
  return {
    url: `${addressOf(server, host)}${base}/`,
    async close() {
      closing.abort()
      pages.close()
      server.close()
      server.closeAllConnections()
      await Promise.all([stopWatching(), rebuilder.close()])
    },
  }
}

async function listen(server: Server, port: number, host: string): Promise<void> {
  try {
    server.listen(port, host)
    await once(server, 'listening')
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error)
    throw new ListenError(reasons[code]?.(port, host) ?? `Cannot listen at ${host}, port ${port}: ${code}`)
  }
}

const reasons: Readonly<Record<string, (port: number, host: string) => string>> = {
  EADDRINUSE: (port) => `Port ${port} is in use by another program; choose another one with --port`,
  EACCES: (port) => `Port ${port} is not open to everybody; choose one above 1023 with --port`,
  EADDRNOTAVAIL: (_, host) => `This machine does not have the address ${host}; choose another one with --host`,
  ENOTFOUND: (_, host) => `There is no machine called ${host}; choose another name with --host`,
}

function addressOf(server: Server, host: string): string {
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : address
  if (['0.0.0.0', '::'].includes(host)) return `http://localhost:${port}`
  return `http://${isIPv6(host) ? `[${host}]` : host}:${port}`
}

function isPublished({ build }: Rebuild): boolean {
  return build?.written !== undefined && build.written.changed.length + build.written.removed.length > 0
}
