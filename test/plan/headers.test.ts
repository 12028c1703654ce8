import { expect, it } from 'vitest'
import { headers } from '../../src/plan/headers.ts'
import { indexed } from '../../src/plan/indexed-site.ts'
import { policyOf } from '../../src/plan/policy.ts'
import { site } from '../site-factory.ts'

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
