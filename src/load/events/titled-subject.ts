import { isCalendar } from './calendars.ts'
import type { Fact } from './labels.ts'
import { timedLine } from './lead-whens.ts'
import { inAddress } from './linked-whens.ts'
import { ordinalIn } from './numbers.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'
import { labelledLine, ofEvent, ofInvitation, type When, whensOf } from './when.ts'

/**
 * The event of an announcement that has no other name than its title: `Winter Community Call`. It is one where the text
 * gives its day in a labelled line, or says when `the call` is.
 */
export function titledSubject(telling: Telling): { subject: Subject; whens: readonly When[] } | undefined {
  const label = telling.facts.find(({ kind, value }) => kind === 'name' && value.length > 3 && value.length < 80)
  const name = label?.value.trim() ?? nameIn(telling.title.text)
  if (!name || name.length > 120 || isCalendar(telling)) return undefined
  const isAnnounced = isAnnouncement(telling, label)
  // An article with no sign of an announcement says the day of its event at once, or has none.
  const read = isAnnounced ? telling : { ...telling, statements: telling.statements.filter(({ at }) => at < 6) }
  const whens = whensOf(read, undefined)
  const [best] = whens
  if (!best) return undefined
  const subject = {
    ...{ name, best: undefined, mentions: [], keys: new Set<string>(), isSure: false },
    ...{ year: yearOf(name), edition: editionOf(name), confidence: confidenceOf(telling, best, label) },
    place: label ? label.passage.placeOf(label.index) : telling.title.placeOf(0),
    rule: label ? labelledLine : 'title of an announcement',
  }
  return { subject, whens }
}

function isAnnouncement({ title, facts, statements }: Telling, label: Fact | undefined): boolean {
  return (
    label !== undefined ||
    facts.some(({ kind }) => kind === 'when') ||
    statements.some(({ invites }) => invites) ||
    eventNoun.test(title.text)
  )
}

function confidenceOf(telling: Telling, when: When, label: Fact | undefined): number {
  const { rule, range, place, score } = when
  const { title, facts, statements, passages } = telling
  const isLabelled = rule === labelledLine
  const hasPlace = facts.some(({ kind }) => kind === 'where' || kind === 'format')
  const isEarly = (passages[3]?.placeOf(0).line ?? Number.POSITIVE_INFINITY) >= place.line
  const signs: readonly (readonly [boolean, number])[] = [
    [isLabelled, 0.3],
    [isLabelled && hasPlace, 0.15],
    [label !== undefined || eventNoun.test(title.text), 0.3],
    [statements.some(({ invites }) => invites), 0.15],
    [rule === ofEvent, 0.15],
    [rule === timedLine, 0.35],
    [rule === ofInvitation && range.startTime !== undefined, 0.15],
    [telling.isShort && isAheadAt(when, telling) && isOpenTo(telling), 0.3],
    [rule === inAddress, 0.35],
    [isEarly, 0.05],
    [score >= 6, 0.1],
    // Nothing but its day in the text: an event is asked about, not taken.
    [!isAnnouncement(telling, label) && !isLabelled && !range.startTime, -0.1],
    [headline.test(title.text) && !isLabelled, -0.5],
  ]
  const sum = signs.reduce((all, [isGiven, weight]) => (isGiven ? all + weight : all), 0.25)
  return Math.min(0.85, Number(sum.toFixed(2)))
}

/** A day to come, with its hour: nothing is published so but what readers may come to. */
function isAheadAt({ range, rule }: When, { near }: Telling): boolean {
  const isTimed = range.startTime !== undefined || rule === timedLine
  return isTimed && near !== undefined && (range.start ?? '') > near
}

// `Doors open at …`, `Room 112`, `欢迎`: what is said to those who may come, and of no maintenance and no closing day.
const open =
  /\b(?:tickets?|see you|come|join|regist\w*|rsvp|sign up|book (?:your|by|a)|spaces|places|speakers?|welcome|doors|zoom|teams|online|room|hall|seminar|talk\w*|chat\w*|discuss|ask (?:us|me))\b|报名|欢迎|腾讯会议|会议号|主讲|嘉宾|报告|地点|等你|参加|观看|直播|集合|签到|活动/i

function isOpenTo({ title, passages }: Telling): boolean {
  return [title, ...passages].some(({ text }) => open.test(text))
}

// A headline of news tells of what somebody does: `Lamps opens second workshop`, `Museum to receive award`.
const headline =
  /\b(?:opens|says|wins|gets|makes|takes|sets|plans|seeks|hires|buys|sells|joins|names|signs|cuts|raises|faces|calls|urges|warns|denies|launches|unveils|announces|expands|starts|begins|moves|adds|earns|reports|receives|brings|helps|shows|finds|wants|needs|gives|goes|comes|returns|becomes|leaves|loses|hits|rises|falls|pleads?|pleaded|accused|charged|killed|dies|died)\b|\bto (?:open|receive|launch|build|buy|sell|hire|cut|close|become|face|pay|get|take|make)\b/

const eventNoun =
  /\b(?:conference|forum|summit|congress|expo|exhibition|symposium|workshop|convention|meet-?up|hackathon|colloquium|seminar|webinar|roundtable|fair|festival|meeting|camp|call(?! for)|plenary|open (?:day|house)|talks?|lectures?|seminars?|(?:summer|winter|spring|autumn) school|series|office hours|cowork\w*|social|discussion|training|course|tutorial|chat|party|\w+-?athon|session|panel|events?|concert|tour|competition)\b|(?:沙龙|讲座|活动|直播|分享会?|大会|论坛|峰会|年会|研讨会|工作坊|训练营|自习室|开放日|大赛|交流会?|(?:学术)?报告|培训班?|[冬夏]令营|讲坛|展览?|开放日|技术交流|meetup)(?=$|[^\u4e00-\u9fff]|第|报名|门票|来[了啦袭]|通知|邀请函|招[生募]|启事|公告|征稿|延期|等你|日程|议程|预告|回顾|[\u4e00-\u9fff]{1,3}[站场])|第.{1,3}[期届场](?=$|[^\u4e00-\u9fff])/i

/** The title without what is said about the event: `【活动回顾】`, `CANCELED - `. */
function nameIn(title: string): string {
  return title
    .replace(
      /^(?:【[^【】]{1,8}】|\[[^[\]]{1,16}\]|(?:cancel+ed|postponed|announcement|event|save the date|reminder|upcoming)\s*[-:–—|]\s*)\s*/i,
      '',
    )
    .replace(
      /\s*(?:门票开售|报名(?:开启|进行中|中)?|圆满(?:落幕|成功)|成功举办|\((?:cancel+ed|postponed)\))[！!]*$/i,
      '',
    )
    .replace(/^[【「《](.{4,60})[】」》].{0,12}$/, '$1')
    .trim()
}

function yearOf(name: string): number | undefined {
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d)/.exec(name) ?? []
  return year ? Number(year) : undefined
}

function editionOf(name: string): number | undefined {
  const [ordinal] = /\b\d{1,3}(?:st|nd|rd|th)\b/i.exec(name) ?? []
  return ordinal ? ordinalIn(ordinal) : undefined
}
