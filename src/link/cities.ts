import type { Language } from '../model/article.ts'
import { ascii, digestOf } from '../model/ascii.ts'
import { cityNamed, type KnownCity, plainCity } from '../model/cities.ts'
import { grouped } from '../model/grouped.ts'
import { isSameLanguage, languageOf } from '../model/language.ts'
import type { City, Conference } from '../model/site.ts'

/** The cities in which conferences are held, each once however it is spelled, by slug. */
export function citiesIn(conferences: readonly Conference[], first: Language): City[] {
  const taken = new Set<string>()
  return [...grouped(conferences, ({ city }) => (city ? [keyOf(city)] : []))]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([, held]) => {
      const city = cityOf(held, first)
      let slug = city.slug
      for (let next = 2; taken.has(slug); next++) slug = `${city.slug}-${next}`
      taken.add(slug)
      return { ...city, slug }
    })
    .sort((a, b) => (a.slug < b.slug ? -1 : 1))
}

function cityOf(held: readonly Conference[], first: Language): City {
  const spellings = mostFirst(held.flatMap(({ city }) => city ?? []))
  const known = cityNamed(spellings[0] ?? '')
  const names = known ? namesOf(known, first) : spellings
  const [name = '', ...otherNames] = names
  return {
    ...{ slug: slugOf(known?.name ?? name), name, language: languageOf(name), otherNames },
    country: known?.country ?? mostFirst(held.flatMap(({ country }) => country ?? []))[0],
    conferences: held.map(({ slug }) => slug),
  }
}

function namesOf({ name, chinese }: KnownCity, first: Language): string[] {
  return isSameLanguage(first, 'zh') ? [chinese, name] : [name, chinese]
}

function keyOf(city: string): string {
  return plainCity(cityNamed(city)?.name ?? city)
}

function slugOf(name: string): string {
  return ascii(name) || `city-${digestOf(name)}`
}

/** Each text once, the most frequent first. */
function mostFirst(texts: readonly string[]): string[] {
  const counts = new Map<string, number>()
  for (const text of texts) counts.set(text, (counts.get(text) ?? 0) + 1)
  return [...counts].sort(([a, many], [b, few]) => few - many || (a < b ? -1 : 1)).map(([text]) => text)
}
