import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** A phrase, a sentence or a whole announcement, and from when to when that is of which it speaks. */
export interface GivenDates {
  readonly id: string
  readonly title?: string
  readonly text: string
  /** The article's own date. */
  readonly written: string
  readonly gold: Dates
  /** As right as `gold`, where a year can be that before or that after. */
  readonly other?: Dates
}

export interface Dates {
  readonly start?: string
  readonly end?: string
}

/** Files of phrases, for which the first range is asked, and of announcements, for which the event is. */
export const phraseFiles = [
  'aideadlines',
  'aideadlines-noyear',
  'mined-en',
  'mined-zh',
  'recognizers-en',
  'recognizers-zh',
]
export const announcementFiles = ['announce-en', 'announce-zh']

interface Row {
  readonly id: string
  readonly ref: string
  readonly title?: string
  readonly text: string
  readonly gold: Dates
  readonly alt?: Dates
}

/** The rows of a JSON Lines file with `id`, `ref`, `text`, `gold` and, where they have them, `title` and `alt`; none where there is no file. */
export function givenDates(folder: string, name: string): GivenDates[] {
  const file = join(folder, `${name}.jsonl`)
  if (!existsSync(file)) return []
  const lines = readFileSync(file, 'utf8').split('\n').filter(Boolean)
  return lines.map((line) => {
    const { id, ref, title, text, gold, alt } = JSON.parse(line) as Row // the format that the comment above asks for
    return { id, title, text, written: ref, gold: said(gold), ...(alt && { other: said(alt) }) }
  })
}

/** The year 1 stands for no date. */
function said({ start, end }: Dates): Dates {
  return start?.startsWith('0001') ? {} : { start, end }
}
