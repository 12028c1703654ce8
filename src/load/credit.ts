/** A caption without its credit, and the credit. */
export interface CaptionParts {
  readonly caption?: string
  readonly credit?: string
}

// `[Photo/beijingetown.com.cn]`, `[Photo by Li Wei/Xinhua]`, `(Photo: Jane Doe)`, `（图/新华社）`, `（摄影：王伟）`,
// and the same at the end without brackets: `Photo by Jane Doe`, `图源：新华社`.
const word =
  '(?:photos?|photographs?|photography|pictures?|images?|photo credits?|credits?)(?:\\s+(?:by|courtesy of|from)(?:\\s*[:：])?\\s+|\\s*[:：/]\\s*)|(?:[摄攝]影|供[图圖]|[图圖]源|[图圖]片来源|圖片來源|[图圖]片提供|[图圖])\\s*[:：/／╱｜|]\\s*|[摄攝]影\\s+'
const bracketed = new RegExp(
  `[[(（【［]\\s{0,9}(?:(?:file|stock|handout)\\s)?(?:${word})([^\\])）】］]{1,200})[\\])）】］][\\s.。]{0,9}$`,
  'iu',
)
// `（王伟 摄）`, `（本报记者王伟摄）`
const taken = /[(（【［]([^()（）【】［］，。：:]{2,24}?)\s?[摄攝]影?[)）】］][\s.。]{0,9}$/u
// At the end of a sentence a name must follow: `the photo by the door` is no credit.
const trailing =
  /(?:^|[。.!！；;，,|]\s{0,9}|\s)(?:(?:[Pp]hotos?|[Pp]hotographs?|[Pp]hotography|[Pp]hoto [Cc]redits?|[Pp]ictures?|[Ii]mages?|PHOTO)(?:\s+(?:by|courtesy of)(?:\s*[:：])?\s+|\s*[:：/]\s*)|(?:[摄攝]影|供[图圖]|[图圖]源|[图圖]片来源|圖片來源|[图圖]片提供)\s*[:：/／╱｜|]\s*)((?:\p{Lu}|\p{Script=Han})(?:[^。.!！()（）]|[(（][^()（）]{0,40}[)）]){1,60}|[\w-]+(?:\.[\w-]+)+)[.。]?$/u

/** Sets the credit of a picture apart: `The opening. [Photo/example.org]` → `The opening`, `example.org`. */
export function creditIn(text: string): CaptionParts {
  const match = bracketed.exec(text) ?? taken.exec(text) ?? trailing.exec(text)
  if (!match) return text.trim() ? { caption: text.trim() } : {}
  const caption = withoutStop(text.slice(0, match.index).trim())
  return { ...(caption ? { caption } : {}), credit: match[1]?.trim() }
}

/** A caption whose credit stands apart from it, with a stop or without: as if both were one text. */
export function creditBeside(caption: string, credit: string): CaptionParts {
  const bare = withoutStop(creditIn(caption).caption ?? '')
  return { ...(bare ? { caption: bare } : {}), credit: bareCredit(credit) }
}

// `Photo credit: `, `Photograph by `, `© `, `摄影：`
const named =
  /^(?:(?:photo(?:graph|graphy)?s?|pictures?|images?)(?:\s+credits?)?|credits?|[摄攝]影|供[图圖]|[图圖]源|[图圖]片来源|圖片來源|[图圖])\s*(?:\s(?:by|courtesy of)\s+|[:：/｜|]\s*)|^©\s*/iu

/** The name in a text that is known to say who made a picture: `Photograph: Jane Doe/Reuters` → `Jane Doe/Reuters`. */
function bareCredit(text: string): string {
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
