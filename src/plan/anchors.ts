import { nearest } from '../model/nearest.ts'
import { textOf } from './prose.ts'

/** The places of a page that links can lead to: by what each is called, the words of its heading, if it has one. */
export type Anchors = ReadonlyMap<string, string>

export function anchorsIn(html: string): Anchors {
  const all = Array.from(html.matchAll(/<[a-z][^>]*? id="([^"]+)"/g), ([, id = '']) => [id, ''] as const)
  const headings = Array.from(
    html.matchAll(/<h[1-6][^>]*? id="([^"]+)"[^>]*>(.*?)<\/h[1-6]>/gs),
    ([, id = '', words = '']) => [id, textOf(words)] as const,
  )
  return new Map([...all, ...headings])
}

/** Whether a browser finds the place; `#top` and `#:~:text=…` (https://wicg.github.io/scroll-to-text-fragment/) it knows itself. */
export function leadsTo(fragment: string, anchors: Anchors): boolean {
  return fragment === 'top' || fragment.startsWith(':~:') || anchors.has(fragment.replace(/:~:.*$/, ''))
}

/** The place that is meant, where one is called or reads like it: `the-second-day` → `s2`, the heading “The second day”. */
export function nearestAnchor(fragment: string, anchors: Anchors): string | undefined {
  const byWords = new Map([...anchors].filter(([, words]) => words).map(([id, words]) => [plain(words), id]))
  const words = nearest(plain(fragment), byWords.keys())
  return words === undefined ? nearest(fragment, anchors.keys()) : byWords.get(words)
}

// As programs make anchors of headings, without what they disagree on.
function plain(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
