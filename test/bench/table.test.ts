import { expect, it } from 'vitest'
import { table } from './table.ts'

it('shows medians, and from least to most where there were several runs', () => {
  const run = (wallSeconds: number) => ({ wallSeconds, cpuSeconds: wallSeconds * 2, peakMegabytes: 100 })

  expect(
    table([
      { name: 'cold', runs: [run(3), run(1), run(10)] },
      { name: 'warm', runs: [run(0.5), run(1)] },
      { name: 'one changed', runs: [run(0.25)] },
    ]),
  ).toBe(`             wall s             CPU s              peak MB
cold         3.00 (1.00–10.00)  6.00 (2.00–20.00)  100 (100–100)
warm         0.75 (0.50–1.00)   1.50 (1.00–2.00)   100 (100–100)
one changed  0.25               0.50               100`)
})
