import type { ContentsLine } from '../../../templates/parts/contents.tsx'
import type { Body } from '../../model/article.ts'
import { textOf } from '../prose.ts'

/** A heading of a text, which can be led to. */
export interface Heading {
  /** From 2. */
  readonly level: number
  readonly text: string
  /** Its text as GitHub makes names of headings, so that it stays when others come and go: `Who came?` → `who-came`. */
  readonly id: string
}

/** The headings of a text in their order. */
export function headingsOf(body: Body): Heading[] {
  const taken = new Set(ofThePage)
  const html = body.map((block) => (block.kind === 'prose' ? block.html : '')).join('')
  return [...html.matchAll(heading)].map(([, level = '', content = '']) => {
    const text = textOf(content)
    const id = freeId(slugOf(text), taken)
    taken.add(id)
    return { level: Number(level), text, id }
  })
}

/** Prose with the names of its headings, which are taken off the list. */
export function withIds(html: string, headings: Iterator<Heading>): string {
  return html.replace(opening, (tag, level) => {
    const { value } = headings.next()
    return value ? `<h${level} id="${value.id}"${tag.slice(3)}` : tag
  })
}

/** The headings of the first two levels, those of the second within the first. */
export function contentsOf(body: Body): ContentsLine[] {
  const lines: (ContentsLine & { readonly lines: ContentsLine[] })[] = []
  for (const { level, text, id } of headingsOf(body)) {
    const above = lines.at(-1)
    if (text === '' || level > 3) continue
    if (level === 3 && above) above.lines.push({ id, text })
    else lines.push({ id, text, lines: [] })
  }
  return lines
}

// A heading that has no name yet: `<h2>`, `<h3 lang="en">`. That of the footnotes has one.
const opening = /<h([2-6])(?: (?:lang|dir)="[^"]*")*>/g
const heading = /<h([2-6])(?: (?:lang|dir)="[^"]*")*>(.*?)<\/h\1>/gs

// What pages call parts of their own.
const ofThePage = ['main', 'said', 'q', 'footnote-label']
const longest = 60

// https://github.com/Flet/github-slugger
function slugOf(text: string): string {
  const name = text.toLowerCase().replace(/[^\p{L}\p{M}\p{N}\p{Pc}\- ]/gu, '')
  const slug = name.trim().replaceAll(' ', '-')
  const letters = [...slug]
  return letters.length > longest
    ? letters
        .slice(0, longest)
        .join('')
        .replace(/-[^-]*$/, '')
    : slug || 'section'
}

function freeId(slug: string, taken: ReadonlySet<string>): string {
  // Footnotes are called so.
  if (!taken.has(slug) && !slug.startsWith('user-content-')) return slug
  let number = 1
  while (taken.has(`${slug}-${number}`)) number++
  return `${slug}-${number}`
}
