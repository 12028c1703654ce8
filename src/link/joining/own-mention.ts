import type { Article } from '../../model/article.ts'
import type { EventMention } from '../../model/event-mention.ts'

/** What the own file of an event says of it; its title is its name. */
export function mentionOf({ event, title, found }: Article): EventMention {
  const place = found.title ?? { line: 1, column: 1 }
  const none: EventMention = {
    ...{ line: place.line, column: place.column },
    ...{ otherNames: [], organisers: [], articles: [], found: {} },
  }
  return { ...none, ...event, name: event?.name ?? title }
}
