import type { DateRange } from '../dates/ranges.ts'

// `deadline`, `register by`, `in 2019`, `Updated:`: what stands before a day that is not the event's.
const otherBefore =
  /(?:\b(?:deadlines?|due|by|until|before|submit\w*|submissions?|registration|register(?:ed)?|early[ -]bird|notification|camera[ -]ready|published|posted|updated|founded|established|launched|since|born|last year['’]s|previous\w*|issued|signed|dated|released|announced|as of|effective|received|accepted|copyright|proposals?|applications?|open(?:s)? for|closes?|voting|retrieved|accessed|set-?up|dismantling|decisions?|publication|sign(?:ed)?[ -]?up|informed|hear from us|camera[- ]?ready)\b|截止|截至|截稿|报名|投稿|注册|提交|发布|发表|更新|来源|创办于|创立于|成立于|始于|自|早鸟|征稿|公布|申报|缴费|录用|终稿|布展|撤展|搭建|报到|征集|预约|申请|面试|售票|开票|上期|上次|上届|去年|首届|原定)[^.。;；]{0,24}$/i
// `10日前`, `is the deadline`
const deadlineBehind =
  /^\s*(?:has been|was|is) (?:moved|postponed)|^[^，。；,.]{0,8}(?:开放|开始|开启|启动|截止|关闭)(?:报名|预约|注册|投稿|申请|征[集稿])|^\s*(?:全天)?(?:报到|布展|撤展)|^\s*(?:前|之前|截止|以前|\(?deadline|is the (?:deadline|last day)|[^.]{0,12}\bdeadline)/i
// The day of a report, where that does not say `today`: `东方网1月11日消息`
const dateline = /^\s*(?:消息|讯|电(?![子影视台话])|报道)/

/** Whether a day is another than the event’s, by the words around it. */
export function isOther(text: string, range: DateRange, order: number): boolean {
  const before = text.slice(Math.max(0, range.index - 40), range.index)
  const behind = text.slice(range.index + range.text.length, range.index + range.text.length + 24)
  if (deadlineBehind.test(behind)) return true
  if (dateline.test(behind) && !/今[天日]|当[天日]/.test(text)) return true
  const match = otherBefore.exec(before)
  if (!match) return false
  // `announced that the forum will be held on …`: the verb stands between.
  if (/\b(?:held|place|run|kick|be on|begin|start)\b|举行|举办|召开|开幕|将于|定于|于$/i.test(match[0].slice(3)))
    return false
  // `will run until July 10` ends the event; the range's own day is its last.
  return !(order > 0 && /^(?:until|by)/i.test(match[0]))
}
