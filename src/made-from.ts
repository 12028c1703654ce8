import { codeDigest } from './cache/code-digest.ts'
import { recordOf } from './model/revision.ts'
import type { Site } from './model/site.ts'
import type { Sources } from './model/source.ts'
import { digestOf } from './read/digest-of.ts'
import type { MadeFrom } from './write/part-index.ts'

interface Made {
  readonly sources: Sources
  readonly site: Site
  /** Everything else that decides what is made. */
  readonly options: readonly unknown[]
}

/** All that the files of a site are made from, a digest each: shares in which one differs are not of the same site. */
export function madeFrom({ sources, site, options }: Made): MadeFrom {
  const { articles, captions, pictureFolders } = sources
  const { settings, today, pictures, assets, redirects, revisions } = site
  const texts = [...articles, ...captions].map(({ path, digest }) => [path, digest])
  const shown = Object.entries(pictures).map(([address, { path, digest }]) => [address, path, digest])
  return {
    code: codeDigest('site'),
    day: today,
    options: digestIn(options),
    settings: digestIn(settings),
    'set of articles': digestIn([texts, pictureFolders]),
    'set of pictures': digestIn([shown, assets.map(({ path, digest }) => [path, digest])]),
    'record of former addresses': digestIn(redirects.map(({ from, to, title }) => [from, to, title]).sort()),
    'record of events': digestIn(recordOf(revisions)),
  }
}

function digestIn(value: unknown): string {
  return digestOf(JSON.stringify(value))
}
