import type { Diagnostic } from '../model/diagnostic.ts'
import type { Output } from '../model/output.ts'
import { diagnose } from '../model/rules.ts'
import type { Site } from '../model/site.ts'

/** Says which links of articles lead to an address of the site at which there is neither a page nor another file. */
export function checkLinks({ links }: Pick<Site, 'links'>, outputs: readonly Output[]): Diagnostic[] {
  if (links.length === 0) return []
  const addresses = new Set(outputs.map(({ path }) => bare(path.replace(/(^|\/)index\.html$/, ''))))
  const broken = links.filter(({ href }) => !addresses.has(addressIn(href)))
  return broken.map(({ path, href, ...place }) => {
    return diagnose(path, place, 'link-broken', href)
  })
}

/** `/tags/ai/?x#part` → `tags/ai` */
function addressIn(href: string): string {
  const path = href.replace(/[?#].*$/, '').replace(/(\/)index\.html$/, '$1')
  try {
    return bare(decodeURIComponent(path).normalize('NFC'))
  } catch {
    return bare(path)
  }
}

function bare(path: string): string {
  return path.replace(/^\/+|\/+$/g, '')
}
