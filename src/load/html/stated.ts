import type { Confidence } from '../../model/article.ts'
import type { Place } from '../../model/diagnostic.ts'
import type { Found } from '../draft.ts'
import type { Evidence } from './evidence.ts'
import type { Names } from './field-names.ts'
import type { Statement } from './head.ts'

/** The statements of these names, as evidence. */
export function stated<T>(
  statements: readonly Statement[],
  names: Names,
  read: (text: string) => T | undefined,
): Evidence<T>[] {
  return names.flatMap(([name, weight]) => {
    const one = statements.find((statement) => statement.name === name)
    const value = one && read(one.value)
    return one && value !== undefined ? [evidenceOf(one, value, `<meta ${name}>`, weight)] : []
  })
}

export function evidenceOf<T>(place: Place | undefined, value: T, rule: string, weight: number): Evidence<T> {
  return { value, rule, weight, line: place?.line ?? 1, column: place?.column ?? 1 }
}

export function placeIn({ line, column }: Place): Place {
  return { line, column }
}

export function found<T>(place: Place | undefined, value: T, rule: string, confidence: Confidence): Found<T> {
  return { value, line: place?.line ?? 1, column: place?.column ?? 1, rule, confidence }
}
