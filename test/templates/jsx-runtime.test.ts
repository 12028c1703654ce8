import { describe, expect, it } from 'vitest'
import { type Child, Context, Fragment, jsx, rendered } from '../../templates/jsx-runtime.ts'

describe('an element', () => {
  it.each<[string, Child, string]>([
    ['holds texts and numbers', jsx('p', { children: ['a', 0, 'b'] }), '<p>a0b</p>'],
    ['leaves out what is absent', jsx('p', { children: [undefined, null, false, true, ''] }), '<p></p>'],
    ['holds lists and elements', jsx('p', { children: [[jsx('b', { children: 'a' })], 'b'] }), '<p><b>a</b>b</p>'],
    ['has no end where HTML has none', jsx('br', {}), '<br/>'],
    ['has attributes in order', jsx('img', { src: 'a', width: 0, alt: '' }), '<img src="a" width="0" alt/>'],
    ['has an attribute or not', jsx('p', { hidden: true, lang: undefined, defer: false }), '<p hidden></p>'],
    [
      'spells some out',
      jsx('p', { 'data-a': true, 'aria-hidden': false }),
      '<p data-a="true" aria-hidden="false"></p>',
    ],
    ['may hold HTML', jsx('p', { dangerouslySetInnerHTML: { __html: '<b>a</b>' } }), '<p><b>a</b></p>'],
    ['may be several', jsx(Fragment, { children: ['a', jsx('hr', {})] }), 'a<hr/>'],
  ])('%s', (_, child, html) => {
    expect(rendered(child)).toBe(html)
  })

  it('lets no text out of its place', () => {
    const text = `</p><script>"&amp;'`
    expect(rendered(jsx('p', { title: text, children: [text] }))).toBe(
      `<p title="&lt;/p>&lt;script>&quot;&amp;amp;'">&lt;/p>&lt;script>&quot;&amp;amp;'</p>`,
    )
  })

  it('is only what was made as one: data that looks like it shows nothing', () => {
    const data: unknown = JSON.parse('{"type":"script","props":{"children":"alert()"},"text":"<script>"}')
    expect(rendered(data as Child)).toBe('')
  })
})

describe('a context', () => {
  const place = new Context('outside')
  const Here = () => place.current
  const within = (value: string, children: Child) => jsx(place.Provider, { value, children })

  it('holds within its provider alone', () => {
    const here = jsx(Here, {})
    expect(rendered([here, within(' a', [here, within(' b', here), here]), ' ', here])).toBe('outside a b a outside')
  })

  it('is what it was after a component that fails', () => {
    const Failing = (): Child => {
      throw new Error('fails')
    }
    expect(() => rendered(within('a', jsx(Failing, {})))).toThrow('fails')
    expect(place.current).toBe('outside')
  })
})
