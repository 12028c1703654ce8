/** A caption without its credit, and the credit. */
export interface CaptionParts {
  readonly caption?: string
  readonly credit?: string
}

// `[Photo/beijingetown.com.cn]`, `[Photo by Li Wei/Xinhua]`, `(Photo: Jane Doe)`, `（图/新华社）`, `（摄影：王伟）`,
// and the same at the end without brackets: `Photo by Jane Doe`, `图源：新华社`.
const word =
  '(?:photos?|photographs?|photography|pictures?|images?|(?:photo|image|picture) credits?|credits?)(?:\\s+(?:by|courtesy of|from)(?:\\s*[:：])?\\s+|\\s*[:：/]\\s*)|(?:[摄攝]影?|供[图圖]|[图圖]源|[图圖]片来源|圖片來源|[图圖]片提供|[图圖])\\s*[:：/／╱｜|]\\s*|[摄攝]影\\s+'
const bracketed = new RegExp(
  `[[(（【［]\\s{0,9}(?:(?:file|stock|handout)\\s)?(?:${word})([^\\])）】］]{1,200})[\\])）】］][\\s.。]{0,9}$`,
  'iu',
)
// `（王伟 摄）`, `（本报记者王伟摄）`
const taken = /[(（【［]([^()（）【】［］，。：:]{2,24}?)\s?[/／]?\s?[摄攝]影?[)）】］][\s.。]{0,9}$/u
// At the end of a sentence a name must follow: `the photo by the door` is no credit.
const trailing =
  /(?:^|[。.!！；;，,|]\s{0,9}|\s)(?:(?:[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|(?:[Pp]hoto|[Ii]mage|[Pp]icture) [Cc]redits?|[Pp]ictures?|[Ii]mages?|PHOTO)(?:\s+(?:by|courtesy of)(?:\s*[:：])?\s+|\s*[:：/]\s*)|(?:[摄攝]影|供[图圖]|[图圖]源|[图圖]片来源|圖片來源|[图圖]片提供)\s*[:：/／╱｜|]\s*)((?:\p{Lu}|\p{Script=Han})(?:[^。.!！()（）]|[(（][^()（）]{0,40}[)）]){1,60}|[\w-]+(?:\.[\w-]+)+)[.。]?$/u

// `新华社发（王伟 摄）`, of which both are the credit
const sent =
  /(?:^|[。.!！；;，,\s])((?:新华社|新華社|中新社)[发發])\s{0,3}[(（](\p{Script=Han}{2,8}?)\s?[摄攝]影?[)）][\s.。]{0,9}$/u

const agencies =
  "(?:Xinhua|AP|AFP|Reuters|EPA(?:-EFE)?|VCG|CFP|IC|Getty(?: Images)?|Shutterstock|Kyodo|TASS|dpa|CNSphoto|China News Service|China Daily|Global Times|People's Daily|CGTN|新华社|新華社|中新社|中国新闻社|中央社|人民日报|视觉中国|人民视觉|东方IC)"
// What is read less strictly, because it stands beside a picture: the groups are the credit.
const besidePictures: readonly RegExp[] = [
  // `[Xinhua]`, `(AP Photo/Jane Doe)`, `[Jane Doe/Xinhua]`, `(Reuters/John Roe)`
  new RegExp(
    `[[(（【［]\\s{0,9}((?:[\\p{L}.'’ -]{2,40}\\s?/\\s?)?${agencies}(?:(?: [Pp]hoto)?(?:\\s?/\\s?[\\p{L}.'’ ,-]{2,60})?)?)[\\])）】］][\\s.。]{0,9}$`,
    'u',
  ),
  // `Jane Doe/Reuters`, `REUTERS/Jane Doe`
  new RegExp(
    `^(\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,4}\\s?/\\s?${agencies}|(?:REUTERS|${agencies})(?: [Pp]hoto)?\\s?/\\s?\\p{Lu}[\\p{L}.'’-]{0,30}(?: \\p{Lu}[\\p{L}.'’-]{0,30}){0,4})$`,
    'u',
  ),
  // `[Photo provided to Gazette]`, `(Image via Jane Doe)`, `(Photo © Jane Doe)`, `(© Jane Doe)`, `(Courtesy of the hall)`
  /[[(（【［]\s{0,9}(?:(?:photos?|photographs?|pictures?|images?)\s+(?:provided (?:to|by)|supplied by|via|courtesy|[©])\s*(?:of\s+|[:：]\s*)?|©\s*|courtesy(?: of|[:：])\s*)([^\])）】］]{2,120})[\])）】］][\s.。]{0,9}$/iu,
  // `（新华社发）`, `新华社发`
  /(?:^|[。.!！；;，,\s(（【［])(新华社|新華社|中新社)[发發][)）】］]?[\s.。]{0,9}$/u,
  // `（主办方供图）`, `（图片由主办方提供）`, `（图片来自主办方）`, `（来源：新华社）`
  /[(（【［](?:[图圖]片?\s?由\s?)?([^()（）【】［］，。：:]{2,24}?)\s?(?:供[图圖]|提供)[)）】］][\s.。]{0,9}$/u,
  /[(（【［](?:[图圖]片?(?:来自|來自|来源于|來源於|来源|來源|自)|来源|來源|©)\s?[:：]?\s?([^()（）【】［］，。：:]{2,40})[)）】］][\s.。]{0,9}$/u,
  // `图片由主办方提供`, `主办方供图`, `图片来源于网络`
  /(?:^|[。.!！；;，,\s])(?:[图圖]片?\s?由\s?)([^()（）【】［］，。：:\s]{2,24}?)\s?(?:供[图圖]|提供)[.。]?$/u,
  /(?:^|[。.!！；;，,\s])([^()（）【】［］，。：:\s]{2,20}?)(?<!提)\s?供[图圖][.。]?$/u,
  /(?:^|[。.!！；;，,\s])[图圖]片?(?:来自|來自|来源于|來源於)\s?[:：]?\s?([^()（）【】［］，。：:]{2,40})[.。]?$/u,
  // `新华社记者 王伟 摄`, `李明摄`, `王伟/摄`; what is filmed is no name: `现场拍摄`
  /(?:^|[。.!！；;，,\s])((?:\p{Script=Han}{2,8}(?:[记記]者|通[讯訊]员)\s?\p{Script=Han}{2,4}(?:[、\s]\p{Script=Han}{2,4}){0,4}|\p{Script=Han}{2,4}(?:、\p{Script=Han}{2,4}){0,4}))\s?[/／]?\s?(?<![拍录錄翻航偷抓])[摄攝]影?[.。]?$/u,
  /(?:^|[。.!！；;，,\s])[摄攝图圖]\s?[/／╱｜|]\s?((?:\p{Script=Han}|\p{Lu})[^。.!！()（）]{1,30})[.。]?$/u,
  // `Courtesy of the harbour hall`, `Credit: Jane Doe`, `© Jane Doe`, `Photographer: Jane Doe`
  /(?:^|[.!?]\s{1,9}|\s[|–—-]\s|\s(?=©))(?:(?:[Pp]hotos?|[Pp]ictures?|[Ii]mages?)?\s?(?:[Cc]ourtesy(?: of|:)|COURTESY(?: OF|:))|(?:[Ii]llustration )?(?:[Cc]redits?|CREDITS?)\s?:|[Pp]hotographers?\s?:|(?:[Pp]hotos?|[Ii]mages?)?\s?©|[Pp]hotos? provided (?:to|by))\s*((?:the )?\p{Lu}[^.!?()]{1,60}|the [^.!?()]{2,60}|[\w-]+(?:\.[\w-]+)+)[.]?$/u,
]

