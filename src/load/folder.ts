import { type Collection, collections } from '../model/article.ts'

/** The collection that a path within content/ lies in, if its first folder is one, or is what other programs call it. */
export function folderOf(path: string): Collection | undefined {
  const [top, ...rest] = path.split('/')
  if (top === undefined || rest.length === 0) return undefined
  return collections.find((name) => name === top) ?? folders[top.toLowerCase()]
}

// The folders of Jekyll, Hexo, Hugo, Astro and academicpages, for who copies theirs as they are.
const folders: Readonly<Record<string, Collection>> = {
  ...{ _posts: 'news', _drafts: 'news', posts: 'news', post: 'news', blog: 'news', _news: 'news', articles: 'news' },
  ...{ _portfolio: 'portfolio', _events: 'events' },
}

/** The rule by which a file is no article to be published, judged by its path alone. */
export function heldBackBy(path: string): { rule: 'drafts-folder' | 'section-page'; name: string } | undefined {
  const steps = path.split('/')
  const name = steps.pop() ?? ''
  const drafts = steps.find((step) => step === '_drafts')
  if (drafts) return { rule: 'drafts-folder', name: drafts }
  // Hugo and Zola describe a folder in such a file.
  return /^_index(\.[\w-]+)?\.\w+$/.test(name) ? { rule: 'section-page', name } : undefined
}
