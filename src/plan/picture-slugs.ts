import { createHash } from 'node:crypto'
import { ascii } from '../model/ascii.ts'

/** A picture by what stays the same when others come before it. */
export interface NamedPicture {
  /** Path of its file within images/. */
  readonly path: string
  /** The address its article gives. */
  readonly src: string
}

/**
 * The last part of each picture's address, by the name of its file: it stays what it is when a picture is put in before it
 * or its file is mended.
 */
export function slugsOf(pictures: readonly NamedPicture[]): string[] {
  const pathsBySlug = new Map<string, Set<string>>()
  for (const picture of pictures) {
    const slug = plainSlug(picture)
    pathsBySlug.set(slug, (pathsBySlug.get(slug) ?? new Set()).add(picture.path))
  }
  const taken = new Set<string>()
  return pictures.map((picture) => {
    const plain = plainSlug(picture)
    const isShared = (pathsBySlug.get(plain)?.size ?? 0) > 1
    const slug = unused(isShared ? `${plain}-${digestOf(picture)}` : plain, taken)
    taken.add(slug)
    return slug
  })
}

// Of a Chinese name no more than its digits would be left, and a file that was brought home is named by its bytes.
function plainSlug(picture: NamedPicture): string {
  const name = picture.path.slice(picture.path.lastIndexOf('/') + 1).replace(/\.[^.]*$/, '')
  const slug = ascii(name).slice(0, 60).replace(/-+$/, '')
  if (slug === '' || isNameless(name) || isElsewhere(picture.src)) return `picture-${digestOf(picture)}`
  return /[a-z]/.test(slug) ? slug : `picture-${slug}`
}

function isNameless(name: string): boolean {
  return /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u.test(name)
}

function isElsewhere(src: string): boolean {
  return /^https?:/i.test(src)
}

function digestOf({ path, src }: NamedPicture): string {
  return createHash('sha256')
    .update(isElsewhere(src) ? src : path)
    .digest('hex')
    .slice(0, 8)
}

// The same picture again, further down.
function unused(slug: string, taken: ReadonlySet<string>): string {
  let [free, times] = [slug, 1]
  while (taken.has(free)) free = `${slug}-${++times}`
  return free
}
