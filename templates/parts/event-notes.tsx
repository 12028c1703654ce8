import type { CalendarDate } from '../../src/model/date.ts'
import type { DateSpan } from '../dates.ts'
import { type ArticleLink, LinkTo } from './article-link.tsx'
import { DateText } from './day.tsx'
import { Text, useWords } from './reading.tsx'
import type { Fact } from './stated-in.tsx'

/** What is guessed, in conflict, or late. */
export type EventNote =
  /** Guessed by the date of an article. */
  | { readonly kind: 'year'; readonly article?: ArticleLink; readonly date?: CalendarDate }
  | { readonly kind: 'guessed'; readonly facts: readonly Fact[] }
  | { readonly kind: 'dates'; readonly article: ArticleLink; readonly dates: DateSpan }
  | { readonly kind: 'place'; readonly article: ArticleLink; readonly place: string }
  | { readonly kind: 'late'; readonly article: ArticleLink; readonly months: number }

export function EventNotes({ notes }: { readonly notes: readonly EventNote[] }) {
  if (notes.length === 0) return undefined
  return (
    <div class="note">
      {notes.map((note) => (
        <p>
          <Note note={note} />
        </p>
      ))}
    </div>
  )
}

function Note({ note }: { readonly note: EventNote }) {
  const words = useWords()
  switch (note.kind) {
    case 'year':
      return <YearNote {...note} />
    case 'guessed':
      return <>{words.guessed(note.facts.map((fact) => words[fact]))}</>
    case 'dates':
      return (
        <>
          <Quoted article={note.article} />
          {words.datesDiffer}
          <DateText {...note.dates} />
          {words.stop}
        </>
      )
    case 'place':
      return (
        <>
          <Quoted article={note.article} />
          {words.placeDiffers}
          <Text>{note.place}</Text>
          {words.stop}
        </>
      )
    case 'late':
      return (
        <>
          <Quoted article={note.article} />
          {words.lateArticle(note.months)}
        </>
      )
  }
}

function YearNote({ article, date }: Extract<EventNote, { kind: 'year' }>) {
  const { yearGuessed, yearNearest } = useWords()
  if (!article || !date) return <>{yearGuessed}</>
  const [begin, middle, end] = yearNearest
  return (
    <>
      {begin}
      <DateText start={date} />
      {middle}
      <Quoted article={article} />
      {end}
    </>
  )
}

function Quoted({ article }: { readonly article: ArticleLink }) {
  const [open, close] = useWords().quotes
  return (
    <>
      {open}
      <LinkTo article={article} />
      {close}
    </>
  )
}
