import type { Finding } from './article.ts'
import type { Conference } from './site.ts'

/** How the rule of a date ends whose year nobody states. */
export const guessedYear = 'year nearest to the article'

/** Whether the days of a conference are a guess: a year that no text states, or days that may be those of something else. */
export function isGuessed({ found }: Pick<Conference, 'found'>): boolean {
  return isGuess(found.start) || isGuess(found.end)
}

/** Whether a field is so uncertain that messages ask an editor to settle it, or is a date with a guessed year. */
export function isGuess(finding: Finding | undefined): boolean {
  return finding !== undefined && (finding.confidence < certain || finding.rule.endsWith(guessedYear))
}

const certain = 0.6
