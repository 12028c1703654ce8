import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { load } from '../../../src/load/load.ts'

describe.each(['english', 'chinese'])('the days of an announcement, %s', (language) => {
  it.each(announcementsOf(language))('$title', async ({ title, written, expected, text }) => {
    const head = `---\ntitle: ${JSON.stringify(title)}\npublished: ${written}\n---\n\n`
    const { value } = await load({ path: 'news/page.md', text: head + text, digest: '' })
    const { start, end } = value[0]?.event ?? {}
    expect(start ? `${start} – ${end}` : 'none').toBe(expected)
  })
})

/** `# title`, `written 2024-01-15, expected 2024-06-03 – 2024-06-05`, and the text; `====` between them. */
function announcementsOf(language: string) {
  const all = readFileSync(join(import.meta.dirname, 'announcements', `${language}.txt`), 'utf8')
  return all.split('\n====\n').map((one) => {
    const [, title, written, expected, text] = /^# (.*)\nwritten (\S+), expected (.*)\n([\s\S]+)$/.exec(one) ?? []
    if (!title || !written || !expected || !text) throw new Error(`No announcement: ${one}`)
    return { title, written, expected, text }
  })
}
