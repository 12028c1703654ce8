import { createRequire } from 'node:module'
import { once } from '../../model/once.ts'

/** The library that writes feeds, from when the first is written: a build that writes none is spared its 130 modules. */
export const feedsmith = once(
  () => createRequire(import.meta.url)('feedsmith') as typeof import('feedsmith'), // its two forms export the same
)
