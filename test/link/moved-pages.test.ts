import { describe, expect, it } from 'vitest'
import { movedPages } from '../../src/link/moved-pages.ts'
import type { KnownPage } from '../../src/model/known-page.ts'

function page(address: string, given: Partial<KnownPage> = {}): KnownPage {
  return { address, path: `${address.slice(1, -1)}.md`, title: address, text: `text of ${address}`, ...given }
}

function moved(before: readonly KnownPage[], now: readonly KnownPage[]): string[] {
  return movedPages(before, now).map(({ from, to }) => `${from.address} → ${to.address}`)
}

describe('pages that have moved', () => {
  it('are known by their text, though all else differs', () => {
    expect(moved([page('/a/', { text: 't' })], [page('/b/', { text: 't' })])).toEqual(['/a/ → /b/'])
  })

  it('are known by their file, where text, title or date is the same', () => {
    const before = page('/a/', { path: 'x', date: '2024-01-01' })
    expect(moved([before], [page('/b/', { path: 'x', date: '2024-01-01' })])).toEqual(['/a/ → /b/'])
    expect(moved([before], [page('/b/', { path: 'x', date: '2024-01-02' })])).toEqual([])
  })

  it('are known by title and date together', () => {
    const before = page('/a/', { title: 'T', date: '2024-01-01' })
    expect(moved([before], [page('/b/', { title: 'T', date: '2024-01-01' })])).toEqual(['/a/ → /b/'])
    expect(moved([before], [page('/b/', { title: 'T', date: '2025-01-01' })])).toEqual([])
    expect(moved([{ ...before, isGone: true }], [page('/b/', { title: 'T', date: '2024-01-01' })])).toEqual([])
  })

  it('are told apart in a file of several, and in a chain of names', () => {
    const several = [page('/a/', { path: 'x', text: '1' }), page('/b/', { path: 'x', text: '2' })]
    const renamed = [page('/c/', { path: 'x', text: '1' }), page('/d/', { path: 'x', text: '2' })]
    expect(moved(several, renamed)).toEqual(['/a/ → /c/', '/b/ → /d/'])
    const chain = [page('/1/', { text: 'one', title: 'One' }), page('/2/', { text: 'two', title: 'Two' })]
    const shifted = [page('/2/', { text: 'one', title: 'One' }), page('/3/', { text: 'two', title: 'Two' })]
    expect(moved(chain, shifted)).toEqual(['/1/ → /2/'])
  })

  it('are neither of two that are alike, unless their names say which', () => {
    const twins = ['/x/a/', '/x/b/'].map((address) => page(address, { text: 't' }))
    expect(moved(twins, [page('/y/c/', { text: 't' })])).toEqual([])
    expect(
      moved(
        twins,
        ['/y/a/', '/y/b/'].map((address) => page(address, { text: 't' })),
      ),
    ).toEqual(['/x/a/ → /y/a/', '/x/b/ → /y/b/'])
  })

  it('are not those beside which a copy stood already', () => {
    const copy = page('/b/', { text: 't' })
    expect(moved([page('/a/', { text: 't' }), copy], [copy])).toEqual([])
  })

  it('are events by their UID', () => {
    expect(moved([page('/events/a/', { uid: 'u' })], [page('/events/b/', { uid: 'u' })])).toEqual([
      '/events/a/ → /events/b/',
    ])
  })
})
