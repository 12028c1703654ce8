import type { Article } from '../model/article.ts'
import { ascii, digestOf } from '../model/ascii.ts'
import { nameKey } from '../model/name-key.ts'
import { elsewhere } from './address.ts'

/** What articles are brought together by. */
export type GroupKind = 'year' | 'tag' | 'source' | 'language' | 'place' | 'series' | 'format'

/** The address of the page of a group; its feeds stand beside it. */
export function addressOfGroup({ kind, slug }: { readonly kind: GroupKind; readonly slug: string }): string {
  return `/${folders[kind] ?? `${kind}s`}/${slug}/`
}

const folders: Readonly<Partial<Record<GroupKind, string>>> = { year: 'archive', series: 'series' }

/** The tags of an article with the addresses of their pages, each once. */
export function tagsOf({ tags }: Article): { readonly name: string; readonly address: string }[] {
  const byKey = new Map([...tags].reverse().map((name) => [nameKey(name), name.trim()] as const))
  byKey.delete('')
  return [...byKey].reverse().map(([key, name]) => ({ name, address: addressOfKey('tag', key) }))
}

/** The page of the source of an article; none where it says none. */
export function addressOfSource(article: Article): string | undefined {
  const [key] = sourceOf(article).map(nameKey)
  return key ? addressOfKey('source', key) : undefined
}

/** The name of the source of an article, or its host; empty where it says none. */
export function sourceOf({ source }: Article): string[] {
  const name = source?.name ?? elsewhere(source?.url)?.host
  return name === undefined ? [] : [name]
}

/** The slug of a key: words of ASCII as they are, with a digest where anything of it is lost. */
export function slugOf(key: string, kind: GroupKind): string {
  const slug = ascii(key)
  // `/tags/page/2/` is a page of a list.
  if (slug === key.replaceAll(' ', '-') && slug.length <= longest && slug !== 'page') return slug
  const words = slug.slice(0, longest).replace(/-[^-]*$|-$/, slug.length > longest ? '' : '$&')
  return `${words || kind}-${digestOf(key)}`
}

const longest = 60

function addressOfKey(kind: GroupKind, key: string): string {
  return addressOfGroup({ kind, slug: slugOf(key, kind) })
}
