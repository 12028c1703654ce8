import { join } from 'node:path'
import { randomFrom } from '../random.ts'
import { chinese } from './layouts/chinese.ts'
import { english } from './layouts/english.ts'
import type { Layout } from './layouts/layout.ts'
import { savedHtml } from './layouts/saved-html.ts'
import { shapes } from './layouts/shapes.ts'
import type { Page } from './page.ts'
import { bodyOf, type Story, storiesIn } from './story.ts'

/** Every story in every layout of its language: the same in every run. */
export function madePages(project: string): Page[] {
  const stories = storiesIn(join(project, 'test/bench/reading/articles'))
  return stories.flatMap((story, index) => {
    const layouts = [...(story.language === 'zh' ? chinese : english), ...shapes, ...savedHtml]
    return layouts.map((layout, at) => pageOf(story, layout, index * 100 + at))
  })
}

function pageOf(story: Story, { name, group, page, without = [] }: Layout, seed: number): Page {
  return {
    id: `${story.name}, ${name}`,
    group: `${story.language === 'zh' ? 'Chinese' : 'English'}, ${group}`,
    text: page(story, randomFrom(seed)),
    gold: {
      title: story.title,
      date: story.date,
      saysDate: !without.includes('date'),
      author: without.includes('author') ? undefined : story.author,
      body: bodyOf(story),
    },
  }
}
