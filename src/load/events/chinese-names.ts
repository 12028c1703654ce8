import type { EventName } from './event-name.ts'
import { chineseNumber } from './numbers.ts'

const sureHeads =
  '大会|峰会|论坛|论壇|論壇|研讨会|研討會|年会|年會|博览会|博覽會|展览会|展覽會|交易会|洽谈会|展销会|沙龙|黑客松|嘉年华|研讨班|学术会议|国际会议|大會|高峰會|音乐节|电影节|艺术节|文化节|双年展|开放日|博览周'
const weakHeads =
  '会议|會議|大赛|竞赛|挑战赛|发布会|讲座|講座|交流会|座谈会|分享会|报告会|推介会|对接会|展会|工作坊|训练营|公开课|科技周|活动周|书展|车展|路演|盛典|颁奖典礼|圆桌会|招聘会|茶话会|见面会|体验营|夏令营|自习室|集市|市集|运动会'
const head = new RegExp(`(${sureHeads})|(?:${weakHeads})`, 'g')

const notBehind = /^(?:中心|厅|堂|秘书处|组委会|主席|代表|室|现场|照|照片|视频|节目|服装|奖品|抽奖|红包)/
const notBefore =
  /(?:新闻|记者|股东|代表|董事会?|职工|常委会?|常务|全体|工作|党组|办公|电话|专题|临时|主席团|例行|国务院|部务|委员|动员|表彰|支部|审议|法|理事|主|分|子|平行|平行分|主题|专场)$/

/** The events that a Chinese text names. */
export function chineseNames(text: string): EventName[] {
  const names: EventName[] = []
  for (const match of text.matchAll(head)) {
    const headEnd = match.index + match[0].length
    const before = text.slice(Math.max(0, match.index - 60), match.index)
    // `微博和论坛`: a place on the web.
    if (/[和与或及]$/.test(before) || notBefore.test(before) || notBehind.test(text.slice(headEnd, headEnd + 3)))
      continue
    const index = beginOf(text, match.index)
    const last = names.at(-1)
    if (last && index <= last.index) names.pop()
    else if (last && index < last.end) continue
    const name = named(text, index, headEnd, match[1] !== undefined)
    if (name) names.push(name)
  }
  return names
}

