import { datesIn } from '../dates/dates.ts'
import { eitherDatesIn } from '../dates/either.ts'
import type { Byline } from './byline.ts'

/** A line taken apart into its dates and what else it says. */
export interface Dated {
  readonly fields: Pick<Byline, 'published' | 'updated' | 'either' | 'dateWord'>
  /** What is left without dates, times and counts, cut where bars and the like stood. */
  readonly segments: readonly string[]
  /** Whether the line begins with a date or with a word for one. */
  readonly startsDated: boolean
}

// Without a colon, right before a date: `Last updated at 10:00 on`, `Page last updated`, `发布于`.
const word =
  '(?:page )?(?:last |first |originally )?(?:updated|modified|published|posted|revised|created|released)|发布于|發布於|发表于|發表於|更新于|更新於|编辑于|編輯於|发布|更新'
const wordBefore = new RegExp(
  `(?:^|[\\s|·•,，—–/(-]|(?<=\\d))(${word})(?:\\s*(?:on|at|:|：))*\\s*(?:\\d{1,2}[:：.]\\d{2}\\s*(?:[ap]\\.?m\\.?)?,?\\s*(?:[A-Z]{2,4}\\b)?\\s*(?:on)?)?\\s*$`,
  'i',
)
const time =
  /(?<!\d)\d{1,2}[:：]\d{2}(?:[:：]\d{2})?(?:\.\d+)?(?:\s*[ap]\.?m\.?(?![a-z]))?(?:\s*\(?(?:GMT|UTC|[ECMP][SD]?T|AE[SD]T|BST|CET|IST|CST|HKT|SGT|JST)(?:[+-]\d{1,2})?\)?)?|(?<!\d)\d{1,2}\s?[ap]\.?m\.?(?![a-z])/gi
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
  let fields: Dated['fields'] = {}
  let rest = ''
  let from = 0
  for (const place of places) {
    if (place.index < from) continue
    const before = line.slice(from, place.index).replace(weekday, ' ').trimEnd()
    const named = wordBefore.exec(before)
    fields = withDate(fields, 'date' in place ? { date: place.date } : { either: place }, named?.[1])
    rest += `${named ? before.slice(0, named.index) : before} | `
    from = place.index + place.text.length
  }
  rest += line.slice(from)
  return { fields, segments: segmentsOf(rest), startsDated: /^[\s(（]*\|/.test(rest) }
}

function withDate(
  fields: Dated['fields'],
  { date, either }: { date?: string | undefined; either?: Byline['either'] },
  named: string | undefined,
): Dated['fields'] {
  if (either) return { either, ...(named ? { dateWord: named } : {}) }
  if (!date) return fields
  // Of two dates without a word the earlier is that of publication.
  if (!named && fields.published && fields.published > date && !fields.dateWord) {
    return { ...fields, published: date, updated: fields.published }
  }
  const isUpdate = named
    ? /updat|modif|revis|更新|编辑|編輯/i.test(named)
    : fields.published !== undefined && fields.published < date
  const name = isUpdate ? 'updated' : 'published'
  if (fields[name]) return fields
  return { ...fields, [name]: date, ...(named && !fields.dateWord ? { dateWord: named } : {}) }
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
