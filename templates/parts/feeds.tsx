import { useWords } from './reading.tsx'
import { Sign } from './sign.tsx'

/** A calendar that programs can follow. */
export interface Feed {
  /** The file, and the same for a program that follows it: `webcal://…`. */
  readonly href: string
  readonly webcal: string
  /** The language whose events it has; all, where there is none. */
  readonly language?: string
}

/** The ways to a calendar: to follow it, and the file itself. */
export function Subscribe({ feed: { href, webcal } }: { readonly feed: Feed }) {
  return (
    <p class="subscribe">
      <a class="btn" href={webcal}>
        <Sign word="subscribe" />
      </a>{' '}
      <a href={href} type="text/calendar">
        <Sign word="calendarFile" />
      </a>
    </p>
  )
}

/** Several calendars, each with the language of its events. */
export function Feeds({ feeds }: { readonly feeds: readonly Feed[] }) {
  const { languageOf, subscribe, calendarFile, separator } = useWords()
  return (
    <ul class="ledger tally">
      {feeds.map(({ href, webcal, language = 'en' }) => {
        const name = languageOf(language)
        return (
          <li>
            <span>{name}</span>
            <span>
              <a href={webcal}>
                {subscribe}
                <span class="vh">{separator + name}</span>
              </a>{' '}
              ·{' '}
              <a href={href} type="text/calendar">
                .ics
                <span class="vh">{separator + name + separator + calendarFile}</span>
              </a>
            </span>
          </li>
        )
      })}
    </ul>
  )
}
