import type { Cover } from '../../model/article.ts'
import type { Found } from '../draft.ts'
import { placeOf } from '../place.ts'
import { eachElement } from '../tree/elements.ts'
import type { Page } from './about-page.ts'
import { found } from './stated.ts'

/** The picture of the article that the page shows when it is shared; in another size its file has the same name. */
export function coverOf({ head, article, linked }: Page): Found<Cover> | undefined {
  const shared = head.metas.find(({ name }) => name === 'og:image')?.value ?? linked?.image
  const wanted = shared === undefined ? '' : fileNameOf(shared)
  if (wanted === '') return undefined
  let cover: Found<Cover> | undefined
  eachElement(article.tree, (node) => {
    const { src, alt } = node.properties
    if (cover || node.tagName !== 'img' || typeof src !== 'string' || fileNameOf(src) !== wanted) return
    const place = placeOf(node)
    cover = { ...found(place, { src, alt: String(alt ?? ''), ...place }, 'shared picture', 0.9) }
  })
  return cover
}

/** `https://a.example/w1200/kite-2_800x600.jpg?x=1` → `kite-2.jpg` */
function fileNameOf(address: string): string {
  const name = address.split(/[?#]/)[0]?.split('/').at(-1) ?? ''
  return name.replace(/[-_]\d{2,4}(x\d{2,4})?(?=\.\w+$)/, '').toLowerCase()
}
