import { expect, it } from 'vitest'
import { textsOf } from '../../src/model/files-of.ts'
import { headers } from '../../src/plan/headers.ts'
import { indexed } from '../../src/plan/indexed-site.ts'
import { plan } from '../../src/plan/plan.ts'
import { policyOf } from '../../src/plan/policy.ts'
import { article, conference, figure, picture, site } from '../site-factory.ts'
import { textAt } from './pages-of.ts'

it('lets pages load and run files of the site alone, and nothing that is written into them', () => {
  const policy = policyOf(site().settings)
  expect(policy).toMatch(/^default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self';/)
  expect(policy).not.toMatch(/unsafe|\*|https?:|data:/)
})

it('lets pages load pictures of other hosts where the settings say so, and nothing else of them', () => {
  const policy = policyOf(site({ settings: { remotePictures: 'load' } }).settings)
  expect(policy.split('; ').filter((directive) => /https?:/.test(directive))).toEqual(["img-src 'self' https: http:"])
})

it.each(['', '/daypass'])('tells servers what to say with files below %j', (base) => {
  const [output] = headers(indexed(site({ settings: { base } })))
  const text = output?.kind === 'text' ? output.render() : ''
  expect(output?.path).toBe('_headers')
  const [pages = '', assets = ''] = text.split('\n\n')
  expect(pages).toMatch(
    new RegExp(`^${base}/\\*\n {2}Content-Security-Policy: default-src 'none';.*frame-ancestors 'none'\n`),
  )
  expect(pages).toContain('\n  Referrer-Policy: strict-origin-when-cross-origin\n')
  expect(pages).toMatch(/\n {2}Permissions-Policy: camera=\(\), .*microphone=\(\)/)
  expect(assets).toBe(`${base}/assets/*\n  Cache-Control: public, max-age=31536000, immutable\n`)
})

it('lets caches keep for a year only what is named by what it holds', () => {
  const whole = site({
    articles: [article({ id: 'portfolio/p', body: [{ kind: 'figure', figure: figure() }], tags: ['AI'] })],
    conferences: [conference({ start: '2024-06-20', coverage: ['portfolio/p'] })],
    pictures: { '/images/a.png': picture() },
  })
  const assets = plan(whole, { cards: true })
    .flatMap((output) => (output.kind === 'folder' ? textsOf(output) : [output]))
    .filter(({ path }) => path.startsWith('assets/'))

  expect(new Set(assets.map(({ kind }) => kind))).toEqual(new Set(['text', 'copy', 'picture', 'card']))
  expect(assets.filter(({ path }) => /^assets\/search\/.*\/words\//.test(path))).not.toEqual([])
  // The whole name, or a part between dots and dashes.
  expect(assets.map(({ path }) => path).filter((path) => !/[/.-][0-9a-f]{6,16}[.-][\w.]+$/.test(path))).toEqual([])
})

it('has an icon where programs look for one that no page told them of', () => {
  const html = textAt('index.html', site({ settings: { base: '/pass' } }))
  expect(html).toContain('<link rel="icon" href="/pass/favicon.ico" sizes="32x32"/>')
  expect(plan(site()).find(({ path }) => path === 'favicon.ico')).toMatchObject({
    ...{ kind: 'copy', file: expect.stringMatching(/templates\/assets\/icons\/favicon\.ico$/) },
  })
})
