import { ascii, digestOf } from '../../model/ascii.ts'
import { partsOf } from '../../model/date.ts'
import { type EventName, eventName } from './event-name.ts'
import type { Gathered } from './gathered.ts'
import { cityKey, type Merged } from './merged.ts'
import type { Told } from './told.ts'

/**
 * An address for each event, in their order. It is made of the name in the oldest article, so that a new article changes none; of
 * two events that would have the same the earlier has it.
 */
export function slugsFor(events: readonly { readonly gathered: Gathered; readonly merged: Merged }[]): string[] {
  const slugs = new Map<number, string>()
  const taken = new Map<string, string>()
  const take = (index: number, wishes: Wishes) => {
    const { plain, local, monthly, city } = wishes
    const isElsewhere = taken.get(plain) !== city
    const list = [plain, ...(isElsewhere ? [local, monthly] : [monthly, local])]
    const slug = list.find((wish) => !taken.has(wish)) ?? numbered(plain, taken)
    taken.set(slug, city)
    slugs.set(index, slug)
  }
  const given = events.map(({ gathered }) => gathered.slug && safe(ascii(gathered.slug) || digestOf(gathered.slug)))
  for (const [index, slug] of given.entries())
    if (slug) take(index, { plain: slug, local: slug, monthly: slug, city: '' })
  const rest = [...events.entries()]
    .filter(([index]) => !slugs.has(index))
    .map(([index, { gathered, merged }]) => ({ index, wishes: wishesFor(gathered.told, merged) }))
  for (const { index, wishes } of rest.sort((a, b) => (a.wishes.order < b.wishes.order ? -1 : 1))) take(index, wishes)
  return events.map((_, index) => slugs.get(index) ?? '')
}

/** Addresses that an event may have: by its name and year, and more where another has that. */
interface Wishes {
  readonly plain: string
  readonly local: string
  readonly monthly: string
  readonly city: string
}

function wishesFor(told: readonly Told[], { start, city, name }: Merged): Wishes & { readonly order: string } {
  const oldest = [...told].filter(({ mention }) => mention.name).sort(oldestFirst)[0]
  const names = oldest?.names ?? [eventName(name)]
  const year = names[0]?.year ?? (start && partsOf(start).year)
  const stem = stemOf(names)
  const own = names[0]?.text ?? name
  const plain = [stem, ...(year ? [year] : [])].join('-')
  const month = start?.slice(5, 7)
  const monthly = month ? `${plain}-${month}` : plain
  const place = city ? ascii(cityKey(city)) : ''
  const local = place ? `${plain}-${place}` : monthly
  const order = `${start ?? '9'} ${own} ${city ?? ''} ${digestOf(own)}`
  return { plain, local, monthly, city: place, order }
}

function oldestFirst(a: Told, b: Told): number {
  const order = ({ article, mention }: Told) => `${article.published ?? '9'} ${mention.name}`
  return order(a) < order(b) ? -1 : 1
}

/** Words of the first name that has some in Latin letters; else what can be translated, with a digest of all where that is little. */
export function stemOf(names: readonly EventName[]): string {
  const bare = names.map((name) => name.bare || (name.acronym ?? ''))
  const latin = bare.find((name) => /[a-z]{2}/i.test(name) && !/\p{Script=Han}/u.test(name))
  if (latin) return safe(shortened(ascii(latin)))
  const [name = ''] = bare
  if (name === '') return 'event'
  const words = (names[0]?.words ?? []).map(({ word }) => word)
  const translated = ascii(words.filter((word) => !/\P{ASCII}/u.test(word)).join(' '))
  const isTelling = (names[0]?.known.size ?? 0) >= 2 || words.every((word) => !/\P{ASCII}/u.test(word))
  return safe([shortened(translated), ...(isTelling ? [] : [digestOf(name)])].filter(Boolean).join('-'))
}

function shortened(slug: string): string {
  return slug.length <= 60
    ? slug
    : slug
        .slice(0, 61)
        .replace(/-[^-]*$/, '')
        .slice(0, 60)
}

// `/events/page/2/` is a page of a list, `/events/2024/` may be one of a year.
function safe(slug: string): string {
  return /^(?:page|all|upcoming|past|\d*)$/.test(slug) || /^\d[\d-]*$/.test(slug)
    ? ['event', slug].filter(Boolean).join('-')
    : slug
}

function numbered(slug: string, taken: ReadonlyMap<string, string>): string {
  for (let next = 2; ; next++) if (!taken.has(`${slug}-${next}`)) return `${slug}-${next}`
}
