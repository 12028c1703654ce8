import type { Found } from '../draft.ts'
import type { Page } from './about-page.ts'
import { bylineBlocks } from './byline-blocks.ts'
import { agreed } from './evidence.ts'
import type { Head } from './head.ts'
import { found, stated } from './stated.ts'
import { bareOf } from './title-block.ts'

/** The name of who published an article first. */
export function sourceNameOf({ head, article, linked }: Page): Found<string> | undefined {
  // A site may show what another wrote: `来源：…` says who.
  const named = bylineBlocks(article).find(({ byline }) => byline.source)
  if (named?.byline.source) return found(named, named.byline.source, 'byline', 0.85)
  return agreed(
    [
      ...stated(
        head.metas,
        [
          ['og:site_name', 0.85],
          ['citation_journal_title', 0.7],
          ['dc.publisher', 0.6],
          ['dc.source', 0.6],
          ['application-name', 0.5],
          ['al:android:app_name', 0.3],
        ],
        (name) => name,
      ),
      ...(linked?.publisher ? [{ ...found(linked, linked.publisher, 'JSON-LD publisher', 0), weight: 0.8 }] : []),
    ],
    bareOf,
  )
}

/** The address that the page was read at: several agree where they differ only in protocol or a query. */
export function sourceUrlOf(head: Head, linked: string | undefined): Found<string> | undefined {
  const { savedFrom } = head
  const saved = absolute(savedFrom?.value)
  const known = saved ?? absolute(head.metas.find(({ name }) => name === 'og:url')?.value)
  const evidence = [
    ...stated(head.links, [['canonical', 0.9]], (href) => absolute(href, known)).map((one) => ({
      ...one,
      rule: '<link canonical>',
    })),
    ...stated(
      head.metas,
      [
        ['og:url', 0.8],
        ['parsely-link', 0.7],
        ['citation_abstract_html_url', 0.6],
      ],
      (url) => absolute(url),
    ),
    ...(savedFrom && saved ? [{ ...found(savedFrom, saved, 'saved from', 0), weight: 0.9 }] : []),
    ...(linked && absolute(linked) ? [{ value: linked, rule: 'JSON-LD url', weight: 0.6, line: 1, column: 1 }] : []),
  ]
  // The front page is where a page stands, not what it is.
  const deep = evidence.filter(({ value }) => new URL(value).pathname.length > 1)
  return agreed(
    deep.length > 0 ? deep : evidence,
    (url) => `${new URL(url).host.replace(/^www\./, '')}${new URL(url).pathname.replace(/\/$/, '')}`,
  )
}

function absolute(address: string | undefined, base?: string): string | undefined {
  if (address === undefined || !URL.canParse(address, base)) return undefined
  const url = new URL(address, base)
  return /^https?:$/.test(url.protocol) ? url.href : undefined
}