// A part of a name: what is in quotes, a Latin word, a number, or one character.
const token = /“[^“”]{1,30}”|「[^「」]{1,30}」|"[^"]{1,30}"|[A-Za-z][\w.+#&'’-]*|\d+(?:\.\d+)?|—+|\s+|./gu
const sign = /^[，。；：:！？!?、…|｜丨/\\【】[\]()（）<>《》〈〉『』“”「」"'‘’,;.~～•*#@→▶👇\n]$/u
// Words at which the sentence around a name ends. What they may be a part of stands in the brackets.
const wordBefore =
  /(?:召开|举办|举行|主办|承办|协办|出席|参加|参与|亮相|走进|聚焦|围绕|作为|通过|获悉|了解|随着|根据|按照|以及|并且|同时|为期|昨日|今日|今天|昨天|明天|上午|下午|晚上|近日|日前|当日|本届|本次|此次|这次|这个|一个|一场|一次|两场|多场|每年|今年|去年|明年|一年一度|备受|瞩目|发布|宣布|介绍|欢迎|邀请|关于|迎来|正式|隆重|成功|顺利|圆满|首次|再次|如期|共同|联合|开展|启动|开幕|闭幕|来到|前往|报名|相约|打造|推出|包括|其中|还有|以来|全称|简称|名为|题为|缺席|现身|助阵|主持|登上|走红|频出|惊艳|关注|回顾|直击|盘点|聚会|公司|就是|作出|做客|受邀|应邀|设立|设有|组织了?|[\d一二三四五六七八九十][日月号时点分届天场个位名家项]|的|了|着|将|是|从|被|把|让|该|各|我们|他们|大家|您|你|(?<!高|中|初|平|均|同)等|在(?!线)|(?<!关|位|鉴|属)于|(?<!自|缘|理)由|(?<!华|行|人|因|何|成)为(?!民|国)|对(?!话|接|外)|到(?!会)|至(?!尊|善)|称|[^\p{Script=Han}]说|向(?!量|日)|就(?!业)|给|也|又|且|但|或(?!许))$/u
// English around a Chinese name is no part of it.
const englishWord = /^(?:is|was|are|were|the|of|in|at|on|called|named|as|and|for|to)$/
const bodyBefore = /(?:部|委|局|会|院|所|公司|集团|大学|政府|厅|办|社|站|中心|协会|联盟|学会|研究院)$/

/** Where the name begins whose head stands at this place. */
function beginOf(text: string, at: number): number {
  const from = Math.max(0, at - 48)
  const tokens = [...text.slice(from, at).matchAll(token)]
  let begin = at
  for (const { 0: word, index } of tokens.toReversed()) {
    const before = text.slice(Math.max(0, from + index - 6), from + index + word.length)
    const edition = /第[一二三四五六七八九十百\d]{1,4}(?:届|屆|次|期)$|首[届屆]$|[12]\d{3}年度?$|[12]\d{3}届$/.exec(
      before.slice(-8),
    )
    if (sign.test(word) || englishWord.test(word) || (wordBefore.test(before) && !edition)) break
    if (/^(?:与|和|及)$/.test(word) && bodyBefore.test(text.slice(Math.max(0, from + index - 4), from + index))) break
    // A number that counts something else: `5 场论坛`.
    if (/^\d+$/.test(word) && !/^(?:19|20)\d{2}$/.test(word) && !/第\s*$/.test(text.slice(0, from + index).slice(-3))) {
      if (!/^\d+\s*[A-Za-z]/.test(text.slice(from + index, at))) break
    }
    begin = from + index
  }
  return begin + (/^[\s与和及·—-]+/.exec(text.slice(begin, at))?.[0].length ?? 0)
}

function named(text: string, index: number, headEnd: number, isSure: boolean): EventName | undefined {
  const whole = text.slice(index, headEnd)
  const { name, within } = parted(whole)
  const series = seriesOf(name)
  const own = series.replace(
    /国际|全国|中国|年度|高峰|高端|线上|线下|主题|专题|技术|系列|重要|相关|大型|各类|多场|学术/g,
    '',
  )
  // `本届大会`, `高峰论坛`: nothing tells them from any other.
  const isCalled = own.length >= (new RegExp(`(?:${sureHeads}|${weakHeads})$`).exec(own)?.[0].length ?? 0) + 2
  const behind = behindOf(text.slice(headEnd, headEnd + 50))
  const year = yearIn(name) ?? (within ? yearIn(within) : undefined) ?? behind.year
  if (!isCalled && !(isSure && yearIn(name) && series.length >= 4)) return undefined
  return {
    ...{ name: behind.isYear && year ? `${name} ${year}` : name, series, within, acronym: behind.acronym, year },
    ...{ edition: editionIn(name), index: index + whole.length - name.length, end: headEnd + behind.length, isSure },
  }
}

/** `2022中关村论坛系列活动——科学智能峰会`: the event, and what it is a part of. */
function parted(whole: string): { name: string; within?: string } {
  const [, within, name] = /^(.{4,40}?)\s*(?:—+|--|·)\s*(.{4,})$/.exec(whole) ?? []
  if (!within || !name) return { name: whole.trim() }
  return { name: name.trim(), within: within.trim() }
}

interface Behind {
  readonly length: number
  readonly acronym?: string
  readonly year?: number
  readonly isYear?: boolean
}

// `（WAIC 2021）`, `（简称“WAIC”）`, `(COSCon'21)`
const bracket =
  /^\s*[（(](?:以下|下)?(?:简称|英文名|英文简称)?(?:为|：)?\s*["“”「]?([A-Za-z][\w&+/-]*[A-Z0-9][\w&+/-]*?)["”」]?(?:[\s-]?['’]?((?:19|20)?\d{2}))?["”」]?\s*[)）]/
// ` 2021`, `2021年`
const yearBehind = /^\s?((?:19|20)\d{2})(?!\d|[-/.年])/

function behindOf(text: string): Behind {
  const [brackets = '', acronym, short] = bracket.exec(text) ?? []
  const [years = '', long] = yearBehind.exec(text.slice(brackets.length)) ?? []
  const year = long ?? short
  return {
    length: brackets.length + years.length,
    acronym,
    year: year ? (year.length === 2 ? 2000 + Number(year) : Number(year)) : undefined,
    isYear: long !== undefined,
  }
}

function yearIn(name: string): number | undefined {
  // `2011年度…颁奖典礼` is held in the year after.
  const [year] = /(?<!\d)(?:19|20)\d{2}(?!\d|\s*年度)/.exec(name) ?? []
  return year ? Number(year) : undefined
}

function editionIn(name: string): number | undefined {
  if (/首[届屆]/.test(name)) return 1
  const [, number] = /第\s*([一二三四五六七八九十百\d]{1,4})\s*(?:届|屆|次|期)/.exec(name) ?? []
  return number ? chineseNumber(number) : undefined
}

function seriesOf(name: string): string {
  return name
    .replace(
      /第\s*[一二三四五六七八九十百\d]{1,4}\s*(?:届|屆|次|期)|首[届屆]|(?<!\d)(?:19|20)\d{2}\s*(?:年度?|届)?|['’]\d{2}(?!\d)/g,
      '',
    )
    .trim()
}
