import { join } from 'node:path'
import { expect, it } from 'vitest'
import { load } from '../../../src/load/load.ts'
import { messages } from '../../messages.ts'

const prose = '<p>The hall was full before the lamps were lit, and nobody had to be asked to sit down.</p>\n'
const around = (body: string) => `<!DOCTYPE html><html><head><title>The hall</title></head><body>${body}</body></html>`

// Made here, and not kept as files, because of their size.
const pages: Readonly<Record<string, string>> = {
  'two-hundred-thousand-siblings': around(prose + '<div>x</div>'.repeat(200_000)),
  'ten-thousand-nested': around('<div>'.repeat(10_000) + prose.repeat(3)),
  'unclosed-emphasis': around(
    Array.from({ length: 3000 }, (_, at) => `<p><b id=${at}><i id=${at}>Word ${at}.`).join(''),
  ),
  'quotes-never-closed': around(prose + '<a href="'.repeat(50_000)),
  'comments-never-closed': around(prose + '<!--'.repeat(100_000)),
  'json-never-closed': around(`${prose}<script type="application/ld+json">${'{"@graph":['.repeat(20_000)}`),
}

it('reads pages of any size and shape, and says where it stopped', async () => {
  const said = []
  for (const [name, text] of Object.entries(pages)) {
    const { value, diagnostics } = await load({ path: `news/${name}.html`, text, digest: '' })
    expect(value.map(({ title }) => title)).toEqual(['The hall'])
    said.push(messages(diagnostics))
  }
  await expect(said.join('')).toMatchFileSnapshot(join(import.meta.dirname, 'messages.txt'))
}, 120_000)

it('keeps what was left out of a page of two thousand links short', async () => {
  const links = Array.from(
    { length: 2000 },
    (_, at) => `<li><a href="/${at}">Another story of this year, number ${at}</a></li>`,
  )
  const text = around(`<h1>The hall</h1>${prose.repeat(3)}<ul>${links.join('')}</ul>`)
  const { value } = await load({ path: 'news/links.html', text, digest: '' })
  const leftOut = value.flatMap((article) => article.leftOut)
  expect(leftOut.map(({ rule }) => rule)).toEqual(['behind the text'])
  expect(leftOut.every((one) => one.text.length <= 160)).toBe(true)
})
