import type { Element } from 'hast'
import { type Body, type Cover, figuresOf } from '../model/article.ts'
import type { Findings, Found } from './draft.ts'
import { excerptIn, shortened } from './excerpt.ts'
import { placeOf } from './place.ts'
import { statesFact } from './plain-text/facts.ts'
import { textIn } from './tree/elements.ts'

/** What lists show of an article: the stated excerpt and cover, else the first paragraph and the first picture. */
export function shownIn(
  { stated, given }: { stated: Findings; given: Findings },
  blocks: readonly Element[],
  body: Body,
) {
  const parts = stated.excerpt && excerptIn(stated.excerpt)
  const found = 'excerpt' in given && !given.excerpt ? undefined : firstParagraph(blocks)
  const excerpt = stated.excerpt && parts?.text ? { ...stated.excerpt, value: parts.text } : found
  const inExcerpt = stated.excerpt &&
    parts?.cover && { ...stated.excerpt, value: parts.cover, rule: 'picture in the excerpt' }
  if ('cover' in given && !given.cover) return { excerpt, cover: undefined }
  return { excerpt, cover: stated.cover ?? inExcerpt ?? firstPicture(body) }
}

function firstParagraph(blocks: readonly Element[]): Found<string> | undefined {
  const isText = (block: Element) => block.tagName === 'p' && textIn(block) !== ''
  // `When: 5 June 2024` and the like stand above the text of an announcement.
  const paragraph = blocks.find((block) => isText(block) && !statesFact(textIn(block))) ?? blocks.find(isText)
  return (
    paragraph && { value: shortened(textIn(paragraph)), rule: 'first paragraph', confidence: 1, ...placeOf(paragraph) }
  )
}

function firstPicture(body: Body): Found<Cover> | undefined {
  const figure = figuresOf(body).find(({ src }) => src !== undefined)
  if (figure?.src === undefined) return undefined
  const { src, alt, caption, line, column } = figure
  return {
    value: { src, alt: alt || (caption ?? ''), line, column },
    line,
    column,
    rule: 'first picture',
    confidence: 1,
  }
}
