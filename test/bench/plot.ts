import { apart } from './apart.ts'
import { type LogScale, logScale } from './log-scale.ts'
import type { Run } from './measure.ts'
import { type MeasuredSize, type Situation, situations } from './runs.ts'
import { median } from './table.ts'

/** What was measured with several sizes. */
export interface Measured {
  /** `own` or `plain`. */
  readonly shape: string
  readonly sizes: readonly MeasuredSize[]
}

/**
 * An SVG of what builds cost by the number of articles: a row of panels for each of CPU, time and memory, a column for each
 * situation, both axes logarithmic, the axes of a row the same. It depends on nothing but what was measured.
 */
export function plot({ shape, sizes }: Measured): string {
  const x = xScale(sizes.map(({ articles }) => articles))
  const names = [...new Set(sizes.flatMap(({ cases }) => cases.map(({ generator }) => generator)))]
  const rows = quantities.map((quantity) => ({
    quantity,
    panels: situations.map((situation) => ({
      situation,
      series: names.map((name) => seriesOf(name, situation, quantity, sizes)),
    })),
  }))
  const drawn = rows.map((row, index) => drawnRow(row, index, x))
  const said = rows.flatMap(({ quantity, panels }) =>
    panels.flatMap(({ situation, series }) => `${titles[situation]}, ${quantity.title}: ${inWords(series, quantity)}.`),
  )
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title desc">
<title id="title">What a build costs by the number of articles</title>
<desc id="desc">${escaped(said.join(' '))}</desc>
<style>${style}</style>
<rect class="paper" width="${width}" height="${height}" rx="14"/>
<text class="title" x="${left}" y="42">What a build costs, by the number of articles</text>
<text class="soft" x="${left}" y="64">${escaped(shapes[shape] ?? shape)}; medians, from the least to the most of several runs; less is better</text>
${situations.map((situation, column) => `<text class="head" x="${panelLeft(column)}" y="104">${titles[situation]}</text>`).join('\n')}
${drawn.join('\n')}
</svg>
`
}

interface Quantity {
  readonly title: string
  readonly words: (value: number) => string
  readonly of: (run: Run) => number
}

// What is less than a clock tells is drawn as the least that it does.
const quantities: readonly Quantity[] = [
  { title: 'CPU', words: seconds, of: ({ cpuSeconds }) => Math.max(cpuSeconds, 0.01) },
  { title: 'Time', words: seconds, of: ({ wallSeconds }) => Math.max(wallSeconds, 0.01) },
  { title: 'Peak memory', words: memory, of: ({ peakMegabytes }) => Math.max(peakMegabytes, 1) },
]

const titles: Readonly<Record<Situation, string>> = {
  cold: 'Cold',
  'nothing changed': 'Nothing changed',
  'one changed': 'One article changed',
}

const shapes: Readonly<Record<string, string>> = {
  own: 'Photo reports, pasted texts and exported pages',
  plain: 'Markdown of a kilobyte each',
}

// In pixels: the page, a panel, and what lies between panels, where lines are named.
const [width, height] = [1080, 804]
const [left, top] = [64, 146]
const panel = { width: 216, height: 160, across: 122, down: 64 } as const

function panelLeft(column: number): number {
  return left + column * (panel.width + panel.across)
}

function xScale(articles: readonly number[]): LogScale {
  const [least, most] = [Math.min(...articles), Math.max(...articles)].map(Math.log10) as [number, number] // as many as before
  const at = (value: number) => ((Math.log10(value) - least) / (most - least || 1)) * panel.width
  return {
    at,
    ticks: readable(
      [...articles].sort((a, b) => a - b),
      at,
    ),
  }
}

/** Those whose labels do not meet; the largest stays. */
function readable(ticks: readonly number[], at: (value: number) => number): number[] {
  const kept: number[] = []
  for (const tick of [...ticks].reverse()) {
    const next = kept[0]
    if (next === undefined || at(next) - at(tick) >= 42) kept.unshift(tick)
  }
  return kept
}

interface Series {
  readonly name: string
  readonly points: readonly Point[]
}

interface Point {
  readonly articles: number
  readonly least: number
  readonly median: number
  readonly most: number
}

function seriesOf(name: string, situation: Situation, { of }: Quantity, sizes: readonly MeasuredSize[]): Series {
  const points = sizes.flatMap(({ articles, cases }) => {
    const found = cases.find((one) => one.generator === name && one.situation === situation)
    const values = (found?.runs ?? []).map(of).sort((a, b) => a - b)
    const [least, most] = [values[0], values.at(-1)]
    return least === undefined || most === undefined ? [] : [{ articles, least, median: median(values), most }]
  })
  return { name, points: points.sort((a, b) => a.articles - b.articles) }
}

interface Row {
  readonly quantity: Quantity
  readonly panels: readonly { readonly series: readonly Series[] }[]
}

function drawnRow({ quantity, panels }: Row, index: number, x: LogScale): string {
  const values = panels.flatMap(({ series }) =>
    series.flatMap(({ points }) => points.flatMap(({ least, most }) => [least, most])),
  )
  const y = logScale(values, panel.height, 0)
  const down = top + index * (panel.height + panel.down)
  const drawn = panels.map(({ series }, column) => {
    const labels = column === 0 ? yLabels(y, quantity) : ''
    return `<g transform="translate(${panelLeft(column)} ${down})">${grid(x, y)}${labels}${lines(series, x, y, quantity)}</g>`
  })
  return `<text class="row" x="${left}" y="${down - 10}">${quantity.title}</text>\n${drawn.join('\n')}`
}

function grid(x: LogScale, y: LogScale): string {
  const across = y.ticks.map((tick) => `<path class="line" d="M0 ${pixels(y.at(tick))}H${panel.width}"/>`)
  const ticks = x.ticks.map(
    (tick) =>
      `<path class="axis" d="M${pixels(x.at(tick))} ${panel.height}v5"/>` +
      `<text class="soft middle" x="${pixels(x.at(tick))}" y="${panel.height + 19}">${tick.toLocaleString('en')}</text>`,
  )
  return [...across, `<path class="axis" d="M0 ${panel.height}H${panel.width}"/>`, ...ticks].join('')
}

function yLabels({ ticks, at }: LogScale, { words }: Quantity): string {
  return ticks.map((tick) => `<text class="soft end" x="-8" y="${pixels(at(tick) + 4)}">${words(tick)}</text>`).join('')
}

function lines(series: readonly Series[], x: LogScale, y: LogScale, quantity: Quantity): string {
  const shown = series.filter(({ points }) => points.length > 0)
  const ends = apart(
    shown.map(({ points }) => y.at(points.at(-1)?.median ?? 1)),
    16,
  )
  const drawn = shown.map(({ name, points }, index) => {
    const last = points.at(-1)
    const path = points.map((point) => `${pixels(x.at(point.articles))} ${pixels(y.at(point.median))}`).join('L')
    const marks = points.map(({ articles, least, median, most }) => {
      const [at, from, to] = [pixels(x.at(articles)), pixels(y.at(least)), pixels(y.at(most))]
      const range = from === to ? '' : `<path class="range" d="M${at} ${from}V${to}"/>`
      return `${range}<circle cx="${at}" cy="${pixels(y.at(median))}" r="3.5"/>`
    })
    const label =
      `<text x="${pixels(x.at(last?.articles ?? 1) + 10)}" y="${pixels((ends[index] ?? 0) + 4.5)}"><tspan>${escaped(name)}</tspan> ` +
      `<tspan class="value">${quantity.words(last?.median ?? 0)}</tspan></text>`
    return `<g class="series s-${escaped(name.toLowerCase())}"><path class="path" d="M${path}"/>${marks.join('')}${label}</g>`
  })
  // Ours last, so that it lies above.
  return drawn.reverse().join('')
}

function inWords(series: readonly Series[], { words }: Quantity): string {
  const told = series.map(({ name, points }) => {
    const values = points.map(({ articles, median }) => `${words(median)} at ${articles.toLocaleString('en')}`)
    return `${name} ${values.join(', ')}`
  })
  return told.join('; ')
}

function seconds(value: number): string {
  return `${rounded(value)} s`
}

function memory(megabytes: number): string {
  return megabytes >= 999.5 ? `${rounded(megabytes / 1000)} GB` : `${rounded(megabytes)} MB`
}

/** Two digits, or all before the point. */
function rounded(value: number): string {
  return value >= 9.95 ? Math.round(value).toLocaleString('en') : String(Number(value.toPrecision(2)))
}

function pixels(value: number): string {
  return String(Math.round(value * 10) / 10 || 0)
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
}

// Colours of the site: vermilion, harbour and fern. It has a ground of its own, since nobody knows that of the page around it.
const style = `
svg{--paper:#f8f9fc;--ink:#14171f;--soft:#535a68;--line:#dfe2e8;--daypass:#c33310;--hugo:#125f94;--eleventy:#066c43}
@media(prefers-color-scheme:dark){svg{--paper:#0c0f15;--ink:#eceef2;--soft:#a9b0bd;--line:#282d37;--daypass:#f3785c;--hugo:#78b4e6;--eleventy:#6dc293}}
text{font:13px Archivo,"Helvetica Neue",Helvetica,Arial,sans-serif;fill:var(--ink);font-variant-numeric:tabular-nums}
.paper{fill:var(--paper)}
.title{font-size:24px;font-weight:700;letter-spacing:-.02em}
.head{font-size:16px;font-weight:700}
.row{font-weight:700}
.soft{fill:var(--soft)}
.middle{text-anchor:middle}
.end{text-anchor:end}
.line{stroke:var(--line)}
.axis{stroke:var(--soft)}
.series{--c:var(--soft)}
.s-daypass{--c:var(--daypass)}
.s-hugo{--c:var(--hugo)}
.s-eleventy{--c:var(--eleventy)}
.path{fill:none;stroke:var(--c);stroke-width:2;stroke-linejoin:round}
.range{stroke:var(--c)}
.series circle{fill:var(--c);stroke:var(--paper)}
.series text{fill:var(--c);font-weight:700}
.series .value{font-weight:400}
.s-daypass .path{stroke-width:3}
`
