import iconv from 'iconv-lite'

/**
 * How many bits it takes to tell a text letter by letter to somebody who knows how often each occurs in a language
 * (Shannon, 1948). Of several readings of the same bytes the shortest to tell is the likeliest. ASCII is left out of
 * the account: it is the same in all. What takes more than `enough` is not told to its end.
 */
export function bitsOf(text: string, language: string, enough = Number.POSITIVE_INFINITY): number {
  const script = scripts[language]
  if (!script) return Number.POSITIVE_INFINITY
  let bits = -wordsIn(text, script)
  let [earlier, before] = [nothing, nothing]
  for (const character of text) {
    if (bits > enough) break
    const here = { character, isWide: character > '\x7f', isLetter: isLetter(character) }
    if (here.isWide) bits += bitsOfLetter(character, script) + bitsOfPlace(here, before, script)
    else if (before.isWide && before.isLetter && here.isLetter) bits += script.besideAscii
    // sal—n, but not it’s
    if (!script.isSpaceless && earlier.isLetter && here.isLetter && isMark(before)) bits += 5
    earlier = before
    before = here
  }
  return bits
}

interface Seen {
  readonly character: string
  readonly isWide: boolean
  readonly isLetter: boolean
}

const nothing: Seen = { character: ' ', isWide: false, isLetter: false }

// How much the commonest words say for their language, in bits: `och` speaks for Swedish.
function wordsIn(text: string, { words }: Script): number {
  if (!words) return 0
  const found = text.match(/(?<![^\s"(])[a-z]{1,6}(?![^\s",.;)])/gi) ?? []
  return Math.min(24, 1.5 * found.filter((word) => words.has(word.toLowerCase())).length)
}

function isMark({ character, isWide }: Seen): boolean {
  return isWide && /[–—…»«„“”‘•‹›‚·©®]/.test(character)
}

export const languagesKnown = (): readonly string[] => Object.keys(scripts)

interface Script {
  readonly bits: ReadonlyMap<string, number>
  /** What else is no surprise in this script. */
  readonly others: RegExp
  /** In bits: a letter beside one of ASCII, and beside another that is none. */
  readonly besideAscii: number
  readonly besideWide: number
  /** Whether marks stand between letters without spaces. */
  readonly isSpaceless?: boolean
  /** The commonest words in ASCII. */
  readonly words?: ReadonlySet<string>
}

const [unlikely, strange, broken] = [13, 20, 28]

function bitsOfLetter(character: string, { bits, others }: Script): number {
  const known = bits.get(character)
  if (known !== undefined) return known
  const lower = bits.get(character.toLowerCase())
  if (lower !== undefined) return lower + 4
  if (others.test(character)) return unlikely
  return /[\ufffd\p{Cc}\p{Co}\p{Cn}\p{Cs}]/u.test(character) ? broken : strange
}

/** What stands beside what: É within a word of small letters, Å№ beside each other, a sign between two letters. */
function bitsOfPlace(here: Seen, before: Seen, { besideAscii, besideWide }: Script): number {
  if (!before.isLetter) return 0
  if (!here.isLetter) return /[’‘”»…—–\u00a0，。、：；？！》）」』“《（]/.test(here.character) ? 0 : 3
  const capital = isUpper(here.character) && isLower(before.character) ? 8 : 0
  return capital + (before.isWide ? besideWide : besideAscii)
}

function isLetter(character: string): boolean {
  if (character <= '\x7f') return (character >= 'a' && character <= 'z') || (character >= 'A' && character <= 'Z')
  return (character >= '\u4e00' && character <= '\u9fff') || /[\p{L}\p{M}]/u.test(character)
}

function isLower(character: string): boolean {
  return /\p{Ll}/u.test(character)
}

function isUpper(character: string): boolean {
  return character < '\u2e00' && /\p{Lu}/u.test(character)
}

// Marks of any European text; those of Chinese, Japanese and Korean.
const marks = '’“”\u00a0–‘—…»«„·°€•é©®£§º½²×á‚›‹™†'
const wideMarks = '，。、：；“”？！（）《》「」—…·『』　％～・－“”‘’【】①②③④⑤／＋￥＂'

