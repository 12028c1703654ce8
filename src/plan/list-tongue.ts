import { type Tongue, tongueOf } from '../../templates/words.ts'
import type { Site } from '../model/site.ts'

/** The language of the lists. */
export function listTongue({ settings }: Pick<Site, 'settings'>): Tongue {
  return tongueOf(settings.languages[0] ?? 'en')
}
