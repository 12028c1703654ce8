import type { Element } from 'hast'
import type { Language, LeftOut } from '../../model/article.ts'
import type { CalendarDate } from '../../model/date.ts'
import type { EventMention } from '../../model/event-mention.ts'
import type { Found } from '../draft.ts'
import { mayHoldEvent } from './event-words.ts'
import { mentionOf } from './mention-of.ts'
import { besidePassages, passagesIn, titlePassage } from './passages.ts'
import { type Subject, subjectOf } from './subject.ts'
import { tellingOf } from './telling.ts'
import { titledSubject } from './titled-subject.ts'
import { type Vague, vagueIn } from './vague.ts'
import { type When, whensOf } from './when.ts'

export interface Text {
  readonly title: Found<string>
  readonly blocks: readonly Element[]
  /** Lines that are no part of the text. */
  readonly leftOut: readonly LeftOut[]
  readonly language: Language
  /** The article's own date: the year of days without one is the nearest to it. */
  readonly near: CalendarDate | undefined
}

/** The event that an article speaks of in its text, each field with its line; undefined where it speaks of none. */
export function eventIn({ title, blocks, leftOut, language, near }: Text): EventTold | undefined {
  const passages = passagesIn(blocks)
  const texts = [title.value, ...passages.map(({ text }) => text), ...leftOut.map(({ text }) => text)]
  if (!texts.some(mayHoldEvent)) return undefined
  const beside = besidePassages(leftOut)
  const telling = tellingOf({ title: titlePassage(title.value, title), passages, beside, language, near })
  const named = subjectOf(telling)
  const whens = named ? whensOf(telling, named) : []
  // A week or a prize without a day is mentioned, and no more.
  const isTold = named && (isHeld(named) || isCalledFor(named))
  const isKnown = named && (whens.length > 0 || isTold)
  const found = isKnown ? { subject: named, whens } : titledSubject(telling)
  if (!found) return undefined
  const [when] = found.whens
  return {
    event: mentionOf(found.subject, found.whens, telling),
    when,
    year: found.subject.year,
    vague: when ? undefined : vagueIn(telling, found.subject),
  }
}

function isHeld({ isSure, mentions }: Subject): boolean {
  return isSure && mentions.some(({ told }) => told.at >= 0 && told.verbs.length > 0)
}

// `WTEC 2022 calls for papers`, `speakers of WAIC 2021`
const ofEvents =
  /\b(?:organi[sz]ers?|papers|speakers?|delegates|attendees|exhibitors|keynotes?|registration|visitors|programme)\b|论文|嘉宾|参会|参展|主办|组委会|报名|专家|与会/i

/** Named with its year or number in title or lead, beside a word for who or what comes to events. */
function isCalledFor({ mentions, year, edition }: Subject): boolean {
  const isNumbered = year !== undefined || edition !== undefined
  return isNumbered && mentions.some(({ told }) => told.at >= 0 && told.at < 2 && ofEvents.test(told.sentence.text))
}

/** An event as its text tells of it, with what messages say of its days. */
export interface EventTold {
  readonly event: Found<EventMention>
  readonly when: When | undefined
  /** The year in its name. */
  readonly year: number | undefined
  /** Where the text says only roughly when it was: `last month`. */
  readonly vague: Vague | undefined
}
