import type { Line } from './lines.ts'
import { isPerson } from './names.ts'
import type { Signs } from './title-signs.ts'
import { endsSentence, unsigned } from './width.ts'

/** What the form of a line says, whatever stands around it. */
export function ofForm({ text, width, kind }: Line): Signs {
  return {
    notice: kind === 'furniture' ? 1 : 0,
    width10: width < 10 ? 1 : 0,
    width20: width >= 10 && width < 20 ? 1 : 0,
    width30: width >= 20 && width < 30 ? 1 : 0,
    width110: width > 110 && width <= 160 ? 1 : 0,
    width160: width > 160 ? 1 : 0,
    sentence: isSentence(unsigned(text)) ? 1 : 0,
    colon: /[:：]$/.test(text) ? 1 : 0,
    numbered: numbered.test(text) ? 1 : 0,
    small: /^\p{Ll}/u.test(text) ? 1 : 0,
    caption: caption.test(text) ? 1 : 0,
    bars: /[|｜»›·•]/.test(text) ? 1 : 0,
    trail: trail.test(text) ? 1 : 0,
    call: call.test(text) ? 1 : 0,
    person: isPerson(text) ? 1 : 0,
  }
}

function isSentence(text: string): boolean {
  return endsSentence(text) && !/[!?！？:：…]$/.test(text)
}

/** Whether a line may be a headline: not too short, no sentence, caption, call or way to the page. */
export function isHeadline(line: Line | undefined): boolean {
  if (line?.kind !== 'text' || line.width < 24 || line.width > 180) return false
  return !endsSentence(line.text) && !call.test(line.text) && !trail.test(line.text) && !caption.test(line.text)
}

// `3. The mill`, `三、磨坊`, `Step 3`
const numbered = /^(?:\d{1,3}|[一二三四五六七八九十]{1,3})[.、)）:]\s?(?!\d)|^(?:step|part|chapter) \d/i
// A way to the page with other signs between its steps: `Home : Health : Title`, `當前位置：首頁 >> 今日`, `Home · Farm · Title`
const trail =
  /^(?:home|homepage|首页|首頁|主页)\s*[:·•/|>»-]|[>＞〉》»].*[>＞〉》»]|[當当]前位置|所在位置|\s::?\s.*\s::?\s/i
// `Photo: Jane Doe`, `Image credit`, `(AP Photo)`, `图：…`, `… by Jane Doe on Unsplash`
const caption =
  /^(?:photo|picture|image|credit|source|video|caption|illustration|getty|file)s?\b.{0,30}[:：/]|\((?:photo|pic|image|file|AP|reuters)\b|\b(?:getty images|shutterstock|unsplash|courtesy of)\b|^(?:图|圖|资料图|資料圖)[^，。]{0,8}[：:]|[摄攝]$/i
// `Sign up for …`, `Get started`, `Listen to this article`, `What are you looking for?`, `Share this`, `点击`
const call =
  /^(?:please|sign (?:up|in)|log ?in|subscribe|register|join|get (?:started|a|our|the|your)|start (?:your|for|a|typing)|listen (?:to|now)|watch|share|search|click|tap|download|find (?:a|your|us)|learn more|read (?:more|our|the)|view|see (?:all|more|also)|follow|enter|skip|buy|shop|contact|request|book (?:a|now)|try|call|access|apply|donate|table of contents|in this article|what are you looking|open|close|show|hide|save|print|visit|check|explore|browse|add|submit|back to|go to|jump to|i have|an error|loading|thanks?)(?=$|[\s:!?.,])|订阅|訂閱|欢迎|歡迎|点击|點擊|下载|下載|登录|注册|热线|熱線|专题|推荐/iu
