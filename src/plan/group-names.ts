import type { Wording } from '../../templates/parts/reading.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { LoaderName } from '../model/article.ts'
import { byNameIn } from '../model/by-name.ts'
import { type Group, undated } from './groups.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'

/** What a group is called: as its articles call it; a language in its own words, where the site speaks it. */
export function nameOfGroup({ kind, name, language }: Group, site: IndexedSite): Wording {
  const tongue = listTongue(site)
  switch (kind) {
    case 'tag':
    case 'source':
    case 'place':
    case 'series':
      return { text: name, language }
    case 'language':
      return { text: words[tongueOf(language)].languageOf(name), language: tongueOf(language) }
    case 'format':
      // The groups of this kind are named by the loaders of their articles.
      return { text: words[tongue].formatOf(name as LoaderName), language: tongue }
    case 'year':
      return { text: name === undated ? words[tongue].undated : name, language: tongue }
  }
}

/** Groups by name, as the language of the lists sorts them: Chinese by pinyin. */
export function sortedByName(groups: readonly Group[], site: IndexedSite): Group[] {
  const compare = byNameIn(listTongue(site))
  return groups
    .map((group) => ({ group, name: nameOfGroup(group, site).text }))
    .sort((a, b) => compare(a.name, b.name) || (a.group.slug < b.group.slug ? -1 : 1))
    .map(({ group }) => group)
}
