import type { Whereabouts } from '../tell.ts'
import { speaksOf } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'

export interface Organisers {
  readonly names: readonly string[]
  readonly at: Whereabouts
  readonly rule: string
  readonly confidence: number
}

// `co-sponsored by X and Y and co-organized by Z.`
const inEnglish =
  /\b(?:co-?|jointly\s+)?(?:hosted|organi[sz]ed|sponsored|convened|presented|run|held)\s+(?:jointly\s+)?by\s+(?:the\s+)?((?:[^.;()]|\([^()]{1,30}\)|\b(?:Co|Ltd|Inc|Corp|St)\.){3,400}?)(?=\s*(?:,?\s+(?:and|with)\s+(?:co-?)?(?:organi[sz]ed|hosted|sponsored|supported|under)\b|,?\s+(?:in|at|on|from|which|who|will|was|is|has|under|with support|to)\s+(?!the\s+Arts)|[.;](?:\s|$)|$))/gi
// `由甲、乙和丙共同主办`, `甲主办、乙承办`
const inChinese =
  /由?([^，。；：！？\n]{2,120}?)(?:联合|共同|携手|合作|牵头|共)?(?:主办|承办|举办|发起|主辦|承辦)(?!地|单位|方|权|城市|者|的?的)/g

/** Who holds the event: those of labelled lines, or of a sentence that says it. */
export function organisersOf(telling: Telling, subject: Subject): Organisers | undefined {
  return labelled(telling) ?? said(telling, subject)
}

function labelled({ facts }: Telling): Organisers | undefined {
  const own = facts.filter(({ kind, value }) => kind === 'organisers' && value.trim().length > 1)
  const [first] = own
  if (!first) return undefined
  const names = own.flatMap(({ value }) => listed(value))
  return names.length > 0
    ? { names: unique(names), at: first.passage.placeOf(first.index), rule: 'labelled line', confidence: 0.95 }
    : undefined
}

function said(telling: Telling, subject: Subject): Organisers | undefined {
  for (const told of telling.statements) {
    const { text, passage, index } = told.sentence
    const spoken = speaksOf(told, subject)
    // `It was organised by …`, right behind the sentence that names it.
    const isIt = spoken === undefined && told.at < 4 && /^\s*It\s/.test(text)
    if (spoken !== 'name' && spoken !== 'generic' && !isIt) continue
    const isChinese = /\p{Script=Han}{4}/u.test(text)
    const matches = [...text.matchAll(isChinese ? inChinese : inEnglish)].filter(({ 0: all, 1: list = '' }) =>
      isChinese ? all.startsWith('由') || body.test(list) : /\p{Lu}/u.test(list),
    )
    const names = matches.flatMap(({ 1: list = '' }) => listed(list)).filter((name) => isName(name, subject))
    const [first] = matches
    if (first && names.length > 0) {
      const at = passage.placeOf(index + first.index + first[0].indexOf(first[1] ?? ''))
      return { names: unique(names), at, rule: 'said to hold it', confidence: spoken === 'name' ? 0.85 : 0.75 }
    }
  }
  return undefined
}

const body =
  /(?:部|委|局|会|院|所|公司|集团|大学|政府|厅|办|社|中心|协会|联盟|学会|社区|机构|学校|实验室|基金会|组织|平台|Lab|Inc)$/
const englishBody =
  /\b(?:Commission|University|Universit\p{L}*|Cent(?:er|re)|Ltd|Institutes?|Academy|Ministry|Government|Association|Society|Group|Company|Foundation|Council|Committee|Bureau|Department|Union|Federation|Organi[sz]ation|Alliance|Inc|Corp|Corporation|Laborator\w+|Lab|Labs|School|College|Administration|Agency|Office|Chamber|Network|Consortium|Club|Museum|Library|Trust|Authority|Party|Bank|Service|City|Municipality|Province|Initiative|Forum|GmbH|AG)\b/u

/** The names of a list, cut where another body begins: `A of B and C University`. */
function listed(text: string): string[] {
  // `本届论坛由甲和乙`: what stands before is no body.
  const bare = text
    .slice(text.lastIndexOf('由') + 1)
    .replace(/\s+/g, ' ')
    .replace(/^是/, '')
    .trim()
  if (/\p{Script=Han}{2}/u.test(bare)) {
    return bare
      .split(
        /\s*[、，,；;|｜/]\s*|(?<=[部委局会院所司团学府厅办社心盟区构校室])[和与及](?=\p{Script=Han}{2})|以及|\s{2,}/u,
      )
      .map(tidy)
      .filter((name) => name.length > 1)
  }
  const names: string[] = []
  for (const piece of bare.split(
    /\s*[;]\s*|,\s+(?!(?:Ltd|Inc|LLC|Co|Corp|Limited)\b)(?:and\s+)?|\s+and\s+(?=(?:the\s+)?\p{Lu})/u,
  )) {
    const last = names.at(-1)
    // `Science and Technology Commission`: what stands before the `and` is no body by itself.
    const isPart =
      last !== undefined &&
      !englishBody.test(last) &&
      englishBody.test(piece) &&
      / and /.test(bare) &&
      !isListed(bare, last)
    if (isPart) names[names.length - 1] = `${last} and ${piece}`
    else names.push(piece)
  }
  return names.map(tidy).filter((name) => /\p{Lu}/u.test(name) && name.length > 1)
}

function isListed(text: string, name: string): boolean {
  return text.includes(`${name},`) || /\s/.test(name)
}

function tidy(name: string): string {
  const bare = name.replace(/^(?:the|and|by)\s+|^(?:和|与|及|由)/i, '').replace(/[\s,，。.]+$/, '')
  return /\b(?:Ltd|Inc|Co|Corp)$/.test(bare) ? `${bare}.` : bare
}

function isName(name: string, subject: Subject): boolean {
  return (
    name.length <= 80 &&
    name !== subject.name &&
    !/^(?:本届|此次|本次|该|大会|论坛|峰会|20\d\d年?$|it|its|their)/i.test(name)
  )
}

function unique(names: readonly string[]): string[] {
  return [...new Set(names)].slice(0, 12)
}
