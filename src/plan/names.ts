import { type Tongue, tongueOf } from '../../templates/words.ts'
import { languageOf } from '../model/language.ts'
import type { City, Series } from '../model/site.ts'

type Named = Pick<Series | City, 'name' | 'language' | 'otherNames'> & Pick<Series, 'acronym'>

/** The name of a series or a place in each tongue that has one: its own, and the first other. */
export function namesByTongue({ name, language, otherNames }: Named): Partial<Record<Tongue, string>> {
  const others = otherNames.map((other) => [tongueOf(languageOf(other)), other] as const)
  return Object.fromEntries([...others.reverse(), [tongueOf(language), name]])
}

/** The names that are not shown as those of a tongue; of an acronym nothing where a name has it. */
export function namesBeside(named: Named): string[] {
  const { name, otherNames, acronym } = named
  const shown = new Set(Object.values(namesByTongue(named)))
  const isNew = acronym !== undefined && ![name, ...otherNames].some((one) => one.includes(acronym))
  return [...(isNew ? [acronym] : []), ...otherNames.filter((other) => !shown.has(other))]
}
