import type { Language } from '../../model/article.ts'
import type { CalendarDate } from '../../model/date.ts'
import { mayTell } from './event-words.ts'
import { type Fact, factsOf } from './labels.ts'
import type { Passage } from './passages.ts'
import { sentencesIn } from './sentences.ts'
import { type Statement, statementOf } from './statements.ts'

/** What is looked at to find the event that an article speaks of. */
export interface Telling {
  readonly title: Passage
  readonly passages: readonly Passage[]
  readonly language: Language
  /** The article's own date. */
  readonly near: CalendarDate | undefined
  readonly facts: readonly Fact[]
  /** What the title says of events, sentence by sentence. */
  readonly inTitle: readonly Told[]
  readonly statements: readonly Told[]
  /** Of the length of a notice. */
  readonly isShort: boolean
}

/** A statement, with where in the article it stands. */
export interface Told extends Statement {
  /** Number of its passage, from 0; -1 for the title. */
  readonly at: number
  /** Behind a heading `Agenda`, where days are those of sessions. */
  readonly isProgramme: boolean
}

type Given = Pick<Telling, 'title' | 'passages' | 'language' | 'near'> & {
  /** Lines around the text, which may hold labelled facts: `会议时间：…`. */
  readonly beside: readonly Passage[]
}

/** Sorts the sentences of an article by what they say of events; background (`About the forum`) is left out. */
export function tellingOf(given: Given): Telling {
  const read = given.passages.slice(0, maximum)
  const kept: { passage: Passage; at: number; isProgramme: boolean }[] = []
  let isProgramme = false
  let isBackground = false
  for (const [at, passage] of read.entries()) {
    if (isHeading(passage)) {
      isBackground = background.test(passage.text)
      isProgramme =
        programme.test(passage.text) || (isProgramme && passage.kind === 'heading' && !facts.test(passage.text))
    }
    if (!isBackground) kept.push({ passage, at, isProgramme })
  }
  const told = ({ passage, at, isProgramme }: (typeof kept)[number]) => {
    if (!mayTell(passage.text)) return []
    return sentencesIn(passage).flatMap((sentence): Told[] => {
      const statement = statementOf(sentence)
      return statement ? [{ ...statement, at, isProgramme }] : []
    })
  }
  return {
    ...given,
    isShort: given.passages.reduce((sum, { text }) => sum + weightOf(text), 0) < 900,
    passages: kept.map(({ passage }) => passage),
    facts: [
      ...factsOf(kept.filter((one) => !one.isProgramme).map(({ passage }) => passage)),
      // `Date:` above a text is that of the text.
      ...factsOf(given.beside).filter(({ kind, isOwn }) => isOwn || kind !== 'when'),
    ],
    inTitle: told({ passage: given.title, at: -1, isProgramme: false }),
    statements: kept.flatMap(told),
  }
}

// A Chinese character says as much as three Latin letters.
function weightOf(text: string): number {
  return text.length * (/^[^A-Za-z]*[\u4e00-\u9fff]/.test(text) ? 3 : 1)
}

// An event that is not told of in so many passages is not what an article is about.
const maximum = 80
const background =
  /^\W{0,4}(?:about\b|background\b|history\b|previous|past (?:events|editions)|关于|背景|往届|历届|回顾往届|往期|延伸阅读|related|相关阅读|latest news|更多)/i
const programme =
  /^\W{0,4}(?:(?:preliminary |tentative |full |event |conference )?(?:agenda|schedule|programme?|timetable|sessions?|speakers?)\b|.{0,8}(?:议程|日程|程序|流程|嘉宾|议题|主题简介|讲师))/i
const facts = /(?:活动|大会|会议)信息|概要|when|where|details|venue|date/i

// A line of its own that ends without a stop may be a heading, whatever it is marked as.
function isHeading({ kind, text }: Passage): boolean {
  return kind === 'heading' || (kind === 'paragraph' && text.length <= 30 && !/[.。！!？?，,：:]\s*$/.test(text))
}
