/** What a labelled line of an announcement tells: `时间：…`, `Venue: …`. */
export type FactKind = 'name' | 'when' | 'time' | 'where' | 'organisers' | 'url' | 'format'

const ofEvent =
  '(?:活动|会议|大会|论坛|峰会|展会|比赛|讲座|沙龙|直播|举办|举行|召开|开展|培训|年会|会期|开幕|展览|展出|展示|分享|报告|演出|放映|研讨|授课|开营|宣讲|路演|参观)'
const words: Readonly<Record<FactKind, string>> = {
  name: `${ofEvent}名称|event name|event title|name of (?:the )?event|conference name`,
  when: `${ofEvent}?(?:时 ?间|日 ?期|时间地点|时间和地点|時間)|[会展营]期|${ofEvent}召开|dates?|when|(?:event|conference|workshop|meeting|forum|summit|seminar|course) dates?|dates? (?:and|&|/) ?times?|dates?/times?|dates? (?:and|&) (?:venue|place|location)|when (?:and|&) where`,
  time: 'time',
  where: `${ofEvent}?(?:地 ?点|地點|地址|会场|場地|场地|场馆)|venue|where|location|place|address|city`,
  organisers: `(?:联合|共同)?(?:主办|主辦|承办|承辦)(?:单位|單位|方|机构)?|(?:co-?)?(?:organi[sz]ers?|organi[sz]ed by|hosts?|hosted by)|presented by`,
  url: `(?:${ofEvent}|官方)?(?:官网|官方网站|网站|网址)|(?:official |event |conference )?(?:web ?site|web ?page|site|url)|more info(?:rmation)?|home ?page`,
  format: `${ofEvent}?(?:形式|方式)|format|mode`,
}
const kinds = Object.keys(words) as FactKind[] // the keys of the literal above
const anyLabel = new RegExp(
  `^(?:${Object.values(words)
    .map((alternatives) => `(${alternatives})`)
    .join('|')})$`,
  'i',
)

/** What a label is one of; undefined for any other words before a colon. */
export function kindOfLabel(label: string): FactKind | undefined {
  const groups = anyLabel.exec(label)?.slice(1)
  return groups && kinds[groups.findIndex((group) => group !== undefined)]
}

const own = new RegExp(`^${ofEvent}|^(?:event|conference|workshop|meeting|forum|summit|seminar|course|when)`, 'i')

/** Whether a label says that what it tells is the event's: `会议时间`, and not just `时间`. */
export function isOwnLabel(label: string): boolean {
  return own.test(label)
}

// `Workshop:`, `Main conference -`, `天文社第一次活动：`; `Workshop Proposal Submission` is none.
const kindOfEvent =
  /^(?:the |main |virtual |online )?(?:conference|workshops?|symposium|congress|summit|forum|seminar|meeting|webinar|event|school|training|course)(?: days?| dates?| itself)?$|^[\u4e00-\u9fff]{0,12}(?:大会|峰会|论坛|研讨会|年会|会议|活动|讲座|沙龙|正式比赛|决赛)(?:召开|举行|举办)?$/i
const paperwork = /征|稿|投|报名|注册|提交|通知|录用|截|布展|撤展|报到|新闻|发布会/

/** Whether a label is a word for an event, beside a day that is then the event's. */
export function isKindOfEvent(label: string): boolean {
  return kindOfEvent.test(label) && !paperwork.test(label)
}
