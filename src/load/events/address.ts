import type { Whereabouts } from '../tell.ts'
import type { Passage } from './passages.ts'
import { isIn } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'

export interface Address {
  readonly href: string
  readonly at: Whereabouts
  readonly rule: string
  readonly confidence: number
}

const address = /https?:\/\/[^\s<>"'“”‘’（）()，。；、！？《》\]]+/gi
// Pages about the event that are not its own: where people register, watch or read.
const isOther =
  /zoom\.us|youtube|youtu\.be|bilibili|twitter|x\.com\/|facebook|linkedin|lnkd\.in|eventbrite|meetup\.com|forms?\.|docs\.google|drive\.|github\.com|arxiv|doi\.org|weixin|feishu|mikecrm|huodongxing|wjx|calendar|\.(?:png|jpe?g|gif|pdf|docx?|pptx?|zip)(?:[?#]|$)/i
const officialBefore =
  /(?:官网|官方网站|官方網站|活动网站|会议网站|网址|website|web site|web ?page|home ?page|official (?:site|page)|visit|more info(?:rmation)?|details?|learn more|see)[^。.]{0,40}$/i
const official = /官网|官方网站|website|web site|homepage|home page|official/i

/** The event's own address: of a labelled line, behind `official website`, or the link of its name. */
export function addressOf(telling: Telling, subject: Subject): Address | undefined {
  return labelled(telling) ?? linked(telling, subject) ?? introduced(telling)
}

function labelled({ facts }: Telling): Address | undefined {
  for (const { kind, value, passage, index, label } of facts) {
    if (kind !== 'url') continue
    const link = passage.links.find((one) => one.index >= index && one.index <= index + value.length)
    const [bare] = value.match(address) ?? []
    const [domain] = /^(?:www\.)?[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[^\s，。；、）)]*)?/i.exec(value.trim()) ?? []
    const href = link?.href ?? bare ?? (domain ? `https://${domain}` : undefined)
    if (!href || isOther.test(href) || !URL.canParse(href)) continue
    const isSure = official.test(label) || !/info/i.test(label)
    return { href: tidy(href), at: passage.placeOf(index), rule: 'labelled line', confidence: isSure ? 0.95 : 0.75 }
  }
  return undefined
}

/** A link whose words are the event's name, or say that it is the official page. */
function linked({ passages }: Telling, subject: Subject): Address | undefined {
  const isNamed = (text: string) =>
    text.length > 3 &&
    ((subject.best && text.includes(subject.best.series)) ||
      text.trim() === subject.name ||
      (subject.acronym !== undefined && isIn(subject.acronym, { text }) && text.length < 40))
  for (const passage of passages) {
    for (const { href, text, index } of passage.links) {
      if (isOther.test(href)) continue
      const isOfficial =
        /^(?:the )?(?:official |conference |event |workshop )?(?:web ?site|web ?page|home ?page)$|官网/i.test(
          text.trim(),
        )
      if (isOfficial || isNamed(text)) {
        return {
          href: tidy(href),
          at: passage.placeOf(index),
          rule: isOfficial ? 'link to the website' : 'link of its name',
          confidence: isOfficial ? 0.85 : 0.75,
        }
      }
    }
  }
  return undefined
}

/** An address written out behind `official website`, in the sentence before it or its own. */
function introduced({ passages }: Telling): Address | undefined {
  for (const [at, passage] of passages.entries()) {
    for (const { 0: href, index } of passage.text.matchAll(address)) {
      const before = contextOf(passage, index, passages[at - 1])
      if (isOther.test(href) || !officialBefore.test(before)) continue
      return {
        href: tidy(href),
        at: passage.placeOf(index),
        rule: 'address behind a word for website',
        confidence: official.test(before.slice(-48)) ? 0.85 : 0.65,
      }
    }
  }
  return undefined
}

// Editors break a line before an address in brackets.
function contextOf({ text }: Passage, index: number, before: Passage | undefined): string {
  const own = text.slice(Math.max(0, index - 80), index)
  return /^\s*[（(]?\s*$/.test(text.slice(0, index)) ? `${before?.text.slice(-80) ?? ''}${own}` : own
}

function tidy(href: string): string {
  return href.replace(/[.,;:!?]+$/, '')
}
