import { accountHeadJoined } from './account-head.ts'
import { printed } from './printed.ts'
import { spacedHan } from './spaced-han.ts'
import { unwrapped } from './unwrapped.ts'
import type { WrittenLine } from './written.ts'

/** Lines as their author wrote them: each step undoes what one way of carrying a text does to it. */
export function shaped(lines: readonly WrittenLine[]): WrittenLine[] {
  return unwrapped(printed(accountHeadJoined(spacedHan(lines))))
}
