import { decodedPart } from '../model/decoded.ts'
import type { Diagnostic } from '../model/diagnostic.ts'
import type { Output } from '../model/output.ts'
import { diagnose } from '../model/rules.ts'
import type { SiteLink } from '../model/site-link.ts'
import { type Anchors, anchorsIn, leadsTo, nearestAnchor } from './anchors.ts'

/** Says which links lead to nothing that is planned, or to a place that their page does not have. */
export function deadLinks(links: readonly SiteLink[], outputs: readonly Output[]): Diagnostic[] {
  if (links.length === 0) return []
  const byAddress = new Map(outputs.map((output) => [addressOf(output.path), output]))
  const anchorsOf = remembered((output) => (output.kind === 'text' ? anchorsIn(output.render()) : new Map()))
  return links.flatMap(({ href, path, ...place }) => {
    const [address = '', fragment = ''] = href.split(/#(.*)/s).map(decodedPart)
    const output = byAddress.get(bare(address.replace(/\?.*$/s, '')))
    if (!output) return diagnose(path, place, 'link-broken', href)
    if (!fragment || !output.path.endsWith('.html') || leadsTo(fragment, anchorsOf(output))) return []
    return diagnose(path, place, 'anchor-broken', href, fragment, nearestAnchor(fragment, anchorsOf(output)))
  })
}

/** `news/2024/x/index.html` → `news/2024/x`; servers lead from there to the address with a slash. */
function addressOf(path: string): string {
  return bare(path.replace(/(^|\/)index\.html$/, '$1'))
}

function bare(address: string): string {
  return address.replace(/^\/|\/$/g, '')
}

// A page is rendered only where a link names a place in it, and once.
function remembered(anchorsOf: (output: Output) => Anchors): (output: Output) => Anchors {
  const known = new Map<Output, Anchors>()
  return (output) => {
    const anchors = known.get(output) ?? anchorsOf(output)
    known.set(output, anchors)
    return anchors
  }
}
