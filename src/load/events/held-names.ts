import type { EventName } from './event-name.ts'

// `贝壳书会11月3日至5日在珠海举行`, `“夜读”市民节（…）将于5月1日在杭州开幕`: what is held at a place on a day is an event, whatever it is called.
const held =
  /(?:^|[，。；\s])([\p{Script=Han}A-Za-z0-9“”]{3,20}(?:会|节|展|赛|周|季|营))(?:（[^（）]{1,40}）)?(?:将)?于?(?:(?:20\d\d年)?\d{1,2}月)?\d{1,2}日[^，。；]{0,16}[在于][^，。；]{1,20}(?:举行|举办|召开|开幕|闭幕|落幕)/gu
const isBody =
  /(?:委员|常委|常务|理事|董事|基金|党组|工作|全体|协|学|商|工|联合|教|国|社|机|都|公|法|立)会$|(?:今天|昨天|当天|上午|下午|晚上|消息|获悉)/

/** Events of which a Chinese sentence says when and where they are held. */
export function heldNames(text: string): EventName[] {
  return [...text.matchAll(held)].flatMap(({ 0: all, 1: name = '', index: at }) => {
    if (isBody.test(name)) return []
    const index = at + all.indexOf(name)
    const [year] = /20\d\d/.exec(name) ?? []
    const series = name.replace(/20\d\d年?/, '')
    return [{ name, series, year: year ? Number(year) : undefined, index, end: index + name.length, isSure: true }]
  })
}
