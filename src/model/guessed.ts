import type { Conference } from './site.ts'

/** Whether the days of a conference are a guess: a year that no text states, or a form that can be read in two ways. */
export function isGuessed({ found }: Pick<Conference, 'found'>): boolean {
  return [found.start, found.end].some((finding) => finding !== undefined && finding.confidence < certain)
}

// Below this, messages ask an editor to settle a field.
const certain = 0.6
