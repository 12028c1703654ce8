import { citiesByCountry } from './cities-by-country.ts'

/** A city where conferences meet. */
export interface KnownCity {
  /** In English: `Shanghai`. */
  readonly name: string
  /** In simplified characters: `上海`. */
  readonly chinese: string
  /** Further spellings: `München`, `廣州`. */
  readonly otherNames: readonly string[]
  /** ISO 3166-1: `CN`. */
  readonly country: string
}

/** Every city that is known in both languages; of two of one name the first is meant where no country is said. */
export const knownCities: readonly KnownCity[] = Object.entries(citiesByCountry).flatMap(([country, cities]) =>
  cities.split(',').map((spellings): KnownCity => {
    const [name = '', chinese = '', ...otherNames] = spellings.split('/').map((spelling) => spelling.trim())
    return { name, chinese, otherNames, country }
  }),
)

/** The city of a name in either language and any spelling: `shanghai`, `Shanghai, China`, `上海市`, `Zurich`. */
export function cityNamed(name: string): KnownCity | undefined {
  const whole = plainCity(name)
  const parts = name.split(/[,，、·]/).map(plainCity)
  return bySpelling.get(whole) ?? bySpelling.get(parts[0] ?? '') ?? bySpelling.get(whole.replace(/ city$/, ''))
}

/** A name without case, accents and what only says that it is a city: `São Paulo` → `sao paulo`, `上海市` → `上海`. */
export function plainCity(name: string): string {
  const plain = name
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
  return /^\p{Script=Han}{2,}市$/u.test(plain) ? plain.slice(0, -1) : plain
}

const bySpelling: ReadonlyMap<string, KnownCity> = new Map(
  knownCities
    .flatMap((city) =>
      [city.name, city.chinese, ...city.otherNames].map((spelling) => [plainCity(spelling), city] as const),
    )
    .reverse(), // so that the first of two stays
)
