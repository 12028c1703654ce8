import type { Article, Confidence, Finding } from '../../model/article.ts'
import type { EventField, EventMention } from '../../model/event-mention.ts'
import type { FoundIn } from '../../model/site.ts'
import type { EventName } from './event-name.ts'

/** What of an article its conference depends on: nothing of its text but what was found in it. */
export type Mentioning = Pick<
  Article,
  'id' | 'slug' | 'path' | 'collection' | 'title' | 'language' | 'published' | 'event'
> & { readonly found: { readonly event?: Finding; readonly title?: Finding } }

export function mentioning(article: Article): Mentioning {
  const { id, slug, path, collection, title, language, published, event, found } = article
  const places = { event: found.event, title: found.title }
  return { id, slug, path, collection, title, language, published, event, found: places }
}

/** What one file says of a conference. Of very many names only the first are looked at. */
export interface Told {
  readonly article: Mentioning
  /** The article itself, where the file is the conference's own. */
  readonly own?: Article
  readonly mention: EventMention
  /** All its names, the first of which is the main one where the mention has one. */
  readonly names: readonly EventName[]
  /** Whether the file is the conference's own. */
  readonly isOwn: boolean
}

/** One value, with how much it counts. */
export interface Statement<T> {
  readonly value: T
  /** A file of the event's own counts before the field of an article, and that before anything found in a text. */
  readonly rank: 'own' | 'field' | 'found'
  readonly confidence: Confidence
  readonly told: Told
}

/** Everything that is said of one field. */
export function statementsOf<T>(
  all: readonly Told[],
  field: EventField,
  read: (told: Told) => T | undefined,
): Statement<T>[] {
  return all.flatMap((told) => {
    const value = read(told)
    if (value === undefined) return []
    const confidence = told.mention.found[field]?.confidence ?? 1
    return { value, confidence, told, rank: told.isOwn ? 'own' : confidence === 1 ? 'field' : 'found' }
  })
}

/** The statements of the highest rank that there is. */
export function foremost<T>(statements: readonly Statement<T>[]): Statement<T>[] {
  const rank = (['own', 'field', 'found'] as const).find((one) =>
    statements.some((statement) => statement.rank === one),
  )
  return statements.filter((statement) => statement.rank === rank)
}

/** What most say with most confidence; of what is said as often what stands in the first file by path. */
export function elected<T>(
  statements: readonly Statement<T>[],
  keyOf: (value: T) => string = String,
): Statement<T> | undefined {
  const sums = new Map<string, { sum: number; best: Statement<T> }>()
  for (const statement of foremost(statements)) {
    const key = keyOf(statement.value)
    const known = sums.get(key)
    if (!known) sums.set(key, { sum: statement.confidence, best: statement })
    else {
      known.sum += statement.confidence
      if (isBefore(statement, known.best)) known.best = statement
    }
  }
  const [first] = [...sums.values()].sort((a, b) => b.sum - a.sum || (isBefore(a.best, b.best) ? -1 : 1))
  return first?.best
}

function isBefore<T>(a: Statement<T>, b: Statement<T>): boolean {
  return a.confidence === b.confidence ? pathOf(a.told) < pathOf(b.told) : a.confidence > b.confidence
}

/** Where a field of a conference was read. */
export function foundIn({ told }: Statement<unknown>, field: EventField): FoundIn | undefined {
  const finding = findingOf(told, field)
  return finding && { ...finding, path: pathOf(told, field), article: told.isOwn ? undefined : told.article.id }
}

function findingOf({ mention }: Told, field: EventField): Finding | undefined {
  return mention.found[field]
}

/** The file in which a mention, or one of its fields, stands. */
export function pathOf({ article, mention }: Told, field?: EventField): string {
  return (field && mention.found[field]?.sidecar) ?? article.found.event?.sidecar ?? article.path
}
