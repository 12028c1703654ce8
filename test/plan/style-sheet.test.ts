import { brotliCompressSync } from 'node:zlib'
import { describe, expect, it } from 'vitest'
import type { Asset } from '../../src/model/source.ts'
import { plan } from '../../src/plan/plan.ts'
import { styleSheet } from '../../src/plan/style-sheet.ts'
import { site } from '../site-factory.ts'

describe('the style sheet', () => {
  it('holds what it imports, and names files as they are published', () => {
    const css = styleSheet(
      [
        asset('site.css', '@import "styles/a.css";\nb { color: red }'),
        asset('styles/a.css', 'a { src: url("../fonts/x.woff2") }'),
      ],
      new Map([['fonts/x.woff2', 'fonts/x.0123abcd.woff2']]),
    )

    expect(css).toMatch(/^a\{src:url\(fonts\/x\.0123abcd\.woff2\)\}b\{color:red\}/)
  })

  it('has a rule for every digit of a share and of a ratio, at every place', () => {
    const css = styleSheet([], new Map())
    const rules = [...css.matchAll(/\[data-(\w)\*="?(\w)(\d)"?\]\{--(\w)(\d):(\d)\}/g)]

    expect(rules.filter(([, , , digit, , , value]) => digit !== value)).toEqual([])
    expect([...new Set(rules.map(([, name, letter, , , place]) => `${name}${letter}${place}`))].join(' ')).toBe(
      'pa0 pb1 pc2 pd3 pe0 pf1 pg2 ph3 pi0 pj1 pk2 pl3 aa0 ab1 ac2 ad3',
    )
    expect(rules).toHaveLength(160)
    expect(css.match(/@container[^{]*/g)).toEqual(['@container (width>=30rem)', '@container (width>=56rem)'])
  })

  it('knows every digit of a colour that a picture can have', () => {
    const css = styleSheet([], new Map())
    const rules = [...css.matchAll(/\[data-c(.)="?(-?)(\w)(-?)"?\]\{--(\w):(\d+)\}/g)]
    const levels = new Map(rules.map(([, , , digit, , channel, level]) => [`${channel}${digit}`, Number(level)]))

    expect(rules.map(([, sign, before, , after, channel]) => [sign, before, after, channel].join(' '))).toEqual(
      Array.from({ length: 16 }, () => ['^  - r', '* - - g', '$ -  b']).flat(),
    )
    expect([levels.size, levels.get('r3'), levels.get('gf')]).toEqual([48, 51, 255])
  })

  it('has another name when it has changed', () => {
    const [before, after] = ['red', 'blue'].map((colour) => {
      const assets = site().assets.map((one) =>
        one.path === 'site.css' ? asset(one.path, `b { color: ${colour} }`) : one,
      )
      return plan(site({ assets })).find(({ path }) => path.endsWith('.css'))?.path
    })

    expect(before).toMatch(/^assets\/site\.[0-9a-f]{8}\.css$/)
    expect(after).not.toBe(before)
  })

  it('of the project refers to published files only, and fits its budget', () => {
    const outputs = plan(site())
    const sheet = outputs.find(({ path }) => path.endsWith('.css'))
    const css = sheet?.kind === 'text' ? sheet.render() : ''
    const files = [...css.matchAll(/url\(([^)]*)\)/g)].map(([, file]) => `assets/${file}`)

    expect(files.filter((file) => !outputs.some(({ path }) => path === file))).toEqual([])
    expect(new Set(files).size).toBe(2)
    expect(css).not.toContain('@import')
    // In bytes, of 30 KB for the first view of a page.
    expect(brotliCompressSync(css).length).toBeLessThan(10_000)
  })
})

function asset(path: string, text: string): Asset {
  return { path, file: `/templates/assets/${path}`, digest: '0123456789abcdef', text }
}
