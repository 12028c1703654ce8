import { type DateSpan, type DateStyle, dateParts } from '../dates.ts'
import { dayAndMonth, leafOf, type Numerals, numeralsOf } from '../numerals.ts'
import { useTongue } from './reading.tsx'

/** A date in large numerals; hidden from screen readers, which are told it in words beside it. */
export function Day({ span, as: Element = 'p' }: { readonly span: DateSpan; readonly as?: 'p' | 'span' }) {
  const numerals = numeralsOf(span, useTongue())
  if (numerals.length === 0) return undefined
  return (
    <Element class={lengthOf(numerals) > 'xx月xx–xx日 xxxx'.length ? 'day long' : 'day'} aria-hidden="true">
      <Digits of={numerals} />
    </Element>
  )
}

/** The day and month of a report, or the empty place of one. */
export function ReportDay({ date }: { readonly date?: string }) {
  const tongue = useTongue()
  if (!date) return <span class="day" />
  return (
    <time class="day" datetime={date}>
      <Digits of={dayAndMonth(date, tongue)} />
    </time>
  )
}

/** A date block: month, day, year. */
export function LeafBlock({ span }: { readonly span: DateSpan }) {
  const { top, middle, bottom, wide, unknown } = leafOf(span, useTongue())
  return (
    <p class={unknown ? 'leaf unknown' : 'leaf'} aria-hidden="true">
      <span>{top}</span>
      <span class={wide ? 'day wide' : 'day'}>{middle}</span>
      <span>{bottom}</span>
    </p>
  )
}

interface DateTextProps extends DateSpan, DateStyle {}

/** A date or a span of dates in words. */
export function DateText({ start, end, ...style }: DateTextProps) {
  const parts = dateParts({ start, end }, useTongue(), style)
  if (!parts) return undefined
  const { first, between, last } = parts
  return (
    <>
      {first && <time datetime={start}>{first}</time>}
      {between}
      <time datetime={first ? end : (start ?? end)}>{last}</time>
    </>
  )
}

function lengthOf(numerals: Numerals): number {
  return numerals.reduce((sum, { text }) => sum + text.length, 0)
}

function Digits({ of }: { readonly of: Numerals }) {
  return <>{of.map(({ text, small }) => (small ? <small>{text}</small> : text))}</>
}
