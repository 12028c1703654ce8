import { useWords } from './reading.tsx'
import { Sign } from './sign.tsx'
import { phaseData, type Timing } from './when.tsx'

/** The ways of a conference into a calendar. */
export interface CalendarStubProps {
  /** Its file; absent where no day is known. */
  readonly file?: string
  /** Forms of calendars on the web, for one that is not over. */
  readonly google?: string
  readonly outlook?: string
  readonly timing?: Timing
}

/** The part of a badge that is torn off; today.js leaves one plain button of it where the conference is over. */
export function CalendarStub({ file, google, outlook, timing }: CalendarStubProps) {
  const { noDayKnown } = useWords()
  if (!file) {
    return (
      <div class="stub">
        <p class="place">{noDayKnown}</p>
      </div>
    )
  }
  return (
    <div class="stub" {...phaseData(timing)}>
      <a class={google ? 'btn solid' : 'btn'} href={file} type="text/calendar">
        <Sign word="addToCalendar" />
      </a>
      {google && <Elsewhere href={google} name="Google Calendar" />}
      {outlook && <Elsewhere href={outlook} name="Outlook" />}
    </div>
  )
}

function Elsewhere({ href, name }: { readonly href: string; readonly name: string }) {
  return (
    <a class="btn" href={href} rel="noopener noreferrer" data-when="upcoming running">
      {name}
    </a>
  )
}
