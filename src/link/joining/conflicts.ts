import { cityNamed } from '../../model/cities.ts'
import type { Diagnostic } from '../../model/diagnostic.ts'
import type { EventMention } from '../../model/event-mention.ts'
import { diagnose } from '../../model/rules.ts'
import type { Conference } from '../../model/site.ts'
import { isWithin, supports } from './elected-dates.ts'
import type { Gathered } from './gathered.ts'
import { cityKey } from './merged.ts'
import { pathOf, type Told } from './told.ts'

/** Says where articles do not agree on when and where an event is, or with its own file. */
export function conflictsOf(conference: Conference, { told, contrary }: Gathered): Diagnostic[] {
  return [...told, ...contrary]
    .filter(({ isOwn }) => !isOwn)
    .flatMap((one) => differing(conference, one).flatMap((field) => conflict(conference, one, field) ?? []))
}

type Contested = 'start' | 'end' | 'city' | 'edition'

function differing(conference: Conference, { mention }: Told): Contested[] {
  const fields: Contested[] = []
  const { start, end } = mention
  if (start && conference.start) {
    const [own, other] = [
      { start, end },
      { start: conference.start, end: conference.end },
    ]
    const isVague = other.start.length < 10 && isWithin(other, own)
    const isAgreed = isVague || isWithin(own, other) || supports(own, other) || supports(other, own)
    if (!isAgreed) fields.push(start === conference.start ? 'end' : 'start')
  }
  if (mention.city && conference.city && isOtherCity(mention, conference.city)) fields.push('city')
  if (mention.edition && conference.edition && mention.edition !== conference.edition) fields.push('edition')
  return fields
}

// What a text calls a city may be a district of another.
function isOtherCity({ city = '', found }: EventMention, other: string): boolean {
  const isWritten = (found.city?.confidence ?? 1) === 1
  const areKnown = cityNamed(city) !== undefined && cityNamed(other) !== undefined
  return (isWritten || areKnown) && cityKey(city) !== cityKey(other)
}

function conflict(conference: Conference, one: Told, field: Contested): Diagnostic | undefined {
  const other = conference.found[field]
  const value = conference[field]
  const finding = one.mention.found[field]
  if (other?.article === one.article.id || (finding?.confidence ?? 1) < 0.5) return undefined
  const where = other ? `${other.path}:${other.line}` : (conference.path ?? '')
  const rule = conference.path && !other?.article ? 'event-contradicted' : 'event-conflict'
  const said = one.mention[field] ?? one.mention.start
  return diagnose(pathOf(one, field), finding ?? one.mention, rule, conference.slug, {
    field,
    here: String(said),
    there: String(value),
    where,
  })
}
