import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { baseOfPublished } from '../build-if-changed.ts'
import { codeDigest } from '../cache/code-digest.ts'
import { keptNotes } from '../cache/kept-notes.ts'
import { currentDay } from '../current-day.ts'
import type { CalendarDate } from '../model/date.ts'
import type { Folders } from '../model/source.ts'
import { looksAsNoted } from '../write/same-as-noted.ts'
import { pathAt, type ServedFile } from './served-site.ts'

/** The site as the last build published it. */
export interface PublishedSite {
  /** Path of the site's address. */
  readonly base: string
  /** The file at an address of its host; undefined where dist/ has none there, or not the one that was published. */
  at(address: string): ServedFile | undefined
}

/**
 * What dist/ holds, where a build would make the same of the sources now: so that pages are there while the preview still gets ready.
 * Undefined where a build would have something to do.
 */
export function publishedSite(folders: Folders, today: CalendarDate = currentDay()): PublishedSite | undefined {
  const base = baseOfPublished(folders, today)
  if (base === undefined) return undefined
  const notes = keptNotes(join(folders.cache, 'pages.json'), codeDigest('pages'))
  return {
    base,
    at(address) {
      const path = pathAt(address, base)
      if (path === undefined) return undefined
      try {
        const file = join(folders.dist, path)
        const note = notes.get(path)
        if (note === undefined && path.endsWith('.html')) return undefined
        return note === undefined || looksAsNoted(note, file)
          ? { kind: 'file', path, bytes: readFileSync(file) }
          : undefined
      } catch {
        return undefined
      }
    },
  }
}
