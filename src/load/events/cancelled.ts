import type { Whereabouts } from '../tell.ts'
import { speaksOf } from './speaks-of.ts'
import type { Subject } from './subject.ts'
import type { Telling } from './telling.ts'

const inTitle = /^\W*(?:cancel+ed|called off)\b|\bcancel+ed\W*$|已?取消(?:举办|举行)?\W*$|[（(【]已?取消[)）】]/i
const inText =
  /\b(?:has|have|had|is|was|be|been) (?:\w+ )?(?:cancel+ed|called off)\b|(?:已|将|决定|宣布|予以|现)(?:被)?取消|取消(?:举办|举行|召开)/i

/** Where the text says that the event is not held. */
export function cancelledIn(telling: Telling, subject: Subject): Whereabouts | undefined {
  if (inTitle.test(telling.title.text)) return telling.title.placeOf(0)
  for (const told of telling.statements) {
    const match = told.at < 6 && speaksOf(told, subject) ? inText.exec(told.sentence.text) : undefined
    if (match) return told.sentence.passage.placeOf(told.sentence.index + match.index)
  }
  return undefined
}
