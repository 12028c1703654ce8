import type { CalendarDate } from '../../model/date.ts'
import type { DateMeaning } from '../../model/rules.ts'
import { datesIn } from '../dates/dates.ts'
import { eitherDatesIn } from '../dates/either.ts'

/** A date that says something else than when an article was published. */
export interface OtherDate {
  readonly date: CalendarDate
  readonly meaning: DateMeaning
}

/** The first date of a line all of whose dates say something else; undefined where one may be that of publication. */
export function otherDateIn(line: string): OtherDate | undefined {
  if (line.length > 200 || !/\d/.test(line)) return undefined
  const stated = datesIn(line).filter(({ date }) => date)
  const places = stated.length > 0 ? stated : eitherDatesIn(line).map((one) => ({ ...one, date: one.dayFirst }))
  const whole = wholeLine(line)
  const meanings = places.map(
    ({ index, text }) => whole ?? meaningOf(line.slice(0, index), line.slice(index + text.length)),
  )
  const [meaning] = meanings
  const date = places[0]?.date
  return date && meaning && meanings.every(Boolean) ? { date, meaning } : undefined
}

// What may stand between a word and its date: `: `, ` on Friday, `, ` is `, ` (`
const weekday = '(?:mon|tues?|wed(?:nes)?|thur?s?|fri|sat(?:ur)?|sun)(?:day)?\\.?'
const gap = `\\s*(?:[:：,，(（–—-]\\s*)?(?:(?:is|on|at|the|for)\\s+){0,2}(?:${weekday}\\s*,?\\s*)?$`
const before = (words: string) => new RegExp(`(?<!\\p{L})(?:${words})${gap}`, 'iu')
const hanBefore = (words: string) => new RegExp(`(?:${words})\\s*[:：]?\\s*[为為于於]?\\s*$`)
const day = '(?:时间|時間|日期|期限|日)'

// What stands right before a date that is not the article's.
const meanings: readonly (readonly [DateMeaning, readonly RegExp[]])[] = [
  [
    'deadline',
    [
      // `Submission deadline: `, `Applications close on `, `Closing date: `, `Offer ends `, `Apply before `, `Valid until `
      before('deadline|due(?: date| by)?|clos(?:e|es|ing)(?: date)?|ends?|expir(?:es|y)(?: date)?'),
      before('before|until|till|through|(?:apply|register|submit|rsvp|book|order|respond|reply|enter|return|pay) by'),
      // `报名截止：`, `投稿截止日期：`, `有效期至：`
      hanBefore(`(?<!数据|數據|信息)截止${day}?|(?:截止|有效|征集|公示)期(?:限)?(?:至|到)?|(?:到期|失效)${day}`),
    ],
  ],
  [
    'event',
    [
      // `When: `, `Event date: `, `Starts on `, `Doors open `, `Premieres `, `Effective date: `, `Tickets on sale `
      before('when|(?:event|conference|workshop|exhibition|show|course|concert|start|end|opening|launch) dates?'),
      before('starts?|starting|begins?|beginning|opens?|launches|takes place|premi[eè]res?|airs|live on|on sale'),
      before(
        'effective(?: date)?|in force|scheduled|save the date|(?:effective|valid|open|starting|available) from|next review(?: date)?|review due',
      ),
      // `会议时间：`, `报名时间：`, `上映日期：`, `距离开幕：`
      hanBefore(
        `(?:会议|會議|活动|活動|举办|舉辦|举行|舉行|召开|召開|开幕|開幕|闭幕|閉幕|展会|展會|展出|展览|展覽|演出|直播|开播|開播|首播|播出|上映|放映|考试|考試|开标|開標|投标|面试|面試|培训|培訓|比赛|比賽|竞赛|开赛|開賽|开课|開課|上课|授课|讲座|講座|论坛|大会|大會|开会|開會|开始|開始|结束|結束|起止|开放|開放|营业|开业|上线|开售|开票|入场|签到|报到|報到|报名|報名|征稿|投稿|申报|预约|施行|实施|實施|生效|执行|執行)(?:的)?${day}|(?:距离|距)(?:开幕|开赛)`,
      ),
    ],
  ],
  [
    'visit',
    [
      // `Accessed `, `Retrieved on `, `Page printed on `, `Last checked: `, `访问时间：`
      before('accessed|retrieved|visited|printed|downloaded|checked|captured|viewed'),
      hanBefore(`(?:访问|訪問|打印|列印|下载|下載|浏览|查询|登录)${day}`),
    ],
  ],
  [
    'content',
    [
      // `As of `, `Version 2.3, `, `v2.3.1 - `, `Member since `, `Born `, `数据截至`, `成立时间：`
      before('as (?:of|at)|since|joined|born|date of birth|founded|established'),
      before('(?:version|release|build) v?\\d[\\d.]{0,12}|v\\d+(?:\\.\\d+){1,3}'),
      hanBefore(
        `截至|(?:数据|數據|信息)截止${day}?|(?:注册|註冊|加入|成立|创立|出生)${day}|版本\\s*[:：]?\\s*v?\\d[\\d.]{0,12}`,
      ),
    ],
  ],
]

