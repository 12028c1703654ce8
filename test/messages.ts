import type { Diagnostic } from '../src/model/diagnostic.ts'

/** Diagnostics as a fixture's messages.txt has them: two lines each. */
export function messages(diagnostics: readonly Diagnostic[]): string {
  return diagnostics.map(asLines).join('')
}

function asLines({ path, line, column, severity, rule, reason, advice }: Diagnostic): string {
  const place = line === undefined ? '' : `:${line}:${column}`
  return `${path}${place} ${severity} ${rule}: ${reason}\n  ${advice}\n`
}
