/** What calendars were told of a conference, and how often it has changed since: a line of content/calendar.yaml. */
export interface Revision {
  readonly slug: string
  /** The slug it had when it was first published, of which its UID is made. */
  readonly uid: string
  /** How often it changed: SEQUENCE of RFC 5545. */
  readonly sequence: number
  /** When it changed last, in UTC: `2026-11-25T00:00:00Z`. */
  readonly modified: string
  /** Digest of what was told; absent where the conference is gone, or versions of the file do not agree on it. */
  readonly digest?: string
  /** Id of an article about it, by which it is known again under another slug. */
  readonly article?: string
}

/** Name of the file within content/. */
export const recordName = 'calendar.yaml'

/** The largest INTEGER of RFC 5545. */
export const lastSequence = 2 ** 31 - 1

/** The record as its file holds it: YAML, one line a conference, so that versions of it merge line by line. */
export function recordOf(revisions: readonly Revision[]): string {
  return `${head}${revisions.map(lineOf).join('')}`
}

/** What the file holds, by slug, and the numbers of the lines that cannot be read. */
export function revisionsIn(text: string): { readonly revisions: readonly Revision[]; readonly unread: number[] } {
  const bySlug = new Map<string, Revision>()
  const unread: number[] = []
  for (const [index, line] of text.split(/\r\n?|\n/).entries()) {
    if (isIdle(line)) continue
    const revision = revisionOf(line)
    if (revision) bySlug.set(revision.slug, both(bySlug.get(revision.slug), revision))
    else unread.push(index + 1)
  }
  return { revisions: [...bySlug.values()], unread }
}

const head = `# How often each event has changed, by which calendars know what is new. Every build keeps this file: commit it with
# the articles, and edit nothing here.
`

// `waic-2021: 3 2026-11-25T00:00:00Z 1a2b3c4d5e6f news/2021/waic-pudong waic`; the last two may be missing.
function lineOf({ slug, uid, sequence, modified, digest = gone, article }: Revision): string {
  const about = article === undefined ? none : written(article)
  const more = uid === slug ? [about].filter((word) => word !== none) : [about, written(uid)]
  return `${written(slug)}: ${[sequence, modified, digest, ...more].join(' ')}\n`
}

const [gone, none] = ['gone', '-']

// What addresses seldom hold would be something else here: white space, signs, letters beyond ASCII.
function written(word: string): string {
  const plain = encodeURIComponent(word.replace(/\p{Cs}/gu, '\ufffd')).replaceAll('%2F', '/')
  return plain.replace(/[!'()*~]|^-$/g, (sign) => `%${sign.charCodeAt(0).toString(16)}`)
}

function revisionOf(line: string): Revision | undefined {
  const [, slug, sequence, modified = '', digest, article, uid] = form.exec(line) ?? []
  if (slug === undefined || Number(sequence) > lastSequence || Number.isNaN(Date.parse(modified))) return undefined
  const names = { slug: read(slug), uid: read(uid ?? slug), article: read(article === none ? undefined : article) }
  if (!names.slug || !names.uid) return undefined
  return {
    ...{ slug: names.slug, uid: names.uid, sequence: Number(sequence), modified },
    ...(digest === gone ? {} : { digest }),
    ...(names.article ? { article: names.article } : {}),
  }
}

const form =
  /^([\w.%/-]+): (\d{1,10}) ([12]\d{3}-\d\d-\d\dT\d\d:\d\d:\d\dZ) ([0-9a-f]{12}|gone)(?: ([\w.%/-]+)(?: ([\w.%/-]+))?)?\s*$/

function read(word: string | undefined): string | undefined {
  try {
    return word === undefined ? undefined : decodeURIComponent(word)
  } catch {
    return undefined
  }
}

// Blank lines, remarks, and the marks that git leaves around the two sides of a conflict: `<<<<<<< HEAD`.
function isIdle(line: string): boolean {
  return /^\s*(?:#|$)|^(?:<{7}|={7}|>{7}|\|{7})(?:\s|$)/.test(line)
}

/** Of two versions the later one; where they were told different things, what is told next is new to one of them. */
function both(one: Revision | undefined, other: Revision): Revision {
  if (!one) return other
  const later = other.sequence > one.sequence ? other : one
  const modified = one.modified > other.modified ? one.modified : other.modified
  const { digest, ...rest } = { ...later, modified }
  return digest !== undefined && one.digest === other.digest ? { ...rest, digest } : rest
}
