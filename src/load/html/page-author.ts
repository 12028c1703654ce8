import type { Found } from '../draft.ts'
import type { Page } from './about-page.ts'
import { bylineBlocks } from './byline-blocks.ts'
import { agreed, type Evidence } from './evidence.ts'
import { authorNames } from './field-names.ts'
import type { Statement } from './head.ts'
import { authorsIn } from './names.ts'
import { evidenceOf, placeIn, stated } from './stated.ts'
import { bareOf } from './title-block.ts'

/** Who wrote the article of a page: all names that one thing gives, where another gives some of them. */
export function authorOf({ head, article, linked, siteNames }: Page): Found<string> | undefined {
  const from = Math.max(0, Math.min(article.title ?? article.span.from, article.span.from) - 6)
  const near = article.blocks
    .slice(from, article.span.from + 3)
    .concat(article.blocks.slice(article.span.to - 1, article.span.to + 3))
  const elements = new Set(near.flatMap(({ around }) => around))
  const isNear = ({ node }: Statement) => node.type === 'element' && elements.has(node)
  const several = head.metas.filter(({ name }) => name === 'citation_author').map(({ value }) => value)
  const evidence = [
    ...bylineBlocks(article)
      .flatMap((one) =>
        one.byline.author ? [{ value: one.byline.author, rule: 'byline', weight: 0.8, ...placeIn(one) }] : [],
      )
      .slice(0, 1),
    ...(linked && linked.authors.length > 0
      ? [{ value: linked.authors.join(', '), rule: 'JSON-LD author', weight: 0.85, ...placeIn(linked) }]
      : []),
    ...(several.length > 1
      ? [{ ...evidenceOf(head.metas[0], several.join(', '), '<meta citation_author>', 0.75) }]
      : []),
    ...stated(head.metas, authorNames, (text) => text),
    ...stated(head.properties, [['author', 0.75]], (text) => text),
    ...head.bylines
      .filter(isNear)
      .slice(0, 2)
      .map((one) => evidenceOf(one, one.value, 'byline', 0.7)),
  ]
  return agreed(withAllNames(evidence, siteNames), bareOf)
}

/** The names in each piece of evidence; one that names some of those that another names speaks for the other. */
function withAllNames(evidence: readonly Evidence<string>[], siteNames: readonly string[]): Evidence<string>[] {
  const named = evidence
    .map((one) => ({ one, names: authorsIn(one.value, siteNames) }))
    .filter(({ names }) => names.length > 0)
  const longest = [...named].sort((a, b) => b.names.length - a.names.length)
  return named.map(({ one, names }) => {
    const bare = names.map(bareOf)
    const whole = longest.find((other) => bare.every((name) => other.names.map(bareOf).includes(name)))
    return { ...one, value: (whole?.names ?? names).join(', ') }
  })
}