/** Tiers: how large a share of a text, and which characters share it, the commonest first or all alike. */
function script(tiers: readonly (readonly [number, Iterable<string>, 'alike'?])[], rest: Omit<Script, 'bits'>): Script {
  const bits = new Map<string, number>()
  for (const [share, characters, alike] of tiers) {
    const all = [...new Set(characters)]
    const weights = all.map((_, rank) => (alike ? 1 : Math.exp((-3.5 * rank) / all.length)))
    const sum = weights.reduce((total, weight) => total + weight, 0)
    for (const [rank, character] of all.entries()) {
      if (!bits.has(character)) bits.set(character, -Math.log2((share * (weights[rank] ?? 0)) / sum))
    }
  }
  return { bits, ...rest }
}

// Latin letters with accents stand alone among others; those of other alphabets stand beside their own kind.
const latin = (letters: string, words = ''): Script =>
  script(
    [
      [0.85, letters],
      [0.15, marks],
    ],
    {
      others: /[\p{Script=Latin}\u00a0-\u00bf\u2000-\u206f\u2100-\u22ff]/u,
      besideAscii: 0.3,
      besideWide: 3.5,
      words: new Set(words.split(' ')),
    },
  )
const alphabet = (letters: string, others: RegExp): Script =>
  script(
    [
      [0.93, letters],
      [0.07, marks],
    ],
    { others, besideAscii: 6, besideWide: 0.2 },
  )
const cjk = (tiers: Parameters<typeof script>[0], others: RegExp): Script =>
  script([...tiers, [0.1, wideMarks], [0.001, marks]], { others, besideAscii: 4, besideWide: 0.1, isSpaceless: true })

/** The characters of a block of two-byte codes, whose rows are sorted by how common the characters are. */
function rows(codec: string, [from, to]: readonly [number, number], trails: readonly (readonly [number, number])[]) {
  const bytes: number[] = []
  for (let lead = from; lead <= to; lead++) {
    for (const [first, last] of trails) for (let trail = first; trail <= last; trail++) bytes.push(lead, trail)
  }
  return iconv.decode(Buffer.from(bytes), codec).replaceAll('\ufffd', '')
}

const gbTrails = [[0xa1, 0xfe]] as const
const bigTrails = [
  [0x40, 0x7e],
  [0xa1, 0xfe],
] as const
// GB 2312 and JIS X 0208: level 1. Big5: the characters of everyday use. KS X 1001: all syllables.
const han = /[\p{Script=Han}\u3000-\u303f\uff00-\uffef]/u
const frequentHans =
  '的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无'
const frequentHant =
  '的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無'
const frequentHangul =
  '이다는에의을가고하지로한기사도인를은서있나시자어등과대정리부그일여전들해장국수년구제상으회보며경비스동공용주원만계선적성라아것소영차요신위안연까우방개무면오문발중트산지물세명최모조금관교내진간외미생운치되했습니'
const hiragana = 'のにはをたとがでてしるいなれさもっかあらこすりまだけよきうくんそめどわせつえろやみびひお'
const frequentKanji =
  '日一国年大人会中本出長時行東京議開者事場業社的学生新上発市地方分第回世界電動話見前後間手力実理当部来内同対合約定文政'

const cyrillic = /[\p{Script=Cyrillic}№]/u

