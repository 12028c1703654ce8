import { awkwardKinds } from '../bench/awkward.ts'
import { type BuiltPage, oneOfEachKind } from './pages-of.ts'

/** Of the site of many articles one page of each kind, and the first article of each kind that a page is hard to make of. */
export function stressSamples(pages: readonly BuiltPage[]): BuiltPage[] {
  const awkward = pages.filter(({ path }) => awkwardKinds.some((kind) => path.endsWith(`/${kind}-00/`)))
  return [...new Set([...oneOfEachKind(pages), ...awkward])]
}
