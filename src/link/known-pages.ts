import { createHash } from 'node:crypto'
import { type Article, type Body, dateOf } from '../model/article.ts'
import type { KnownPage } from '../model/known-page.ts'
import { memoised } from '../model/memoised.ts'
import type { Revision } from '../model/revision.ts'
import type { Conference } from '../model/site.ts'

interface Pages {
  readonly articles: readonly Article[]
  readonly conferences: readonly Conference[]
  readonly revisions: readonly Revision[]
}

/** The pages of articles and events, by which the next build tells which of them have moved. */
export function knownPages({ articles, conferences, revisions }: Pages): KnownPage[] {
  const uidOf = new Map(revisions.map(({ slug, uid }) => [slug, uid]))
  return [
    ...articles.map(pageOf),
    ...conferences.map(({ slug, path, name, body, start: date }) => {
      const [title, text] = [digestOf(name), textOf(body)]
      return { address: `/events/${slug}/`, path, uid: uidOf.get(slug), title, text, date }
    }),
  ]
}

const pageOf = memoised((article: Article): KnownPage => {
  const [title, text] = [digestOf(article.title), textOf(article.body)]
  return { address: `/${article.id}/`, path: article.path, title, text, date: dateOf(article) }
})

function textOf(body: Body): string | undefined {
  const text = body.map((block) => (block.kind === 'prose' ? block.html : '')).join('')
  return text === '' ? undefined : digestOf(text)
}

function digestOf(text: string): string {
  return createHash('sha1').update(text).digest('hex').slice(0, 16)
}
