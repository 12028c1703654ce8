import { once } from 'node:events'
import type { Server } from 'node:http'
import { isIPv6 } from 'node:net'
import { join } from 'node:path'
import { setTimeout as wait } from 'node:timers/promises'
import type { Page } from './dev/build-thread.ts'
import type { LeftOutOfPage } from './dev/left-out.ts'
import { livePages } from './dev/live-pages.ts'
import { lull } from './dev/lull.ts'
import { previewServer } from './dev/preview-server.ts'
import { problemsOf } from './dev/problems-of.ts'
import { type PublishedSite, publishedSite } from './dev/published-site.ts'
import type { Rebuild } from './dev/rebuild.ts'
import { openRebuilder } from './dev/rebuilder.ts'
import { versionOfPage } from './dev/shown.ts'
import { watch } from './dev/watch.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import type { Folders } from './model/source.ts'
import { packageFolder } from './package-folder.ts'
import { shownPath } from './report.ts'

export interface DevOptions {
  /** 0 takes any free one. */
  readonly port: number
  /** Name or number to listen at: `127.0.0.1`. */
  readonly host: string
  /** Told whenever changes were taken up, the first time included. */
  readonly onRebuild?: (rebuild: Rebuild) => void
  /** Told all there is to say of the files, once nobody has been waiting for a page for a while. */
  readonly onMessages?: (diagnostics: readonly Diagnostic[]) => void
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

/**
 * Serves the site while its sources are worked on: takes up what changes, makes what is asked for, and open pages follow. Nothing
 * is written into dist/; where that holds what the sources make, pages come from there until one of them changes.
 */
export async function dev(
  folders: Folders,
  { port, host, onRebuild = () => {}, onMessages = () => {} }: DevOptions,
): Promise<Dev> {
  const project = packageFolder(import.meta.dirname)
  const rebuilder = openRebuilder(project, folders)
  const pages = livePages(async (address) => versionOfPage(await page(address)))
  const closing = new AbortController()
  const messages = lull(async () => onMessages(await rebuilder.messages()))
  const [served, serves] = gate()
  const [takenUp, takesUp] = gate()
  let published: PublishedSite | undefined
  let base = ''

  // Once all is watched, so that no change is missed in between.
  async function begin(changed: readonly string[]): Promise<void> {
    published = publishedSite(folders)
    if (published) {
      base = published.base
      serves()
      await wait(firstPage)
    }
    await update(changed)
  }

  async function update(changed: readonly string[]): Promise<void> {
    if (closing.signal.aborted) return
    messages.stop()
    const isAsPublished = published !== undefined && changed.length === 0
    const rebuild = await rebuilder.rebuild(changed, isAsPublished ? [] : pages.addresses())
    if (closing.signal.aborted) return
    base = rebuild.taken?.base ?? base
    if (rebuild.taken && !isAsPublished) published = undefined
    pages.tell({
      versions: isAsPublished ? undefined : rebuild.taken?.versions,
      problems: problemsOf(rebuild, folders),
    })
    onRebuild(rebuild)
    takesUp()
    if (rebuild.taken) messages.start()
  }

  async function page(address: string): Promise<Page> {
    messages.putOff()
    const file = published?.at(address)
    if (file) return file
    await takenUp
    return rebuilder.page(address)
  }

  async function leftOut(address: string): Promise<LeftOutOfPage> {
    const { path, lines } = await rebuilder.leftOut(address)
    return { path: path && shownPath(path, folders), lines }
  }

  const server = previewServer({ host, page, pages, leftOut })
  await listen(server, port, host)
  const code = ['src', 'templates'].map((folder) => join(project, folder))
  const watching = watch([folders.content, folders.images, ...code], begin, update)
  await Promise.race([served, watching])
  return {
    url: `${addressOf(server, host)}${base}/`,
    async close() {
      closing.abort()
      messages.stop()
      pages.close()
      server.close()
      server.closeAllConnections()
      await Promise.all([watching.then((stop) => stop()), rebuilder.close()])
    },
  }
}

// Milliseconds that a browser has for the first page, before all else is made ready.
const firstPage = 200

/** A promise, and what keeps it. */
function gate(): readonly [Promise<void>, () => void] {
  let open = () => {}
  const opened = new Promise<void>((settle) => {
    open = settle
  })
  return [opened, () => open()]
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