const scripts: Readonly<Record<string, Script>> = {
  'zh-Hans': cjk(
    [
      [0.42, frequentHans],
      [0.44, rows('gbk', [0xb0, 0xd7], gbTrails), 'alike'],
      [0.03, rows('gbk', [0xd8, 0xf7], gbTrails), 'alike'],
    ],
    han,
  ),
  'zh-Hant': cjk(
    [
      [0.42, frequentHant],
      [0.46, rows('big5', [0xa4, 0xc6], bigTrails), 'alike'],
      [0.01, rows('big5', [0xc9, 0xf9], bigTrails), 'alike'],
    ],
    han,
  ),
  ja: cjk(
    [
      [0.5, hiragana],
      [0.1, 'ーンスルトリアイラックドシレジタフロマテプバグサメコキムウデオニパブダセカィョツュ'],
      [0.08, frequentKanji],
      [0.22, rows('euc-jp', [0xb0, 0xcf], gbTrails), 'alike'],
    ],
    /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303f\uff01-\uff5e①-⑳㈱]/u,
  ),
  ko: cjk(
    [
      [0.75, frequentHangul],
      [0.2, rows('euc-kr', [0xb0, 0xc8], gbTrails), 'alike'],
    ],
    /[\p{Script=Hangul}\u3000-\u303f]/u,
  ),
  ru: alphabet('оеаинтсрвлкмдпуяыьгзбчйхжшюцщэфъё', cyrillic),
  uk: alphabet('оанивіртсеклудмпязьйгбчхцюєїжшщфґ', cyrillic),
  bg: alphabet('аиоентрсвлкдпмзяугбъщчжцйхшфюь', cyrillic),
  sr: alphabet('аоиенрсјтукдвмплзгбчшцжхњљћђфџ', cyrillic),
  el: alphabet('αοιετσνηυρπκμλςωδγχθφάίόέήώύβξζψϊϋΐ', /\p{Script=Greek}/u),
  he: alphabet('יוהלארתבשמנםדכקעחפטצסזגןךףץ', /\p{Script=Hebrew}/u),
  ar: alphabet('الينمرتوبعدسفقهكحجشصذضزخطثئءىةأإؤآظغ،', /\p{Script=Arabic}/u),
  fa: alphabet('ایرندمهتوسبشلکزگفقجخعپحآچصطضئغظذژثء،', /\p{Script=Arabic}/u),
  th: alphabet('านรอกเงมยลวดทสตะปบคหแจพชขใไโผถธศณภญฐษ่้ัิีืุูำ็์ๆ', /\p{Script=Thai}/u),
  en: latin('éèöüáñíïçëâ', 'the of and to in a is that for on with as it was by are this from at'),
  fr: latin(
    'éàèêçùôîâœûëïÉÀüÿæ',
    'le la les de des et en un une du que qui dans pour sur par au est plus ce il ne pas',
  ),
  de: latin('üäößÜÄÖé', 'der die das und in den von zu mit ist im auf ein eine dem des nicht als auch sich'),
  es: latin('óíáéñú¿¡üÁÉ', 'el la los las de que en un una y del por con se su para es al lo como'),
  pt: latin('ãçéáóíõêúâôàÉü', 'o os as de do da dos das que em um uma para com no na se por ao'),
  it: latin('àèòùìéÈ', 'il la di che e un una del della per in con i le dei si non al da'),
  nl: latin('ëéïèöüó', 'de het een van en in te dat op is met voor zijn niet aan er om'),
  sv: latin('äåöÅÄÖé', 'och i att det som en av med den till ett om de har inte'),
  da: latin('øåæØÅéÆ', 'og i at det som en af med den til et om de har ikke er'),
  fi: latin('äöåÄÖ', 'ja on ei oli se ett mutta joka kun ovat'),
  is: latin('íáóðæöþéúýÞÍÁ', 'og er sem til um var ekki en hann'),
  pl: latin('ąęłóśżćńźŁŚŻ', 'w na i nie do jest z od po o to jak za ale przez oraz'),
  cs: latin('íáéěřčžýšůúťďňóŽŠČ', 'a na se je v do to ve za z o po jak ale od jsou'),
  sk: latin('áíéčžýšúľťôďňäóŠČĺŕ', 'a na sa je v do to vo za z o po ako ale od'),
  hu: latin('áéőóöüíúűÁÉ', 'a az egy hogy nem is volt meg ez de csak'),
  ro: latin('ăîâșțşţ', 'de a la cu din pe un o care nu mai pentru este'),
  hr: latin('čšžćđŠŽČ', 'i u na je se da od za su s o iz kao nije'),
  tr: latin('ıüşğçöİâŞÇ', 'bir ve bu ile olarak olan daha en o da de'),
  lt: latin('ėšąžųčįūęŠŽ', 'ir kad tai su yra buvo per bet nuo kaip jau iki'),
  lv: latin('āīēšņļžčūķģĀ', 'un ir kas par no ar tika bet lai vai'),
  et: latin('äõüöšžÄÜ', 'ja on ei et oli kui see ning aga mis'),
}
