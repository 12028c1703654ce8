import type { VNode } from 'preact'
import type { PartialDate } from '../../src/model/date.ts'
import { type DateSpan, type DateStyle, dateWords } from '../dates.ts'
import { dayAndMonth, leafOf, type Numerals, numeralsOf } from '../numerals.ts'
import { useTongue } from './reading.tsx'

/** A date in large numerals; hidden from screen readers, which are told it in words beside it. */
export function Day({ span, as: Element = 'p' }: { readonly span: DateSpan; readonly as?: 'p' | 'span' }) {
  const numerals = numeralsOf(span, useTongue())
  if (numerals.length === 0) return undefined
  return (
    <Element class="day" aria-hidden="true">
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
export function DateText({ start, end, ...style }: DateTextProps): VNode | string | undefined {
  const text = dateWords({ start, end }, useTongue(), style)
  if (!text) return undefined
  const single: PartialDate | undefined = start && end && start !== end ? undefined : (start ?? end)
  if (!single) return text
  return <time datetime={single}>{text}</time>
}

function Digits({ of }: { readonly of: Numerals }) {
  return <>{of.map(({ text, small }) => (small ? <small>{text}</small> : text))}</>
}
