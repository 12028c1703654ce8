import { hasDay } from './days.ts'

/** Whether a text has a word of events or a day: what has neither need not be looked at. */
export function mayTell(text: string): boolean {
  return hasDay(text) || mayHoldEvent(text)
}

/** Whether any word of a text may have to do with an event: what has none need not be looked at. */
export function mayHoldEvent(text: string): boolean {
  return (
    eventWord.test(text) || nameWord.test(text) || codeWord.test(text) || (han.test(text) && chineseWord.test(text))
  )
}
// `Reed Bed Day`, `Kite Contest`
const nameWord =
  / (?:Days?|Week|Weekend|Show|School|Awards|Gala|Assembly|Challenge|Competition|Contest|Olympiad|Dialogue|Lecture|Tutorial|Ceremony|Salon|Gathering|Launch|Biennale|Triennale)\b/
// `WTEC 2021`, `SLATE'24`
const codeWord = /[A-Z]{2}[A-Za-z:-]{0,12}[ '’-]?(?:20|['’])?\d\d\b/
const han = /[\u4e00-\u9fff]/
const eventWord =
  /conference|forum|summit|congress|expo|exhibition|symposium|workshop|convention|meet|hackathon|colloquium|seminar|webinar|roundtable|fair\b|fest|camp|call\b|event|takes? place|took place|join us|talk|session|series|register|invited|[a-z]con\b|where\s*:|(?:date|when|venue)s?\s*:/i
const chineseWord =
  /会|會|展|论坛|論壇|沙龙|研讨|研討|[大竞]赛|讲座|講座|活动|活動|工作坊|训练营|公开课|举[行办]|舉[行辦]|召[开開]|直播|嘉年华|黑客松|集市|市集|节|时间\s*[:：】]|地点\s*[:：】]/
