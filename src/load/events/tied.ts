import type { Mentioned } from './candidates.ts'
import { hasDay } from './days.ts'
import type { Telling, Told } from './telling.ts'

/** Whether a day stands with a mention: in its sentence, or in the next one that goes on about it. */
export function isTied(one: Mentioned, telling: Telling, keys: ReadonlySet<unknown>): boolean {
  return isDatedIn(one) || neighboursOf(one, telling).some((told) => goesOn(told, keys))
}

// `At the … Congress in Xiamen, a lamp was shown on July 9`, `在第三届…论坛上`
const atBegin = /^\W{0,3}(?:at|during|in|on|for)\s(?:the\s)?\W{0,2}$/i

function isDatedIn({ name, told }: Mentioned): boolean {
  const { text } = told.sentence
  if (!hasDay(text)) return false
  const isNear = hasDay(text.slice(Math.max(0, name.index - 60), name.end + 80))
  return isNear || told.verbs.length > 0 || atBegin.test(text.slice(0, name.index))
}

function neighboursOf({ told }: Mentioned, { statements }: Telling): readonly Told[] {
  const at = statements.indexOf(told)
  const near = statements.slice(Math.max(0, at - 1), at + 3)
  const isNext = (one: Told) => one.at === told.at + 1 && one.generic !== undefined
  return near.filter((one) => one !== told && (one.at === told.at || isNext(one)))
}

/** A sentence with a day in which something takes place, and that names no other event. */
function goesOn({ sentence, verbs, names, generic }: Told, keys: ReadonlySet<unknown>): boolean {
  const isOther = names.some((name) => !keys.has(name))
  return !isOther && (verbs.length > 0 || generic !== undefined) && hasDay(sentence.text)
}
