import type { Language } from '../../model/article.ts'
import { isSameLanguage, languageOf } from '../../model/language.ts'
import { type EventName, eventName } from './event-name.ts'
import { topicsOf } from './keys.ts'
import { type Statement, statementsOf, type Told } from './told.ts'

export interface Names {
  readonly main: Statement<string> | undefined
  readonly language: Language
  /** In other languages and other words, those that are used most first. */
  readonly others: readonly string[]
}

/** The name of an event: that of its own file, else the fullest of those that most use in the site's first language. */
export function electedNames(all: readonly Told[], first: Language): Names {
  const named = [
    ...statementsOf(all, 'name', ({ mention, article, isOwn }) => mention.name ?? (isOwn ? article.title : undefined)),
    ...all.flatMap((told) => statementsOf([told], 'otherNames', () => told.mention.otherNames).flatMap(eachOf)),
  ]
  const own = named.find(({ rank, value, told }) => rank === 'own' && !told.mention.otherNames.includes(value))
  const main = own ?? fullest(named, first)
  const language = own ? own.told.article.language : languageOf(main?.value ?? '')
  return { main, language, others: main ? othersIn(named, main) : [] }
}

function eachOf({ value, ...rest }: Statement<readonly string[]>): Statement<string>[] {
  return value.map((one) => ({ ...rest, value: one }))
}

interface Spelling {
  readonly best: Statement<string>
  readonly name: EventName
  sum: number
}

function fullest(named: readonly Statement<string>[], first: Language): Statement<string> | undefined {
  const spelled = spellings(named)
  const local = spelled.filter(({ best }) => isSameLanguage(languageOf(best.value), first))
  const proper = (local.length > 0 ? local : spelled).filter(({ name }) => name.words.length > 0)
  const rivals = proper.length > 0 ? proper : spelled
  const supportOf = ({ name }: Spelling) => {
    const topics = topicsOf(name)
    return rivals.filter((other) => topicsOf(other.name) === topics).reduce((sum, other) => sum + other.sum, 0)
  }
  const supports = new Map(rivals.map((one) => [one, supportOf(one)]))
  const most = Math.max(...supports.values())
  const [best] = rivals
    .filter((one) => (supports.get(one) ?? 0) * 2 >= most)
    .sort((a, b) => b.name.words.length - a.name.words.length || b.sum - a.sum || byFullness(a, b))
  return best?.best
}

// The longer says its year or acronym as well.
function byFullness(a: Spelling, b: Spelling): number {
  const [first, second] = [a.best.value, b.best.value]
  return second.length - first.length || (first < second ? -1 : 1)
}

/** Names in each way that they are spelled, with how much is for each. */
function spellings(named: readonly Statement<string>[]): Spelling[] {
  const bySpelling = new Map<string, Spelling>()
  for (const statement of named) {
    const known = bySpelling.get(statement.value)
    if (known) known.sum += statement.confidence
    else
      bySpelling.set(statement.value, { best: statement, name: eventName(statement.value), sum: statement.confidence })
  }
  return [...bySpelling.values()]
}

/** Each other name once, however its year and number are written; those that the event's own file gives as they stand. */
function othersIn(named: readonly Statement<string>[], main: Statement<string>): string[] {
  const stated = named.filter(({ rank, value }) => rank === 'own' && value !== main.value).map(({ value }) => value)
  const rest = spellings(named.filter(({ rank }) => rank !== 'own'))
  const taken = new Set([main.value, ...stated].map(bareOf))
  const further = rest
    .sort((a, b) => b.sum - a.sum || byFullness(a, b))
    .filter(({ best }) => {
      const bare = bareOf(best.value)
      const isNew = !taken.has(bare)
      taken.add(bare)
      return isNew
    })
  return [...new Set(stated), ...further.map(({ best }) => best.value)]
}

function bareOf(name: string): string {
  const { isHan, words, acronym } = eventName(name)
  return `${isHan ? 'han' : ''} ${words.map(({ word }) => word).join(' ') || acronym || name}`
}
