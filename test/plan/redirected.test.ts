import { describe, expect, it } from 'vitest'
import type { Redirect } from '../../src/model/redirect.ts'
import { plan } from '../../src/plan/plan.ts'
import { redirected } from '../../src/plan/redirected.ts'
import { article, site } from '../site-factory.ts'

const settings = { base: '/daypass', url: 'https://example.org/daypass' }

describe('redirects', () => {
  it('are lines of _redirects with the base path, in ASCII, one for each of two hosts', () => {
    expect(textOf('_redirects', [redirect(), redirect({ from: '/旧闻/港 口/', to: '/news/2024/b/' })])).toBe(
      [
        '/daypass/old/ /daypass/news/2024/a/ 301!',
        '/daypass/old/ /daypass/news/2024/a/ 301',
        '/daypass/%E6%97%A7%E9%97%BB/%E6%B8%AF%20%E5%8F%A3/ /daypass/news/2024/b/ 301!',
        '/daypass/%E6%97%A7%E9%97%BB/%E6%B8%AF%20%E5%8F%A3/ /daypass/news/2024/b/ 301',
        '',
      ].join('\n'),
    )
  })

  it('are pages that lead on without a script, name where to, and are not indexed', () => {
    const page = textOf('old/index.html', [redirect({ title: '<b>港口</b>开放档案' })])

    expect(page).toContain('<meta http-equiv="refresh" content="0; url=/daypass/news/2024/a/"/>')
    expect(page).toContain('<link rel="canonical" href="https://example.org/daypass/news/2024/a/"/>')
    expect(page).toContain('<meta name="robots" content="noindex"/>')
    expect(page).toContain('<a href="/daypass/news/2024/a/">&lt;b>港口&lt;/b>开放档案</a>')
    expect(page).toMatch(/^<!doctype html>\n<html lang="zh-Hans">/)
    expect(page).not.toMatch(/<script|<style| style=/)
  })

  it('stay out of the sitemap', () => {
    expect(textOf('sitemap.xml', [redirect()])).not.toContain('/old/')
  })

  it.each([
    '/',
    '/news/',
    '/NEWS/',
    '/404.html',
    '/_redirects',
    '/_headers',
    '/news/2024/a/',
    '/news/2024/a/index.html/x/',
  ])('do not lead from %s, where there is something', (from) => {
    const { outputs, diagnostics } = published([redirect({ from })])

    expect(outputs.map(({ path }) => path)).toEqual(planned.map(({ path }) => path))
    expect(diagnostics).toMatchObject([{ rule: 'alias-taken', path: 'news/a.md', line: 4, column: 12 }])
  })

  it('that lead from one address are one, the first; said only where they lead to two', () => {
    const twice = [redirect(), redirect({ from: '/Old/' }), redirect({ to: '/news/2024/b/', path: 'news/b.md' })]
    const { outputs, diagnostics } = published(twice)

    expect(outputs.map(({ path }) => path)).toEqual([
      ...planned.map(({ path }) => path),
      'old/index.html',
      '_redirects',
    ])
    expect(diagnostics).toMatchObject([{ rule: 'alias-twice', path: 'news/b.md' }])
  })

  it('lead to the end of a way at once, with the title of what is there', () => {
    const chain = [kept({ from: '/one/', to: '/Two/' }), kept({ from: '/two/', to: '/old/' }), redirect()]
    expect(textOf('_redirects', chain).split('\n').slice(0, 4)).toEqual([
      ...['/daypass/old/ /daypass/news/2024/a/ 301!', '/daypass/old/ /daypass/news/2024/a/ 301'],
      ...['/daypass/one/ /daypass/news/2024/a/ 301!', '/daypass/one/ /daypass/news/2024/a/ 301'],
    ])
    expect(textOf('one/index.html', chain)).toContain('<title>A report</title>')
  })

  it('that lead in a circle, or nowhere, are said and left out', () => {
    const { outputs, diagnostics } = published([
      kept({ from: '/a/', to: '/b/' }),
      kept({ from: '/b/', to: '/a/', line: 5 }),
      kept({ from: '/c/', to: '/news/2025/a/', line: 6 }),
      kept({ from: '/d/', to: '/c/', line: 7 }),
    ])
    expect(outputs).toEqual(planned)
    expect(diagnostics.map(({ rule, line }) => `${rule} ${line}`)).toEqual([
      ...['redirect-circle 4', 'redirect-circle 5', 'redirect-nowhere 6', 'redirect-nowhere 7'],
    ])
    expect(diagnostics[2]?.reason).toContain('did you mean /news/2024/a/?')
  })

  it('may lead to any file', () => {
    expect(textOf('_redirects', [kept({ from: '/rss/', to: '/feed.xml' })])).toContain(
      '/daypass/rss/ /daypass/feed.xml 301\n',
    )
  })

  it('that none asks for leave no file', () => {
    expect(published([]).outputs).toEqual(planned)
  })
})

const known = site({ articles: [article({ id: 'news/2024/a' }), article({ id: 'news/2024/b' })], settings })
const planned = plan(known).map(({ kind, path }) => ({ kind, path }))

function redirect(given: Partial<Redirect> = {}): Redirect {
  return { from: '/old/', to: '/news/2024/a/', title: 'A report', path: 'news/a.md', line: 4, column: 12, ...given }
}

function kept(given: Partial<Redirect>): Redirect {
  return redirect({ path: 'redirects.yaml', title: 'Something', ...given })
}

function published(redirects: readonly Redirect[]) {
  const { value, diagnostics } = redirected(plan(known), { ...known, redirects })
  return { outputs: value.map(({ kind, path }) => ({ kind, path })), diagnostics }
}

function textOf(path: string, redirects: readonly Redirect[]): string {
  const output = redirected(plan(known), { ...known, redirects }).value.find((one) => one.path === path)
  if (output?.kind !== 'text') throw new Error(`No text at ${path}`)
  return output.render()
}
