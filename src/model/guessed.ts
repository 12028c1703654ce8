import type { Finding } from './article.ts'
import type { Conference } from './site.ts'

/** Whether the days of a conference are a guess: a year that no text states, or a form that can be read in two ways. */
export function isGuessed({ found }: Pick<Conference, 'found'>): boolean {
  return isGuess(found.start) || isGuess(found.end)
}

/** Whether a field is so uncertain that messages ask an editor to settle it. */
export function isGuess(finding: Finding | undefined): boolean {
  return finding !== undefined && finding.confidence < certain
}

const certain = 0.6
