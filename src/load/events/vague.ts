import type { Whereabouts } from '../tell.ts'
import { speaksOf } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'

/** Words that say only roughly when something is, and where they stand. */
export interface Vague {
  readonly text: string
  readonly place: Whereabouts
}

/** Where a sentence says only roughly when the event is: `held last month`. */
export function vagueIn({ statements }: Telling, subject: Subject): Vague | undefined {
  for (const told of statements) {
    const match = told.verbs.length > 0 && speaksOf(told, subject) ? roughly.exec(told.sentence.text) : undefined
    if (!match) continue
    const { passage, index } = told.sentence
    return { text: match[0], place: passage.placeOf(index + match.index) }
  }
  return undefined
}

const roughly =
  /\b(?:(?:earlier |later )?(?:this|last|next) (?:month|week|year|spring|summer|autumn|fall|winter|weekend)|recently|a few (?:days|weeks|months) ago|yesterday|tomorrow)\b|近日|日前|上个?月|下个?月|上周末?|下周末?|去年|明年|昨[天日]|明[天日]|不久前|前不久/i