function meaningOf(lead: string, rest: string): DateMeaning | undefined {
  const near = lead.slice(-60)
  if (isRange(near, rest)) return 'event'
  return meanings.find(([, patterns]) => patterns.some((pattern) => pattern.test(near)))?.[0]
}

// `5–7 June 2024`, `5 and 6 June 2024`
const daysBefore = /(?:^|[\s,，(（:：])\d{1,2}(?:st|nd|rd|th)?(?:[-–—]| – |\s+(?:to|and|&)\s+)$/i
// `5 June 2024 to 7 June 2024`, `2024年6月5日至7日`, `2024-06-05 ~ 2024-06-07`
const daysBehind =
  /^\s*(?:[（(][一二三四五六日周星期]{1,3}[)）]\s*)?(?:(?:to|until|through)\s+(?:\d|[A-Z][a-z]{2})|[-–—~～]{1,2}\s*(?:\d{1,2}\s*月\s*)?\d{1,2}\s*[日号號]|[~～至到]\s*\d|[-–—]{1,2}\s*(?:(?:19|20)\d{2}\s*[-/.年]|\d{1,2}(?:st|nd|rd|th)? [A-Z][a-z]{2}))/
// The other end of such a range.
const endBefore =
  /(?:\d\s*[日号號]|[A-Z][a-z]{2,8}\.?,?\s(?:\d{1,2},?\s)?(?:19|20)\d{2}|(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2})\s*(?:\b(?:to|until|through)|[-–—~～]{1,2}|[至到])\s*$/

function isRange(lead: string, rest: string): boolean {
  return daysBefore.test(lead) || daysBehind.test(rest) || endBefore.test(lead)
}

// `地点：`, `Venue: ` in a line that has a date, too.
const place = /(?:^|[\s,，;；|])(?:地点|地點|会场|會場|场馆|場館|venue|where|place)\s*[:：]/i
// `10:00–17:00`, `10am - 5pm`; `10:00:00-05:00` and `T10:00-05:00` have a time zone behind.
const hours =
  /(?<![\d:：T.])(\d{1,2})[:：.](\d{2})\s*([ap]\.?m\.?)?\s*(?:[-–—~～至到]{1,2}|\bto\b)\s*(\d{1,2})[:：.](\d{2})(?!\d)/i
const halves =
  /(?<![\d:./-])\d{1,2}(?:[:.]\d{2})?\s*(?:[ap]\.?m\.?)?\s*(?:[-–—]|\bto\b)\s*\d{1,2}(?:[:.]\d{2})?\s*[ap]\.?m\b/i
const published = /(?:publish|posted|updated|modified|source|author|发布|發布|来源|來源|作者|更新)/i

function wholeLine(line: string): DateMeaning | undefined {
  if (/^\W{0,3}(?:©|copyright\b|版权所有)/i.test(line) && !published.test(line)) return 'content'
  if (published.test(line)) return undefined
  return place.test(line) || halves.test(line) || isTimeRange(line) ? 'event' : undefined
}

function isTimeRange(line: string): boolean {
  const match = hours.exec(line)
  if (!match) return false
  const [from, to] = [Number(match[1]) * 60 + Number(match[2]), Number(match[4]) * 60 + Number(match[5])]
  return to > from || match[3] !== undefined
}
