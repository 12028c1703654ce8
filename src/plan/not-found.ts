import { NotFound } from '../../templates/not-found.tsx'
import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { hrefTo } from './address.ts'
import { greyCover } from './cover-address.ts'
import { frameOf } from './frame.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'
import { pageOutput } from './page-output.ts'

/** The page that servers give for addresses without one. */
export function* notFound(site: IndexedSite): Iterable<Output> {
  const { notFound: title, notFoundText } = words[listTongue(site)]
  yield pageOutput('/404.html', NotFound, () => ({
    frame: frameOf(site, { title, description: notFoundText, year: 'none' }),
    cover: hrefTo(greyCover, site.settings),
  }))
}
