import { describe, expect, inject, it } from 'vitest'
import { deadEndsIn } from '../published/dead-ends.ts'

describe.each(inject('sites'))('the site $name', (site) => {
  it('names nothing of its own that is not there, and has no page that nothing leads to', () => {
    expect(deadEndsIn(site)).toEqual({ broken: [], unreached: [] })
  })
})
