import { readFileSync, statSync } from 'node:fs'
import { join, relative } from 'node:path'
import type { KnownPage } from '../model/known-page.ts'
import { remembering } from '../model/memoised.ts'
import type { Folders } from '../model/source.ts'
import { keepWhole } from './write-whole.ts'

export interface KeptPages {
  /** Those of the last build of the same content, and those that were gone then. */
  readonly before: readonly KnownPage[]
  /** Keeps those of this build, and those that are gone. */
  keep(now: readonly KnownPage[]): void
}

/** The pages that builds keep in mind, to know them again under other addresses. */
export function keptPages({ cache, content }: Pick<Folders, 'cache' | 'content'>): KeptPages {
  const file = join(cache, fileName)
  const of = relative(cache, content)
  const old = writtenIn(file)
  const before = old?.of === of ? old.pages : []
  return {
    before,
    keep(now) {
      const pages = [...now, ...goneSince(before, now)]
      const text = JSON.stringify({ of, pages } satisfies Written)
      if (text !== old?.text) keepWhole(file, [Buffer.from(text)])
    },
  }
}

/** The same again and again; the file is read when it has changed. */
export function keptPagesOf(folders: Pick<Folders, 'cache' | 'content'>): () => KeptPages {
  const file = join(folders.cache, fileName)
  const at = remembering((_size?: number, _changed?: number, _inode?: number) => keptPages(folders))
  return () => {
    const { size, mtimeMs, ino } = statSync(file, { throwIfNoEntry: false }) ?? {}
    return at(size, mtimeMs, ino)
  }
}

const fileName = 'known-pages.json'

interface Written {
  /** Path of the content from the cache. */
  readonly of: string
  readonly pages: readonly KnownPage[]
}

/** Pages that are nowhere: neither at their address nor, by their text, at another. */
function goneSince(before: readonly KnownPage[], now: readonly KnownPage[]): KnownPage[] {
  const addresses = new Set(now.map(({ address }) => address))
  const texts = new Set(now.flatMap(({ text }) => text ?? []))
  return before
    .filter(({ address, text }) => !addresses.has(address) && text !== undefined && !texts.has(text))
    .map((page) => ({ ...page, isGone: true }))
}

function writtenIn(file: string): (Written & { readonly text: string }) | undefined {
  try {
    const text = readFileSync(file, 'utf8')
    const written: Written = JSON.parse(text)
    return Array.isArray(written.pages) ? { ...written, text } : undefined
  } catch {
    return undefined
  }
}
