import type { CalendarDate } from '../../src/model/date.ts'
import { Sign } from './sign.tsx'

/** Where a conference stands, and when that changes; absent where it is over or its date is not known. */
export interface Timing {
  readonly phase: 'upcoming' | 'running'
  /** From this day on it runs; absent where that is not known or will not be. */
  readonly begins?: CalendarDate
  /** The last day that it can be. */
  readonly ends: CalendarDate
  /** Whose days these are. */
  readonly zone?: string
}

/** What is marked on a conference. */
export interface Marked {
  readonly timing?: Timing
  readonly cancelled: boolean
}

/**
 * The attributes of an element that shows the phase of a conference: today.js reads them, and sets right the element and
 * what is within it.
 */
export function phaseData(timing: Timing | undefined) {
  if (!timing) return {}
  const { phase, begins, ends, zone } = timing
  return { 'data-phase': phase, 'data-begins': begins, 'data-ends': ends, 'data-zone': zone }
}

/** That a conference is upcoming, runs, or was cancelled; for past ones nothing. */
export function When({ event: { timing, cancelled } }: { readonly event: Marked }) {
  if (cancelled) return <Mark word="cancelled" />
  if (!timing) return undefined
  return (
    <>
      <Mark word="upcoming" when="upcoming" now={timing.phase} />
      {timing.begins && <Mark word="onNow" when="running" now={timing.phase} />}
    </>
  )
}

interface MarkProps {
  readonly word: 'upcoming' | 'onNow' | 'cancelled'
  /** The phase in which it is shown; always, where none is named. */
  readonly when?: Timing['phase']
  readonly now?: Timing['phase']
}

function Mark({ word, when, now }: MarkProps) {
  return (
    <p class={`when ${looks[word]}`} data-when={when} hidden={when !== now}>
      <Sign word={word} />
    </p>
  )
}

const looks = { upcoming: 'soon', onNow: 'now', cancelled: 'off' } as const
