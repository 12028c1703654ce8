import { hasDay } from './days.ts'

/** Whether a text has a word of events or a day: what has neither need not be looked at. */
export function mayTell(text: string): boolean {
  return hasDay(text) || mayHoldEvent(text)
}

/** Whether any word of a text may have to do with an event: what has none need not be looked at. */
export function mayHoldEvent(text: string): boolean {
  return (
    eventWord.test(text) ||
    hours.test(text) ||
    nameWord.test(text) ||
    codeWord.test(text) ||
    (han.test(text) && chineseWord.test(text))
  )
}
// `14:00-17:00`, `at 5 pm`
const hours =
  /\d[:：]\d\d\s?(?:[-–—~～至]\s?\d{1,2}[:：]\d\d|(?:UTC|GMT|[A-Z]{2,4}T|北京)\b)|\d\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b|\bat \d{1,2}(?:[:.]\d\d)? ?[ap]\.?m\b/
// `Reed Bed Day`, `Kite Contest`
const nameWord =
  / (?:Days?|Week|Weekend|Show|School|Awards|Gala|Assembly|Challenge|Competition|Contest|Olympiad|Dialogue|Lecture|Tutorial|Ceremony|Salon|Gathering|Launch|Biennale|Triennale)\b/
// `WTEC 2021`, `SLATE'24`
const codeWord = /[A-Z]{2}[A-Za-z:-]{0,12}[ '’-]?(?:20|['’])?\d\d\b/
const han = /[\u4e00-\u9fff]/
const eventWord =
  /conference|forum|summit|congress|expo|exhibition|symposium|workshop|convention|meet|hackathon|colloquium|seminar|webinar|roundtable|fair\b|fest|camp|call\b|event|takes? place|took place|join us|talk|session|series|regist|invited|sign[- ]?up|rsvp|lecture|summer school|join us|doors open|open day|plenary|see you|[a-z]con\b|where\s*:|(?:date|when|venue)s?\s*:/i
const chineseWord =
  /会|會|展|论坛|論壇|沙龙|研讨|研討|[大竞]赛|讲座|講座|活动|活動|工作坊|训练营|公开课|举[行办]|舉[行辦]|召[开開]|直播|嘉年华|黑客松|集市|市集|节|营|报名|学术报告|欢迎|不见不散|等你|见[！!]|时\s?间\s*[:：】]|日期[:：]|地点\s*[:：】]/
