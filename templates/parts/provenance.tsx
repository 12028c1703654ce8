import type { CalendarDate } from '../../src/model/date.ts'
import { isSameLanguage } from '../../src/model/language.ts'
import { type DateSpan, dateWords } from '../dates.ts'
import type { Child } from '../jsx-runtime.ts'
import type { ArticleLink } from './article-link.tsx'
import { DateText } from './day.tsx'
import { Spoken, Text, useTongue, useWords, type Wording } from './reading.tsx'

/** Where an article comes from, as far as it is known. */
export interface Origin {
  readonly language: string
  readonly source?: string
  /** The page of the source that the article stood on. */
  readonly href?: string
  /** The page of this site with the articles of the source. */
  readonly sourcePage?: string
  /** The part of the source that it stood in, as its breadcrumb says. */
  readonly section?: string
  readonly author?: string
  readonly published?: CalendarDate
  readonly updated?: CalendarDate
  /** The day it was brought in. */
  readonly accessed?: CalendarDate
  /** How long it takes to read, where that is worth saying. */
  readonly minutes?: number
  /** How many pictures a portfolio entry has; absent for reports. */
  readonly pictures?: number
  readonly event?: EventReference
  /** The same article in other languages. */
  readonly versions?: readonly ArticleLink[]
}

export interface EventReference extends DateSpan {
  readonly href: string
  readonly name: Wording
}

/** The line under the title of an article: language, source and its section, dates, time to read, event. */
export function Provenance({ origin }: { readonly origin: Origin }) {
  const { pictureCount, accessed, readingTime } = useWords()
  return (
    <p class="prov">
      <Badge language={origin.language} /> <Sources origin={origin} labelled /> <Section name={origin.section} />{' '}
      <Original href={origin.href} /> <Dates origin={origin} />{' '}
      {origin.accessed && (
        <span>
          {accessed} <DateText start={origin.accessed} />
        </span>
      )}{' '}
      {origin.minutes && <span>{readingTime(origin.minutes)}</span>}{' '}
      {origin.pictures ? <span>{pictureCount(origin.pictures)}</span> : undefined}{' '}
      {origin.event && <At event={origin.event} dated />}
    </p>
  )
}

/** The same in a list: short dates, and the first of them only. */
export function BriefProvenance({ origin }: { readonly origin: Origin }) {
  const { published, updated, event } = origin
  return (
    <p class="prov">
      <Badge language={origin.language} versions={origin.versions} /> <Sources origin={origin} />{' '}
      <Dates origin={{ ...origin, updated: published ? undefined : updated }} short /> {event && <At event={event} />}
    </p>
  )
}

/** A line of facts; what is absent is left out. */
export function FactLine({ children }: { readonly children: readonly Child[] }) {
  const known = children.filter((fact) => fact !== undefined && fact !== '')
  return <p class="prov">{known.map((fact, index) => [index > 0 && ' ', <span>{fact}</span>])}</p>
}

interface BadgeProps {
  readonly language: string
  readonly versions?: readonly ArticleLink[]
}

/** The language of an article, and beside it those that it is to be had in, too. */
function Badge({ language, versions = [] }: BadgeProps) {
  const { alsoInIs } = useWords()
  return (
    <span class="lang">
      <ShortName language={language} />
      {versions.map(({ href, title }) => (
        <>
          {' '}
          <a href={href} hreflang={title.language}>
            <span class="vh">{alsoInIs}</span>
            <ShortName language={title.language} />
          </a>
        </>
      ))}
    </span>
  )
}

function ShortName({ language }: { readonly language: string }) {
  const name = language === 'zh-Hant' ? '繁體' : isSameLanguage(language, 'zh') ? '中文' : undefined
  return (
    <Spoken as="span" language={name ? language : 'en'}>
      {name ?? language.toUpperCase()}
    </Spoken>
  )
}

function Sources({ origin, labelled }: { readonly origin: Origin; readonly labelled?: boolean }) {
  const { sourceIs, sourceNotStated, portfolioFile, by, separator } = useWords()
  const { source, sourcePage, author, published, updated, pictures } = origin
  if (!source && !author) {
    return <span>{pictures === undefined || published || updated ? sourceNotStated : portfolioFile}</span>
  }
  return (
    <span>
      {labelled && source && sourceIs}
      {source && <SourceName name={source} page={labelled ? sourcePage : undefined} />}
      {source && author && separator}
      {author && <Text>{by(author)}</Text>}
    </span>
  )
}

/** The name of a source, leading to its articles where they have a page. */
export function SourceName({ name, page }: { readonly name: string; readonly page: string | undefined }) {
  if (page === undefined) return <Text>{name}</Text>
  return (
    <a href={page}>
      <Text>{name}</Text>
    </a>
  )
}

function Original({ href }: { readonly href: string | undefined }) {
  const { original } = useWords()
  if (href === undefined) return undefined
  return (
    <span>
      <a href={href} rel="noopener noreferrer">
        {original}
      </a>
    </span>
  )
}

function Section({ name }: { readonly name: string | undefined }) {
  const { sectionIs } = useWords()
  if (name === undefined) return undefined
  return (
    <span>
      {sectionIs}
      <Text>{name}</Text>
    </span>
  )
}

function Dates({ origin, short }: { readonly origin: Origin; readonly short?: boolean }) {
  const words = useWords()
  const { published, updated, source, author, pictures } = origin
  if (published || updated) {
    return (
      <>
        {published && (
          <span>
            {words.published} <DateText start={published} short={short} />
          </span>
        )}{' '}
        {updated && (
          <span>
            {words.updated} <DateText start={updated} short={short} />
          </span>
        )}
      </>
    )
  }
  const saidBySource = pictures !== undefined && !source && !author
  return saidBySource ? undefined : <span>{words.noDate}</span>
}

function At({ event, dated }: { readonly event: EventReference; readonly dated?: boolean }) {
  const { separator } = useWords()
  const { name, start, end } = event
  const year = !name.text.includes(start?.slice(0, 4) ?? '')
  const date = dated && dateWords({ start, end }, useTongue(), { year })
  return (
    <a class="at" href={event.href}>
      <Text language={name.language}>{name.text}</Text>
      {date && `${separator}${date}`}
    </a>
  )
}
