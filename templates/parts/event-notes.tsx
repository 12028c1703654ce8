import type { DateSpan } from '../dates.ts'
import { DateText } from './day.tsx'
import { type ArticleLink, type Fact, LinkTo } from './event-facts.tsx'
import { Text, useWords } from './reading.tsx'

/** What is guessed, in conflict, or late. */
export type EventNote =
  | { readonly kind: 'year' }
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
      return <>{words.yearGuessed}</>
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
