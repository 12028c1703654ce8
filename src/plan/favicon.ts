import type { Output } from '../model/output.ts'
import { fileAt } from './address.ts'
import type { IndexedSite } from './indexed-site.ts'

/** Where browsers, feed readers and search engines look for an icon that no page told them of. */
export const faviconAddress = '/favicon.ico'

/** The icon at that address: the only file of templates/assets/ whose name does not change with its bytes. */
export function* favicon({ assets }: IndexedSite): Iterable<Output> {
  const asset = assets.find(({ path }) => path === faviconAsset)
  if (asset) yield { kind: 'copy', path: fileAt(faviconAddress), file: asset.file }
}

export const faviconAsset = 'icons/favicon.ico'
