import { chineseNames } from './chinese-names.ts'
import { codeNames } from './code-names.ts'
import { hasDay } from './days.ts'
import { englishNames } from './english-names.ts'
import type { EventName } from './event-name.ts'
import { mayTell } from './event-words.ts'
import { heldNames } from './held-names.ts'
import type { Sentence } from './sentences.ts'

/** What one sentence says of events. */
export interface Statement {
  readonly sentence: Sentence
  readonly names: readonly EventName[]
  /** Where it says that something takes place: the beginnings of `was held`, `will run from`, `举行`. */
  readonly verbs: readonly number[]
  /** Where it speaks of an event without its name: `the forum`, `本届大会`. */
  readonly generic: number | undefined
  /** Where it asks readers to come. */
  readonly invites: boolean
}

const adverb = '(?:[a-z]+ly\\s+|again\\s+|once again\\s+|now\\s+|also\\s+|first\\s+|then\\s+|not\\s+)?'
const verbs = new RegExp(
  `\\b(?:(?:was|were|is|are|be|been|being)\\s+${adverb}(?:held|hosted|organi[sz]ed|staged|convened|scheduled|inaugurated|opened|launched|slated|due|set\\s+(?:to|for)|taking\\s+place|happening|back|on\\b|coming|celebrated|live-?streamed)|held|holds?|hosts?|hosted|hosting|(?:takes?|took|taking)\\s+place|kick(?:s|ed|ing)?\\s+off|opens?|opened|concludes?|concluded|closed|ended|ends\\s+(?:in|on|with)|met\\s+(?:in|on|from|at)|planned\\s+for|moved\\s+to|wraps?\\s+up|wrapped\\s+up|(?:runs?|ran|running)\\s+(?:from|until|till|through|on|for|between|[A-Z])|will\\s+(?:be|run|take|feature|open|kick|return|start|begin|last|bring|gather|see|meet|convene)|returns?\\s+(?:to|on|in)|convened?s?|gather(?:s|ed)|begins?|began|begun|drew|start(?:s|ed)|meets?\\s+(?:in|on)|unfolds?|happens?|happening|featured|attended|comes?\\s+to|is\\s+(?:on|in|from)\\b|(?:is|are|was)\\s+(?=(?:on\\s+)?(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)))`,
  'gi',
)
const chineseVerbs =
  /举行|舉行|举办|舉辦|召开|召開|开幕|開幕|闭幕|閉幕|落幕|拉开(?:帷幕|序幕|大幕)|开启|启幕|启动|来袭|亮相|揭幕|开讲|开播|收官|登陆|回归|开锣|如约而至|谢幕|举办地|将于|定于|拟于|相聚|相约|开展|与你相约|不见不散|圆满(?:结束|成功)|直播|又来/g
const generic =
  /\b(?:the|this|that|our|next|this year['’]s|upcoming|annual|day|half-day|two-day|three-day|four-day|five-day|week-?long|inaugural|\d+-day|an?|its|virtual|full|first|ever|free|monthly|regular|[’']s)\s+(?:(?:[A-Z][\w-]+|community|annual|online|virtual|upcoming|open|public|international|academic|industry|new|talk|discussion|half-day|full-day|hybrid|in-person|inaugural|first|training)\s+){0,3}(?:conference|forum|summit|congress|expo|exhibition|symposium|workshop|convention|meet-?up|hackathon|colloquium|seminar|webinar|roundtable|fair|festival|event|meeting|plenary|call|session|talk|series|lecture|gathering|show|competition|tutorial|challenge|(?:summer |winter |spring |autumn )school(?= (?:runs|takes|will|is))|school(?= runs from))\b|\bcommunity calls?\b|\b(?:hangout|office hours)\b/i
const chineseGeneric =
  /(?:本[届次期场]|此次|这次|该|今年的?|当天的?|首届|本|届时)?(?:(?<!新闻|记者|媒体|电话|常务|工作|股东|例行)(?:大会|峰会|论坛|研讨会|年会|博览会|展览会|展会|沙龙|大赛|发布会|讲座|交流会|座谈会|分享会|报告会|会议|活动|工作坊|训练营|直播|集市)(?!照|节目|服装|视频))/
const invitation =
  /\bjoin us\b|\bmark your calendars?\b|\bsave the date\b|\brsvp\b|\byou(?:['’]re| are) (?:cordially |warmly )?invited\b|\bwe (?:invite|look forward)\b|\b(?:happy|pleased|excited|proud|delighted|thrilled) to (?:announce|present|host|invite|welcome)\b|\bregister\b|\bcome (?:and )?(?:join|chat|along|meet)\b|\bdrop in\b|\bsee you (?:on|there|in|at)\b|\bcome (?:and )?see\b|\bbook (?:your|a) (?:place|seat|spot|ticket)\b|\bit['’]s time for\b|欢迎(?:大家)?(?:报名|参加|加入|莅临)|诚邀|邀请您|邀您|敬请|期待您|快来|相约|不见不散|邀请你|等你|见！|报名/i

/** What a sentence says of events; undefined where it says nothing of any. */
export function statementOf(sentence: Sentence): Statement | undefined {
  const { text } = sentence
  if (text.length > 1500 || !mayTell(text)) return undefined
  const isChinese = /\p{Script=Han}{4}/u.test(text)
  const names = isChinese ? chineseNames(text) : englishNames(text)
  const others = [...codeNames(text), ...(isChinese ? heldNames(text) : [])]
  const isNew = ({ index, end }: EventName) => !names.some((one) => index < one.end && end > one.index)
  const all = [...names, ...others.filter(isNew)]
  const said = isChinese ? chineseVerbs : verbs
  const found = [...text.matchAll(said)]
    .map(({ index }) => index)
    .filter((index) => !all.some((one) => index > one.index && index < one.end))
  const spoken = (isChinese ? chineseGeneric : generic).exec(text)
  const invites = invitation.test(text)
  if (all.length === 0 && found.length === 0 && !spoken && !invites && !hasDay(text)) return undefined
  return { sentence, names: all, verbs: found, generic: spoken?.index, invites }
}
