import { expect, it } from 'vitest'
import { type Component, jsx, rendered } from '../../../templates/jsx-runtime.ts'
import { Chips } from '../../../templates/parts/chips.tsx'
import { Counts } from '../../../templates/parts/counts.tsx'
import { Ledger } from '../../../templates/parts/ledger.tsx'
import { Tally } from '../../../templates/parts/tally.tsx'

const counted = { href: '/x/', name: { text: 'X', language: 'en' }, names: { en: 'X' }, count: 1200 }

it.each<[string, () => string]>([
  ['chips', () => shown(Chips, { chips: [counted] })],
  ['groups of articles', () => shown(Counts, { groups: [counted] })],
  ['groups of conferences', () => shown(Tally, { groups: [counted] })],
  [
    'years',
    () => shown(Ledger, { years: [{ ...counted, year: 2024, months: [] }], counts: 'conferenceCount' as const }),
  ],
])('the numbers of %s have their digits grouped, a year has not', (_, html) => {
  expect(html()).toMatch(/>\s*1,200\s*</)
  expect(html()).not.toMatch(/1200|2,024/)
})

function shown<Props extends object>(part: Component<Props>, props: Props): string {
  return rendered(jsx(part, props))
}
