import type { Language } from '../../model/article.ts'
import { grouped } from '../../model/grouped.ts'
import { isSameLanguage, languageOf } from '../../model/language.ts'
import type { EventName } from './event-name.ts'
import { topicsOf } from './keys.ts'
import { type Statement, statementsOf, type Told } from './told.ts'

export interface Names {
  readonly main: Statement<EventName> | undefined
  readonly language: Language
  /** In other languages and other words, those that are used most first. */
  readonly others: readonly string[]
}

/** The name of an event: that of its own file, else the fullest of those that most use in the site's first language. */
export function electedNames(all: readonly Told[], first: Language): Names {
  const mains = statementsOf(all, 'name', ({ mention, names }) => (mention.name ? names[0] : undefined))
  const others = all.flatMap((told) => statementsOf([told], 'otherNames', othersOf).flatMap(eachOf))
  const named = [...mains, ...others]
  const [own] = mains.filter(({ rank }) => rank === 'own')
  const isLocal = ({ value: { text } }: Statement<EventName>) => isSameLanguage(languageOf(text), first)
  const [local = named] = [mains.filter(isLocal), others.filter(isLocal), mains].filter(({ length }) => length > 0)
  const main = own ?? fullest(spellings(local))
  const language = own ? own.told.article.language : languageOf(main?.value.text ?? '')
  return { main, language, others: main ? othersIn(named, main.value) : [] }
}

function othersOf({ mention, names }: Told): readonly EventName[] {
  return mention.name ? names.slice(1) : names
}

function eachOf({ value, ...rest }: Statement<readonly EventName[]>): Statement<EventName>[] {
  return value.map((one) => ({ ...rest, value: one }))
}

/** One way in which a name is written, with how much is for it. */
interface Spelling {
  readonly best: Statement<EventName>
  sum: number
}

function fullest(spelled: readonly Spelling[]): Statement<EventName> | undefined {
  const proper = spelled.filter(({ best }) => best.value.words.length > 0)
  const rivals = proper.length > 0 ? proper : spelled
  const byTopics = grouped(rivals, ({ best }) => [topicsOf(best.value)])
  const supports = new Map(
    [...byTopics.values()].flatMap((group) => {
      const sum = group.reduce((total, one) => total + one.sum, 0)
      return group.map((one) => [one, sum] as const)
    }),
  )
  const most = Math.max(...supports.values())
  const [best] = rivals
    .filter((one) => (supports.get(one) ?? 0) * 2 >= most)
    .sort((a, b) => byEdition(a, b) || b.sum - a.sum || byFullness(a, b))
  return best?.best
}

// Most words first, and of equal ones those that tell it from other editions.
function byEdition(a: Spelling, b: Spelling): number {
  const weight = ({ best: { value } }: Spelling) =>
    value.words.length * 2 + Number((value.year ?? value.edition) !== undefined)
  return weight(b) - weight(a)
}

// The longer says its acronym as well.
function byFullness(a: Spelling, b: Spelling): number {
  const [first, second] = [a.best.value.text, b.best.value.text]
  return second.length - first.length || (first < second ? -1 : 1)
}

function spellings(named: readonly Statement<EventName>[]): Spelling[] {
  const bySpelling = new Map<string, Spelling>()
  for (const statement of named) {
    const known = bySpelling.get(statement.value.text)
    if (known) known.sum += statement.confidence
    else bySpelling.set(statement.value.text, { best: statement, sum: statement.confidence })
  }
  return [...bySpelling.values()]
}

/** Each other name once, however its year and number are written; those that the event's own file gives as they stand. */
function othersIn(named: readonly Statement<EventName>[], main: EventName): string[] {
  const stated = named.filter(({ rank, value }) => rank === 'own' && value.text !== main.text).map(({ value }) => value)
  const taken = new Set([main, ...stated].map(bareOf))
  const further = spellings(named.filter(({ rank }) => rank !== 'own'))
    .sort((a, b) => b.sum - a.sum || byFullness(a, b))
    .filter(({ best }) => {
      const bare = bareOf(best.value)
      const isNew = !taken.has(bare)
      taken.add(bare)
      return isNew
    })
  return [...new Set([...stated, ...further.map(({ best }) => best.value)].map(({ text }) => text))]
}

/** What a name says but for year, number and case. */
export function bareOf({ isHan, isPart, words, acronym, text }: EventName): string {
  return `${isHan} ${isPart} ${words.map(({ word }) => word).join(' ') || acronym || text}`
}
