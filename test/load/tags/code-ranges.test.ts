import { expect, it } from 'vitest'
import { codeRanges } from '../../../src/load/tags/code-ranges.ts'

const codeIn = (text: string, format: 'markdown' | 'html' = 'markdown') =>
  codeRanges(text, format).map(({ from, to }) => text.slice(from, to))

it.each([
  ['a span', 'a `b` c', ['`b`']],
  ['a span of two backticks', 'a `` b ` c `` d', ['`` b ` c ``']],
  ['none that is not closed', 'a `b c', []],
  ['none over a blank line', 'a `b\n\nc` d', []],
  ['one over a line end', 'a `b\nc` d', ['`b\nc`']],
  ['none behind a backslash', 'a \\`b` c', []],
  ['a fence', 'a\n```js\nb\n\nc\n```\nd', ['```js\nb\n\nc\n```\n']],
  ['a fence within a longer one', '````\n```\n````\n`a`', ['````\n```\n````\n', '`a`']],
  [
    'a fence in a list and in a quotation',
    '- ~~~\n  a\n  ~~~\n\n> ```\n> b\n> ```',
    ['- ~~~\n  a\n  ~~~\n', '> ```\n> b\n> ```'],
  ],
  ['a fence without an end', 'a\n```\nb', ['```\nb']],
  ['an indented line', 'a\n\n    b\n    c\n\nd', ['    b\n', '    c\n']],
  ['no indented line of a list', '- a\n\n    b', []],
  ['no indented line of a paragraph', 'a\n    b', []],
  ['an element', 'a <code class="x">b</code> <pre>\nc', ['<code class="x">b']],
])('finds %s', (_, text, code) => {
  expect(codeIn(text)).toEqual(code)
})

it('knows of elements only in HTML', () => {
  expect(codeIn('`a` <pre>b</pre>\n```', 'html')).toEqual(['<pre>b'])
})
