import { SaxesParser } from 'saxes'
import { describe, expect, it } from 'vitest'
import { type Measured, plot } from './plot.ts'
import { situations } from './runs.ts'

interface Parsed {
  /** All texts, each with those of its parts. */
  readonly texts: readonly string[]
  /** Attributes of all elements, by `element class`. */
  readonly attributes: ReadonlyMap<string, readonly Readonly<Record<string, string>>[]>
}

/** Throws where it is no well-formed XML. */
function parsed(svg: string): Parsed {
  const texts: string[] = []
  const attributes = new Map<string, Record<string, string>[]>()
  const parser = new SaxesParser()
  let depth = 0
  parser.on('error', (error) => {
    throw error
  })
  parser.on('opentag', (tag) => {
    const key = [tag.name, tag.attributes.class].filter(Boolean).join(' ')
    attributes.set(key, [...(attributes.get(key) ?? []), tag.attributes as Record<string, string>])
    if (depth > 0 || tag.name === 'text') depth++
    if (depth === 1) texts.push('')
  })
  parser.on('text', (text) => {
    if (depth > 0) texts.push(`${texts.pop()}${text}`)
  })
  parser.on('closetag', () => {
    if (depth > 0) depth--
  })
  parser.write(svg).close()
  return { texts, attributes }
}

const names = ['Daypass', 'Hugo', 'Eleventy']

/** Each costs a second for a thousand articles, the second generator half of the first, the third a third. */
function measured(sizes: readonly number[]): Measured {
  return {
    shape: 'own',
    sizes: sizes.map((articles) => ({
      articles,
      cases: names.flatMap((generator, index) =>
        situations.map((situation) => ({
          name: `${generator}, ${situation}`,
          ...{ generator, situation },
          runs: [0.9, 1, 1.1].map((factor) => {
            const seconds = (factor * articles) / 1000 / (index + 1)
            return { wallSeconds: seconds, cpuSeconds: seconds * 2, peakMegabytes: 50 + articles / 10 }
          }),
        })),
      ),
    })),
  }
}

describe('the plot of what builds cost', () => {
  const data = measured([100, 1000, 4000, 10_000])
  const svg = plot(data)
  const { texts, attributes } = parsed(svg)

  it('is XML with numbers in all places, and names no host but that of its format', () => {
    expect(svg.match(/NaN|Infinity|undefined/g)).toBeNull()
    expect(svg.match(/https?:[^"]+/g)).toEqual(['http://www.w3.org/2000/svg'])
  })

  it('has every generator in each of nine panels, named at its end with its last value', () => {
    for (const name of names) {
      const label = texts.filter((text) => text.startsWith(`${name} `))
      expect(label).toHaveLength(9)
      expect(attributes.get(`g series s-${name.toLowerCase()}`)).toHaveLength(9)
    }
    expect(texts).toEqual(expect.arrayContaining(['Daypass 20 s', 'Hugo 5 s', 'Eleventy 6.7 s', 'Daypass 1.1 GB']))
    expect(attributes.get('circle')).toHaveLength(9 * names.length * 4)
  })

  it('has ticks at what was measured and, down, at round numbers', () => {
    for (const articles of ['100', '1,000', '4,000', '10,000']) {
      expect(texts.filter((text) => text === articles)).toHaveLength(9)
    }
    expect(texts.filter((text) => /^\d.* [MG]B$/.test(text))).toEqual([
      ...['50 MB', '100 MB', '200 MB', '500 MB', '1 GB', '2 GB'],
    ])
    expect(texts).toEqual(expect.arrayContaining(['0.1 s', '1 s', '10 s']))
  })

  it('says the same in words', () => {
    expect(svg).toContain(
      'Cold, CPU: Daypass 0.2 s at 100, 2 s at 1,000, 8 s at 4,000, 20 s at 10,000; Hugo 0.1 s at 100',
    )
    expect(attributes.get('svg')).toEqual([expect.objectContaining({ role: 'img', 'aria-labelledby': 'title desc' })])
  })

  it('is the same each time, and does without what was not measured', () => {
    expect(plot(JSON.parse(JSON.stringify(data)))).toBe(svg)
    const partly = {
      ...data,
      sizes: data.sizes.map((size, index) => ({ ...size, cases: index < 2 ? size.cases : size.cases.slice(0, 3) })),
    }
    expect(parsed(plot(partly)).texts).toContain('Hugo 1 s')
    expect(plot(measured([300]))).not.toMatch(/NaN|Infinity/)
    const instant = measured([100, 200])
    const zero = { wallSeconds: 0, cpuSeconds: 0, peakMegabytes: 0 }
    const without = instant.sizes.map((size) => ({
      ...size,
      cases: size.cases.map((one) => ({ ...one, runs: [zero] })),
    }))
    expect(plot({ ...instant, sizes: without })).not.toMatch(/NaN|Infinity/)
  })
})
