import type { Site } from '../model/site.ts'
import { addressOf, hrefTo } from '../plan/address.ts'
import type { ServedSite } from './served-site.ts'

/** Makes ready what the next change of an article needs: the code that reads it, and what pages of articles are made from. */
export async function makeReady(
  { articles: [article], settings }: Pick<Site, 'articles' | 'settings'>,
  { at }: Pick<ServedSite, 'at'>,
): Promise<void> {
  await import('../load/load.ts')
  if (!article) return
  try {
    await at(hrefTo(addressOf(article), settings))
  } catch {
    // That a page cannot be made is told where it is asked for.
  }
}