/** Sets the credit of a picture apart: `The opening. [Photo/example.org]` → `The opening`, `example.org`. */
export function creditIn(text: string): CaptionParts {
  // No caption is longer, and there is much to try.
  const more = text.length > 2000 ? [] : besidePictures
  for (const form of [sent, bracketed, taken, trailing, ...more]) {
    const match = form.exec(text)
    if (match) return partsAt(text, match)
  }
  return text.trim() ? { caption: text.trim() } : {}
}

function partsAt(text: string, match: RegExpExecArray): CaptionParts {
  const caption = withoutStop(text.slice(0, match.index).trim())
  return { ...(caption ? { caption } : {}), credit: match.slice(1).join(' ').trim() }
}

/** The credit that a line says, and nothing else: `Photo by Jane Doe`, `新华社记者 王伟 摄`; undefined for any other. */
export function creditAlone(text: string): string | undefined {
  if (text.length > longestCredit) return undefined
  const { caption, credit } = creditIn(text)
  return caption === undefined ? credit : undefined
}

/** A caption whose credit stands apart from it, with a stop or without: as if both were one text. */
export function creditBeside(caption: string, credit: string): CaptionParts {
  const bare = withoutStop(creditIn(caption).caption ?? '')
  return { ...(bare ? { caption: bare } : {}), credit: bareCredit(credit) }
}

const longestCredit = 120

// `Photo credit: `, `Photograph by `, `© `, `摄影：`
const named =
  /^(?:(?:photo(?:graph|graphy)?s?|pictures?|images?)(?:\s+credits?)?|credits?|[摄攝]影|供[图圖]|[图圖]源|[图圖]片来源|圖片來源|[图圖])\s*(?:\s(?:by|courtesy of)\s+|[:：/｜|]\s*)|^©\s*/iu

/** The name in a text that is known to say who made a picture: `Photograph: Jane Doe/Reuters` → `Jane Doe/Reuters`. */
function bareCredit(text: string): string {
  const alone = creditAlone(text)
  if (alone) return alone
  const bare = text.trim().replace(/^[[(（【［]\s*|\s*[\])）】］]$/g, '')
  return bare.replace(named, '').trim() || bare
}

/** Whether a line says who made a picture, in brackets, as captions do. */
export function hasCredit(text: string): boolean {
  return bracketed.test(text) || taken.test(text)
}

// The full stop stood between caption and credit; a caption of one sentence has none of its own.
function withoutStop(caption: string): string {
  const bare = caption.replace(/[.。]$/, '')
  return /[.。!?！？]\s|[。！？]/.test(bare) ? caption : bare
}
