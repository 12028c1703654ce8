import type { Why } from '../model/timings.ts'
import { count } from './numbers.ts'
import type { Memo } from './recorder.ts'
import { litOf } from './seats.ts'
import { Section } from './section.tsx'
import { memoWords, whyWords } from './words.ts'

interface MemosProps {
  readonly memos: readonly Memo[]
  readonly isBuilt: boolean
}

/** What was kept from earlier builds and what was made anew, and why. */
export function Memos({ memos, isBuilt }: MemosProps) {
  return (
    <Section title="Known and made anew" id="memos">
      {isBuilt ? (
        <ul class="memos">
          {inOrder(memos).map((memo) => (
            <li data-ed={memoWords[memo.name].colour}>
              <One memo={memo} />
            </li>
          ))}
        </ul>
      ) : (
        <p>No memo was asked: the site is that of the last build.</p>
      )}
    </Section>
  )
}

function inOrder(memos: readonly Memo[]): Memo[] {
  return Object.keys(memoWords).flatMap((name) => memos.find((memo) => memo.name === name) ?? [])
}

function One({ memo }: { readonly memo: Memo }) {
  const { title, made, unknown } = memoWords[memo.name]
  const { known, missed } = memo
  const all = known + missed.length
  return (
    <>
      <h3>{title}</h3>
      <Seats lit={litOf(missed.length, all, seatsInRow)} />
      <p>
        <b class="day">{count(missed.length)}</b> of {count(all)} {made}
      </p>
      {missed.length > 0 ? (
        <Reasons missed={missed} unknown={unknown} />
      ) : (
        <p class="soft">All known from earlier builds.</p>
      )}
    </>
  )
}

const seatsInRow = 40

/** A row of seats, those at its end lit: what was made anew. */
function Seats({ lit }: { readonly lit: number }) {
  return (
    <svg class="seats" viewBox={`0 0 ${seatsInRow} 1`} aria-hidden="true">
      {Array.from({ length: seatsInRow }, (_, seat) => (
        <circle class={seat < lit ? 'lit' : undefined} cx={seat + 0.5} cy="0.5" r="0.36" />
      ))}
    </svg>
  )
}

interface ReasonsProps extends Pick<Memo, 'missed'> {
  readonly unknown?: string
}

function Reasons({ missed, unknown = whyWords.unknown }: ReasonsProps) {
  const reasons = Object.entries({ ...whyWords, unknown }) as [Why, string][] // its keys are all reasons
  return (
    <dl>
      {reasons.map(([why, says]) => {
        const names = missed.filter((one) => one.why === why).map(({ name }) => name)
        return (
          names.length > 0 && (
            <div>
              <dt>
                {says} <b>{count(names.length)}</b>
              </dt>
              {names.slice(0, shown).map((name) => (
                <dd>{name}</dd>
              ))}
              {names.length > shown && <dd>and {count(names.length - shown)} more</dd>}
            </div>
          )
        )
      })}
    </dl>
  )
}

// Names under each reason.
const shown = 5
