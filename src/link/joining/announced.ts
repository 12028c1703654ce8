import type { Article } from '../../model/article.ts'
import type { Conference } from '../../model/site.ts'

/** The words with which an article says that a conference is still to come; undefined where it does not say so. */
export function isAnnouncedIn(article: Article, conference: Conference): string | undefined {
  const text = [article.title, ...article.body.map((block) => (block.kind === 'prose' ? textOf(block.html) : ''))].join(
    '\n',
  )
  const sentences = text.slice(0, 20_000).split(/(?<=[.!?])\s+(?=\p{Lu})|[。！？\n]+/u)
  for (const sentence of sentences) {
    const [phrase] = future.exec(sentence) ?? []
    if (phrase && !isOfAnother(sentence, conference) && speaksOf(sentence, conference))
      return phrase.replace(/\s+/g, ' ').slice(0, 60)
  }
  return undefined
}

function textOf(html: string): string {
  return html
    .slice(0, 40_000)
    .replace(/<\/(?:p|li|h\d|td|tr|blockquote)>|<br>/g, '\n')
    .replace(/<[^>]*>/g, '')
}

// `will be held`, `is set to open`, `将于7月8日至10日在上海举行`, `即将召开`
const future =
  /\b(?:will (?:be (?:held|hosted|staged|convened)|take place|kick off|open)|is (?:set|due|scheduled|slated) to (?:be held|take place|open|kick off|begin|start)|to be held (?:on|in|from))\b|(?:即将|将|拟)[^。！？，]{0,30}?(?:举行|举办|召开|开幕|启幕|拉开帷幕)/i

// Reports end with when the next one is; a year in the sentence says which is meant.
function isOfAnother(sentence: string, { start = '' }: Conference): boolean {
  if (/\bnext (?:year|edition|one)\b|\bfollowing year\b|\bagain\b|明年|下一届|下届|来年|次年/i.test(sentence))
    return true
  const years: readonly string[] = sentence.match(/(?<!\d)(?:19|20)\d{2}(?!\d)/g) ?? []
  return years.length > 0 && !years.includes(start.slice(0, 4))
}

function speaksOf(sentence: string, { name, otherNames, acronym }: Conference): boolean {
  const plain = sentence.toLowerCase()
  const names = [name, ...otherNames, ...(acronym ? [acronym] : [])]
  if (names.some((one) => plain.includes(one.toLowerCase()))) return true
  return /\b(?:the|this) (?:\w+ ){0,3}(?:conference|forum|summit|congress|symposium|event|expo|workshop|festival)\b|本届|本次|大会|论坛|峰会|博览会|研讨会|年会/i.test(
    sentence,
  )
}
