import { expect, it } from 'vitest'
import { load } from '../../src/load/load.ts'
import { htmlFiles } from '../bench/hostile/html-files.ts'
import { mailFiles } from '../bench/hostile/mail-files.ts'
import { markdownFiles } from '../bench/hostile/markdown-files.ts'
import { textFiles } from '../bench/hostile/text-files.ts'

const files = { ...textFiles, ...mailFiles, ...markdownFiles, ...htmlFiles }
const slow = 120_000 // a machine may be busy; the point is that none of these takes hours

// Each took several seconds, minutes or a gigabyte where something read it carelessly. What is measured by hand, these
// and others, `npm run bench:hostile` prints.
const read: Readonly<Record<string, readonly string[]>> = {
  'cells-in-a-row.md': ['markup-ignored', 'text-cut'],
  'rows-of-cells.md': ['markup-ignored', 'text-cut'],
  'items-within-items.md': ['nesting-flattened', 'text-cut'],
  'items-deeper-each.md': ['nesting-flattened', 'text-cut'],
  'quotes-and-items.md': ['markup-ignored', 'text-cut'],
  'paragraphs-of-stars.md': ['markup-ignored', 'text-cut'],
  'footnotes.md': ['markup-ignored', 'text-cut'],
  'html-on-lines.md': ['field-uncertain', 'text-cut'],
  'items-within-items.html': ['body-empty', 'lines-left-out', 'nesting-flattened', 'text-cut'],
  'captions-within-captions.html': ['body-empty', 'lines-left-out', 'text-cut'],
  'items-of-microdata.html': ['text-cut'],
  'lines-that-differ.html': ['body-empty', 'lines-left-out', 'text-cut'],
  'tables.html': ['lines-left-out', 'text-cut'],
  'paragraphs-that-differ.html': ['text-cut'],
  'lines-that-differ.txt': ['body-empty', 'lines-left-out', 'text-cut'],
  'toml-of-names.md': ['front-matter-invalid'],
  'addresses.txt': ['text-cut'],
  'base64-of-short-lines.eml': ['body-empty', 'field-uncertain', 'lines-left-out', 'text-cut'],
  'fifty-megabytes.mhtml': ['text-cut'],
  'fields-as-text.eml': ['body-empty', 'field-uncertain', 'lines-left-out', 'text-cut'],
}

it.each(Object.entries(read))(
  '%s',
  async (name, rules) => {
    const text = String(files[name]?.())
    const { value, diagnostics } = await load({ path: `news/${name}`, text, digest: '' })
    expect([...new Set(diagnostics.map(({ rule }) => rule))].sort()).toEqual(rules)
    expect(value).toHaveLength(rules.includes('front-matter-invalid') ? 0 : 1)
    expect(JSON.stringify(value).length).toBeLessThan(4_000_000)
  },
  slow,
)

it('a table keeps the cells that it has, though its rows be short of thousands', async () => {
  const head = `|${'a|'.repeat(800)}\n|${'-|'.repeat(800)}\n`
  const { value } = await load({ path: 'news/a.md', text: `# Title\n\n${head}${'|b|c|\n'.repeat(30)}`, digest: '' })
  const html = value[0]?.body.map((block) => (block.kind === 'prose' ? block.html : '')).join('') ?? ''
  expect(html.match(/<td>/g)).toHaveLength(60)
  expect(html.match(/<td>[bc]<\/td>/g)).toHaveLength(60)
})
