import { hasCredit } from '../../model/credit.ts'
import type { Line } from './lines.ts'
import { hasSentence } from './width.ts'

/** Whether a line is the caption of a picture that the paste has lost, by the credit behind it or by its first words. */
export function isCaption(text: string): boolean {
  const longest = /\p{Script=Han}/u.test(text) ? 130 : 400
  return text.length <= longest && (hasCredit(text) || forms.some((form) => form.test(text)) || isCredit(text))
}

const forms = [
  // `The hall at night. Photograph: Jane Doe/Gazette`, `The new gate. Picture: JANE DOE Source: Gazette`
  /(?:[.!?。！？”"’'»)]\s?|\s[-–—|]\s)(?:Photo(?:graph)?s?|Pictures?|Images?|Pics?|PHOTOS?|PICTURES?|Illustration)(?: by| courtesy of)?(?:\s?[:：/]\s?|(?<=by|of)\s)(?:\p{Lu}|\p{Script=Han}|[\w-]+(?:\.[\w-]+)+)[^。!！]{0,80}$/u,
  // `The hall at night. (Jane Doe / Harbour Times)`
  /[.!?”"’'] ?\((?:\p{Lu}[\p{L}.'’-]* ){1,5}\/ ?(?:\p{Lu}[\p{L}.'’-]* ?){1,5}\)\.?$/u,
  // `A man at a gate (picture posed by a model)`, `The hall (AP Photo/Jane Doe, File)`, `A gate (File photo by Jane Doe)`
  /[([][^()[\]]{0,40}\b(?:Getty(?: Images)?|Shutterstock|(?:AP|AFP|EPA|Reuters|file|stock|handout) (?:photo|image|picture)s?|pictures? posed by [^()[\]]{1,30})\b[^()[\]]{0,40}[)\]]\.?$/iu,
  // `Above: The gate in winter`, `From left, Jane Doe and John Roe`
  /^(?:Pictured|Above|Below|Top|Bottom|Inset)(?: (?:left|right|above|below))?: ?\p{Lu}|^From left[:,]? \p{Lu}/u,
  // `展览现场。（资料图）`, `（本报资料照片）`, `（港口大厅供图）`, `（图片来自网络）`
  /[（(【[][^（）()【】[\]]{0,20}(?:供[图圖]|提供|[资資]料(?:[图圖]片?|照片?)|[图圖]片?(?:来自|來自|来源|來源)[^（）()【】[\]]{0,20})[）)】\]][。.]?$/u,
  // `图为展览现场。`, `图说：展览现场`, `资料图：…`, `图表：…`, `图2：…`
  /^[▲△■]?\s?(?:[图圖][为為]|[图圖][说說表]?\s?\d{0,2}\s?[:：]|[资資]料[图圖]片?\s?[:：])/u,
]

/** Whether a line says who made a picture, and nothing else: `Photograph by: Jane Doe`, `记者王伟／摄影`, `新华社记者王伟 摄` */
export function isCredit(text: string): boolean {
  return text.length <= 90 && credits.some((credit) => credit.test(text))
}

const credits = [
  /^(?:Photo(?:graph)?|Picture|Image|Illustration)s?(?: by| courtesy of)?(?:\s?[:：/]\s?|(?<=by|of)\s)\p{Lu}[^.!?]{2,70}\.?$/iu,
  /^(?:\p{Lu}[\p{L}.'’-]*[ /]{1,3}){1,5}(?:AFP|EPA|Reuters|Getty(?: Images)?|Thinkstock)(?: ?\/ ?\p{L}+)?$/u,
  /^[（(]?[^，。：:（(]{0,10}[记記]者[^，。：:]{1,12}?[\s／/╱|｜]?[摄攝]影?[）)]?$/u,
  /^[（(]?(?:[摄攝]影|[图圖]片?)\s?[╱／/:：]\s?[^，。]{2,30}$/u,
]

/**
 * The lines, where what stands above a credit alone is its caption, unless it goes on with the text above. A caption with
 * hardly any text near it is the text, as in a report of pictures.
 */
export function withCaptions(lines: readonly Line[]): Line[] {
  const prose = sumsOf(lines, 'text')
  const captions = sumsOf(lines, 'caption')
  return lines.map((line, at) => {
    const around = { from: Math.max(0, at - near), to: Math.min(lines.length, at + near + 1) }
    const within = (sums: readonly number[]) => (sums[around.to] ?? 0) - (sums[around.from] ?? 0)
    if (within(prose) >= Math.max(leastProse, within(captions) + 1))
      return isAboveCredit(lines, at) ? { ...line, kind: 'caption' } : line
    return line.kind === 'caption' && !isCredit(line.text) ? { ...line, kind: 'text' } : line
  })
}

const near = 12
const leastProse = 2

/** How many lines of a kind with a sentence stand above each line, and above the end. */
function sumsOf(lines: readonly Line[], kind: Line['kind']): number[] {
  const sums = [0]
  for (const line of lines) {
    const counts = line.kind === kind && line.width >= 40 && hasSentence(line.text)
    sums.push((sums.at(-1) ?? 0) + Number(counts))
  }
  return sums
}

function isAboveCredit(lines: readonly Line[], at: number): boolean {
  const [above, line, next] = [lines[at - 1], lines[at], lines[at + 1]]
  if (line?.kind !== 'text' || line.width < 24 || line.width > 260 || next?.kind !== 'caption') return false
  return isCredit(next.text) && !(above?.kind === 'text' && above.width >= 60)
}
