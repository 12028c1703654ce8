import { datesIn } from '../dates/dates.ts'
import { eitherDatesIn } from '../dates/either.ts'
import type { Byline } from './byline.ts'
import { namesUpdate } from './date-words.ts'

export type DateFields = Pick<Byline, 'published' | 'updated' | 'either' | 'dateWord'>

/** A line taken apart into its dates and what else it says. */
export interface Dated {
  readonly fields: DateFields
  /** What is left without dates, times and counts, cut where bars and the like stood. */
  readonly segments: readonly string[]
  /** Whether the line begins with a date or with a word for one. */
  readonly startsDated: boolean
}

// Without a colon, right before a date: `Last updated at 10:00 on`, `Page last updated`, `发布于`.
const word =
  '(?:page )?(?:last |first |originally )?(?:updated|modified|published|posted|revised|created|released)|(?:最后|最後)?(?:发布|發布|發佈|发表|發表|更新|修改)[于於]?|(?:最后|最後)?(?:编辑于|編輯於)'
// `于 2024-04-07 21:30:15 发布`, `最后由某人于 2024-04-08 修改`
const wordBehind =
  /^\s*(?:\d{1,2}[:：]\d{2}(?:[:：]\d{2})?)?\s*(发布|發布|發佈|发表|發表|修改|更新|编辑|編輯)(?=\s*(?:$|[|｜·•,，。;；\d]|\p{Script=Latin}))/u
const wordBefore = new RegExp(
  `(?:^|[\\s|·•,，—–/(-]|(?<=\\d))(${word})(?:\\s*(?:on|at|:|：))*\\s*(?:\\d{1,2}[:：.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?,?\\s*(?:[A-Z]{2,4}\\b)?\\s*(?:on)?)?\\s*$`,
  'i',
)
const time =
  /(?<!\d)(?:[上下中]午|凌晨|晚上)?\s?\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\.?(?![a-z]))?(?:\s*\(?(?:GMT|UTC|[ECMP][SD]?T|AE[SD]T|BST|CET|IST|CST|HKT|SGT|JST)(?:[+-]\d{1,2})?\)?)?|(?<!\d)\d{1,2}\s?[ap]\.?m\.?(?![a-z])/gi
const weekday =
  /(?<![a-z])(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?(?![a-z]),?|星期[一二三四五六日天]|周[一二三四五六日]|[（(][一二三四五六日][)）]/gi
// `5 min read`, `Reading time: 8 minutes`, `1,204 words`, `6 comments`, `Leave a comment`, `6,926 views`, `Updated`,
// `Fact-checked by Jane Doe`
const noise =
  /^(?:\d[\d,.]*\s*(?:-\s*)?(?:min(?:ute)?s?|words?|views?|comments?|shares?|reads?|sec(?:ond)?s?|hours?|次|人)?(?:\s*(?:read|to read|ago|reading time))?|(?:leave|add|post|view) (?:a |your )?comments?|comments?|share|print(?: version| this.*)?|e-?mail|no comments|updated|published|posted|reading time.*|(?:medically |expert )?(?:reviewed|fact[- ]checked|edited) by.*|on|at|in|by)$/i

/** Takes a line apart; a second date without a word of its own is that of an update, if it is later. */
export function datedIn(line: string): Dated {
  const found = [...datesIn(line)]
  const [either] = found.some(({ date }) => date) ? [] : eitherDatesIn(line)
  const places = either ? [either] : found.filter(({ date }) => date)
  let fields: DateFields = {}
  let rest = ''
  let from = 0
  for (const place of places) {
    if (place.index < from) continue
    const end = place.index + place.text.length
    const before = line.slice(from, place.index).replace(weekday, ' ').trimEnd()
    const named = wordBefore.exec(before)
    const behind = named ? undefined : wordBehind.exec(line.slice(end))
    const lead = behind ? before.replace(/(?:最后|最後|最近)?已?[于於]$/, '') : before
    fields = withDate(
      fields,
      'date' in place ? { date: place.date } : { either: place },
      namedBy(named?.[1] ?? behind?.[1]),
    )
    rest += `${lead.slice(0, named?.index ?? lead.length)} | `
    from = end + (behind?.[0].length ?? 0)
  }
  rest += line.slice(from)
  return { fields, segments: segmentsOf(rest), startsDated: /^[\s(（]*\|/.test(rest) }
}

function namedBy(word: string | undefined): NamedBy | undefined {
  return word === undefined ? undefined : { word, isUpdate: namesUpdate(word) }
}

/** The word that names a date, and whether it says that the article was changed then. */
interface NamedBy {
  readonly word: string
  readonly isUpdate: boolean
}

/** Fields with one more date of the same line. */
export function withDate(
  fields: DateFields,
  { date, either }: { date?: string | undefined; either?: Byline['either'] },
  named: NamedBy | undefined,
): DateFields {
  if (either) return { either, ...(named ? { dateWord: named.word } : {}) }
  if (!date) return fields
  // Of two dates without a word the earlier is that of publication.
  if (!named && fields.published && fields.published > date && !fields.dateWord) {
    return { ...fields, published: date, updated: fields.published }
  }
  const isUpdate = named?.isUpdate ?? (fields.published !== undefined && fields.published < date)
  const name = isUpdate ? 'updated' : 'published'
  if (fields[name]) return fields
  return { ...fields, [name]: date, ...(named && !fields.dateWord ? { dateWord: named.word } : {}) }
}

function segmentsOf(rest: string): string[] {
  return rest
    .replace(time, ' ')
    .replace(weekday, ' ')
    .split(/\s*[|｜│·•●∙@]\s*|\s+[—–/-]+\s+|\s*\/\/\s*|(?<!\d)\s*[—–-]\s*(?=\||$)|\s{3,}/)
    .map((segment) =>
      segment.replace(/^[\s,，:：;/–—()（）[\]【】-]+|[\s,，:：;/–—()（）[\]【】-]+$|\s(?:on|at|in)$/g, '').trim(),
    )
    .filter((segment) => segment !== '' && !noise.test(segment) && !/^[TZ]$/.test(segment))
}
