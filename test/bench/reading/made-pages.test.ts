import { expect, it } from 'vitest'
import { packageFolder } from '../../../src/package-folder.ts'
import { madePages } from './made-pages.ts'
import { bare } from './score.ts'

const pages = madePages(packageFolder(import.meta.dirname))
const { length } = pages

it('there are at least fifty pages in each language, and eight layouts of pasted text', () => {
  for (const language of ['English', 'Chinese']) {
    expect(pages.filter(({ group }) => group.startsWith(language)).length).toBeGreaterThanOrEqual(50)
  }
  expect(new Set(pages.map(({ id }) => id)).size).toBe(length)
})

// Mails are in quoted-printable, and lines of other shapes are broken: those are looked at by their readers alone.
it.each(pages.filter(({ group }) => !group.endsWith('other text')))(
  '$id says what is to be found',
  ({ text, gold }) => {
    const said = bare(text.replaceAll('&quot;', '"'))
    for (const value of [gold.title, gold.author, ...(gold.body ?? '').split('\n')]) expect(said).toContain(bare(value))
  },
)
