import { posix } from 'node:path'

/**
 * The folders, as paths of pictures begin, that an article may mean by a name: `images/forum/`, `/images/forum`, `../images/forum`
 * and `forum` in images/, then one beside the article; none where the name leads elsewhere.
 */
export function foldersFor(name: string, article: string): string[] {
  const path = decoded(name.replaceAll('\\', '/'))
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('//') || path.includes('\0')) return []
  const own = withoutEnd(posix.normalize(path.replace(/^\/+/, '')))
  // A path through the folders above, as another program would have it.
  const [, after] = /^(?:\.\.\/)*(?:(?:static|public|assets|source)\/)?images(?:\/(.*))?$/.exec(own) ?? []
  const isImages = /^(?:\.\.\/)*(?:(?:static|public|assets|source)\/)?images(?:\/|$)/.test(own)
  if (isImages) return [after ?? '', ...(own.startsWith('..') ? [] : [own])]
  const beside = [posix.dirname(article), article.replace(/\.[^./]+$/, '')]
    .map((folder) => posix.join('../content', folder, own))
    .filter((folder) => folder.startsWith('../content/'))
  const within = own.startsWith('..') ? [] : [own === '.' ? '' : own]
  return own === '.' ? [...beside.map(withoutEnd)] : [...within, ...beside].map(withoutEnd)
}

function withoutEnd(path: string): string {
  return path.replace(/\/+$/, '')
}

function decoded(name: string): string {
  try {
    return decodeURI(name)
  } catch {
    return name
  }
}
