import type { VFile } from 'vfile'
import type { Diagnostic, Place } from '../model/diagnostic.ts'
import { diagnose, type RuleArguments, type RuleName } from '../model/rules.ts'

/** Ends the reading of a file whose problem has been told already. */
export class Refusal extends Error {}

/** A place of a file, or of the sidecar beside it. */
export interface Whereabouts extends Place {
  /** Path of the sidecar. */
  readonly sidecar?: string
}

/** Puts a rule's message onto the file, beside the messages of unified's plugins. */
export function tell<R extends RuleName>(
  file: VFile,
  place: Whereabouts | undefined,
  rule: R,
  ...d: RuleArguments<R>
): void {
  const { reason, advice, severity } = diagnose(file.path, place, rule, ...d)
  const point = place && { line: place.line, column: place.column }
  const message = file.message(reason, { place: point, ruleId: rule, source: 'daypass' })
  message.note = advice
  message.file = place?.sidecar ?? file.path
  message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
}

/** Tells why the file cannot be read, and gives what ends its reading. */
export function refusal<R extends RuleName>(file: VFile, place: Place, rule: R, ...d: RuleArguments<R>): Refusal {
  tell(file, place, rule, ...d)
  return new Refusal()
}

/** The file's messages as plain data, in the order of their lines; what is said of its sidecar comes behind. */
export function diagnosticsOf(file: VFile): Diagnostic[] {
  const isBeside = ({ path }: Diagnostic) => Number(path !== file.path)
  const byPlace = (a: Diagnostic, b: Diagnostic) =>
    isBeside(a) - isBeside(b) || (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
  return file.messages
    .map((message) => ({
      path: message.file ?? file.path,
      line: message.line,
      column: message.column,
      rule: message.ruleId as RuleName, // only `tell` writes messages: no plugin in use has any
      severity: message.fatal ? ('error' as const) : message.fatal === false ? ('warning' as const) : ('info' as const),
      reason: message.reason,
      advice: message.note ?? '',
    }))
    .sort(byPlace)
}
