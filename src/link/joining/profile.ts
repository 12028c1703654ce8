import { cityNamed, plainCity } from '../../model/cities.ts'
import type { CalendarDate } from '../../model/date.ts'
import type { EventField } from '../../model/event-mention.ts'
import type { EventName } from './event-name.ts'
import { ownAddress } from './own-address.ts'
import { type Span, spanOf } from './span.ts'
import type { Told } from './told.ts'

/** What tells one event from others, in forms that can be compared. */
export interface Profile {
  /** Slug that an editor gave. */
  readonly slug?: string
  readonly names: readonly EventName[]
  readonly acronyms: readonly string[]
  /** What acronyms may be made of. */
  readonly initials: readonly string[]
  readonly edition?: number
  /** The year in its name. */
  readonly nameYear?: number
  readonly span?: Span
  /** In one spelling for all languages. */
  readonly city?: string
  /** Whether the city is in the table of cities, so that another one there is surely another place. */
  readonly isCityKnown: boolean
  readonly online?: boolean
  readonly address?: string
  /** The day of the article where nothing else says roughly when the event is. */
  readonly published?: CalendarDate
}

/** The profile of a mention; what is less than likely is left out of it. */
export function profileOf({ mention, names, article }: Told): Profile {
  const sure = <F extends EventField>(field: F) =>
    (mention.found[field]?.confidence ?? 1) >= likely ? mention[field] : undefined
  const all = mention.name && !sure('name') ? names.slice(1) : names
  const city = sure('city') ?? cityIn(sure('place'))
  const known = city === undefined ? undefined : cityNamed(city)
  const given = sure('acronym')?.toUpperCase()
  const url = sure('url')
  const profile = {
    slug: mention.slug,
    names: all.filter(({ words }) => words.length > 0),
    acronyms: unique([given, ...all.map(({ acronym }) => acronym)]),
    initials: unique(all.map(({ initials }) => initials)),
    edition: sure('edition') ?? all.find(({ edition }) => edition !== undefined)?.edition,
    nameYear: all.find(({ year }) => year !== undefined)?.year,
    span: spanOf(sure('start'), sure('end')),
    city: city && plainCity(known?.name ?? city),
    isCityKnown: known !== undefined,
    online: sure('online'),
    address: url && ownAddress(url),
  }
  return yearsOf(profile).length > 0 ? profile : { ...profile, published: article.published }
}

/** From here on a finding is used to tell events apart. */
const likely = 0.4

/** The years in which an event may be: of its dates, else of its name. */
export function yearsOf({ span, nameYear }: Profile): readonly number[] {
  if (!span) return nameYear === undefined ? [] : [nameYear]
  const [first, last] = [span.from, span.to].map((day) => new Date(day * 86_400_000).getUTCFullYear())
  return [...new Set([first ?? 0, last ?? 0, ...(nameYear === undefined ? [] : [nameYear])])]
}

// `Expo Centre, Shanghai` → Shanghai
function cityIn(place: string | undefined): string | undefined {
  return place
    ?.split(/[,，、]/)
    .map((part) => part.trim())
    .findLast((part) => cityNamed(part) !== undefined)
}

function unique(texts: readonly (string | undefined)[]): string[] {
  return [...new Set(texts.filter((text) => text !== undefined))]
}
