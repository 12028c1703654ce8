import type { CalendarDate } from '../../src/model/date.ts'
import { DateText } from './day.tsx'
import { Text, useWords } from './reading.tsx'

/** What was put right in an article. */
export interface CorrectionNote {
  readonly date?: CalendarDate
  readonly text: string
}

export function Corrections({ corrections }: { readonly corrections: readonly CorrectionNote[] }) {
  const words = useWords()
  if (corrections.length === 0) return undefined
  return (
    <aside class="note" aria-label={words.corrections}>
      {corrections.map(({ date, text }) => (
        <p>
          <b>{words.correctionIs}</b>
          <Text>{text}</Text>
          {date && (
            <>
              {' '}
              <small>
                <DateText start={date} />
              </small>
            </>
          )}
        </p>
      ))}
    </aside>
  )
}
