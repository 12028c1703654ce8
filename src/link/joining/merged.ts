import type { Language } from '../../model/article.ts'
import { cityNamed, plainCity } from '../../model/cities.ts'
import type { EventField, EventMention } from '../../model/event-mention.ts'
import type { Conference, FoundIn } from '../../model/site.ts'
import { electedDates } from './elected-dates.ts'
import { electedNames } from './elected-names.ts'
import { ownAddress } from './own-address.ts'
import { elected, foundIn, type Statement, statementsOf, type Told } from './told.ts'

/** One conference of all that is told of it, without slug and series. */
export type Merged = Omit<Conference, 'slug' | 'series' | 'coverage'>

export function merged(all: readonly Told[], first: Language): Merged {
  const own = all.find(({ isOwn }) => isOwn)?.own
  const names = electedNames(all, first)
  const dates = electedDates(all)
  const timed = dates ? all.filter(({ mention }) => !mention.start || mention.start === dates.value.start) : all
  const fields = {
    acronym: elected(withParsed(all, 'acronym'), (value) => value.toUpperCase()),
    edition: elected(withParsed(all, 'edition')),
    startTime: of(timed, 'startTime'),
    endTime: of(timed, 'endTime'),
    timeZone: of(timed, 'timeZone'),
    place: of(all, 'place', plainCity),
    city: of(all, 'city', cityKey),
    country: of(all, 'country'),
    online: of(all, 'online'),
    cancelled: of(all, 'cancelled'),
    url: of(all, 'url', (url) => ownAddress(url) ?? url),
    organisers: organisersIn(all, names.language),
  }
  const { organisers, ...facts } = valuesOf(fields)
  return {
    ...{ path: own?.path, name: names.main?.value.text ?? '', language: names.language, otherNames: names.others },
    ...{ start: dates?.value.start, end: dates?.value.end },
    ...facts,
    organisers: organisers ?? [],
    ...{ excerpt: own && own.body.length > 0 ? own.excerpt : undefined, body: own?.body ?? [] },
    found: places({ ...fields, name: names.main, start: dates, end: dates?.value.end ? dates : undefined }),
  }
}

type Elected<F> = { readonly [K in keyof F]: F[K] extends Statement<infer T> | undefined ? T | undefined : never }

function valuesOf<F extends Record<string, Statement<unknown> | undefined>>(fields: F): Elected<F> {
  const entries = Object.entries(fields).map(([field, statement]) => [field, statement?.value])
  return Object.fromEntries(entries) as Elected<F> // each value by its own field
}

function of<F extends EventField>(
  all: readonly Told[],
  field: F,
  keyOf?: (value: NonNullable<EventMention[F]>) => string,
): Statement<NonNullable<EventMention[F]>> | undefined {
  const statements = statementsOf(all, field, ({ mention }) => mention[field] ?? undefined)
  return elected(statements as Statement<NonNullable<EventMention[F]>>[], keyOf) // undefined ones make no statement
}

/** What files say in so many words; where none does, what the names they use say: `WAIC 2021`, `第五届……`. */
function withParsed<F extends 'acronym' | 'edition'>(
  all: readonly Told[],
  field: F,
): Statement<NonNullable<EventMention[F]>>[] {
  const parsedIn = ({ mention, names }: Told): EventMention[F] | undefined =>
    mention[field] ?? (names.flatMap((name) => name[field] ?? [])[0] as EventMention[F]) // the same kind of value
  return statementsOf(all, field, parsedIn) as Statement<NonNullable<EventMention[F]>>[] // undefined ones make no statement
}

// A body has a name in each language: those in that of the event's name are its organisers, others only where there are none.
function organisersIn(all: readonly Told[], language: Language): Statement<readonly string[]> | undefined {
  const statements = statementsOf(all, 'organisers', ({ mention }) =>
    mention.organisers.length > 0 ? mention.organisers : undefined,
  )
  const isLocal = ({ value }: Statement<readonly string[]>) =>
    value.some((name) => /\p{Script=Han}/u.test(name)) === language.startsWith('zh')
  const local = statements.filter(isLocal)
  return elected(local.length > 0 ? local : statements, (names) => [...names].sort().join('\n'))
}

export function cityKey(city: string): string {
  return plainCity(cityNamed(city)?.name ?? city)
}

function places(fields: Partial<Record<EventField, Statement<unknown> | undefined>>): Conference['found'] {
  const found: Partial<Record<EventField, FoundIn>> = {}
  for (const [field, statement] of Object.entries(fields) as [EventField, Statement<unknown> | undefined][]) {
    const place = statement && foundIn(statement, field) // the keys are those of the parameter
    if (place) found[field] = place
  }
  return found
}
