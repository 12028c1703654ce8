import { posix } from 'node:path'
import { decodedAddress } from '../model/decoded.ts'

/**
 * The folders, as paths of pictures begin, that an article may mean by a name: `images/forum/`, `/images/forum`, `../images/forum`
 * and `forum` in images/, then one beside the article; none where the name leads elsewhere.
 */
export function foldersFor(name: string, article: string): string[] {
  const path = decodedAddress(name.replaceAll('\\', '/'))
  if (/^[a-z][a-z\d+.-]*:/i.test(path) || path.startsWith('//') || path.includes('\0')) return []
  const own = withoutEnd(posix.normalize(path.replace(/^\/+/, '')))
  const isOutside = own.startsWith('..')
  const inImages = withinImages(own)
  // `images/` alone is that beside the article, where there is one, as in a bundle of Hugo.
  if (inImages === '' && !isOutside && !path.startsWith('/')) return [...foldersBeside(own, article), '']
  if (inImages !== undefined) return [inImages, ...(isOutside ? [] : [own])]
  // From images/ on, or from its top, nothing leads up.
  if (isOutside && /^(?:\/|images(?:\/|$))/.test(path)) return []
  return [...(isOutside || own === '.' ? [] : [own]), ...foldersBeside(own, article)]
}

// `../../images/forum`, `static/images/forum`: as other programs would have it
function withinImages(path: string): string | undefined {
  const match = /^(?:\.\.\/)*(?:(?:static|public|assets|source)\/)?images(?:\/(.*))?$/.exec(path)
  return match ? (match[1] ?? '') : undefined
}

function foldersBeside(path: string, article: string): string[] {
  return [posix.dirname(article), article.replace(/\.[^./]+$/, '')]
    .map((folder) => withoutEnd(posix.join('../content', folder, path)))
    .filter((folder) => folder.startsWith('../content/'))
}

function withoutEnd(path: string): string {
  return path.replace(/\/+$/, '')
}
