import type { VFile } from 'vfile'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import { diagnose, type RuleArguments, type RuleName } from '../model/rules.ts'

/** Ends the reading of a file whose problem has been told already. */
export class Refusal extends Error {}

/** Puts a rule's message onto the file, beside the messages of unified's plugins. */
export function tell<R extends RuleName>(file: VFile, place: Place | undefined, rule: R, ...d: RuleArguments<R>): void {
  const { reason, advice, severity } = diagnose(file.path, place, rule, ...d)
  const point = place && { line: place.line, column: place.column }
  const message = file.message(reason, { place: point, ruleId: rule, source: 'daypass' })
  message.note = advice
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}

/** The file's messages as plain data, in the order of their lines. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  const byPlace = (a: Diagnostic, b: Diagnostic) => (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  return file.messages
    .map((message) => ({
      path: file.path,
      line: message.line,
      column: message.column,
      rule: message.ruleId as RuleName, // only `tell` writes messages: no plugin in use has any
      severity: message.fatal ? ('error' as const) : message.fatal === false ? ('warning' as const) : ('info' as const),
      reason: message.reason,
      advice: message.note ?? '',
    }))
    .sort(byPlace)
}
