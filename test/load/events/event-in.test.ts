import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../../src/load/load.ts'
import type { EventMention } from '../../../src/model/event-mention.ts'

const folder = join(import.meta.dirname, 'articles')

/** The event of an article, as its front matter gives it or as its text is read. */
async function eventOf(text: string): Promise<Partial<EventMention> | undefined> {
  const { value } = await load({ path: 'news/article.md', text, digest: '' })
  return value[0]?.event
}

describe('the event of an article whose title is about something else', () => {
  for (const name of readdirSync(folder)) {
    it(`is found in the text of ${name}, as its front matter gives it`, async () => {
      const text = readFileSync(join(folder, name), 'utf8')
      const given = await eventOf(text)
      const found = await eventOf(text.replace(/^event: .*\n/m, ''))
      if (!given) {
        expect(found).toBeUndefined()
        return
      }
      const { acronym, start, end = start, city } = given
      expect(found?.name).toContain(given.name)
      expect(found).toMatchObject({ start, end, ...(acronym ? { acronym } : {}), ...(city ? { city } : {}) })
    })
  }
})

describe('the days of an event', () => {
  const cases: readonly (readonly [string, string, string])[] = [
    ['The Marsh Music Forum 2023 closed in Ghent on June 9, 2023. It began on June 7.', '2023-06-07', '2023-06-09'],
    ['The three-day Marsh Music Forum 2023 closed in Ghent on June 9, 2023.', '2023-06-07', '2023-06-09'],
    [
      'The Marsh Music Forum 2023 ended in Ghent on June 9. From June 5 to 9, 2023 it had been loud.',
      '2023-06-05',
      '2023-06-09',
    ],
    ['2023沼泽音乐论坛6月7日在根特开幕，会期至9日。', '2023-06-07', '2023-06-09'],
    ['为期三天的2023沼泽音乐论坛6月9日在根特闭幕。', '2023-06-07', '2023-06-09'],
    // A day of a workshop within a longer conference is that of the workshop.
    [
      'The Marsh Music Workshop 2023 is on June 9, 2023, during the Marsh Week of June 5-9, 2023.',
      '2023-06-09',
      '2023-06-09',
    ],
  ]
  for (const [text, start, end] of cases) {
    it(`are complete: ${text}`, async () => {
      const found = await eventOf(`---\ntitle: Marshes are loud\ndate: 2023-06-10\n---\n${text}\n`)
      expect(found).toMatchObject({ start, end })
    })
  }
})

describe('what is no event', () => {
  const texts = [
    '东方网6月9日消息：随着年会轮番落幕，网上照片很多。微博和论坛上都在谈论。',
    '科技部6月9日举行新闻发布会，介绍一种新疫苗。',
    'On 9 June 2023 the lamp works opened its second workshop.\n\nSuppliers meet at the World Lamp Forum in Milan each spring.',
    '- Open Shelves Conference, 12–13 March 2024, Leeds\n- Paper and Damp Symposium, 20 March 2024, Delft',
  ]
  for (const text of texts) {
    it(`is none: ${text}`, async () => {
      expect(await eventOf(`---\ntitle: 灯 and lamps\ndate: 2023-06-10\n---\n${text}\n`)).toBeUndefined()
    })
  }
})
