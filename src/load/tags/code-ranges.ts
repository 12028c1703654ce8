import { Finder } from './finder.ts'

/** A stretch of a text: from here to just before there. */
export interface Range {
  readonly from: number
  readonly to: number
}

/** Where a text is code, in order: nothing in it is markup, whatever it looks like. */
export function codeRanges(text: string, format: 'markdown' | 'html'): Range[] {
  const elements = elementRanges(text)
  if (format === 'html') return elements
  const { fences, prose } = blocksOf(text)
  return joined([...elements, ...fences, ...prose.flatMap((chunk) => spansIn(text, chunk))])
}

/** A predicate over a text for who asks in rising order. */
export function within(ranges: readonly Range[]): (offset: number) => boolean {
  let index = 0
  return (offset) => {
    while (index < ranges.length && (ranges[index]?.to ?? 0) <= offset) index++
    return (ranges[index]?.from ?? Number.POSITIVE_INFINITY) <= offset
  }
}

// `<pre>…</pre>`, `<code class="x">…</code>`
function elementRanges(text: string): Range[] {
  const finder = new Finder(text)
  const ranges: Range[] = []
  let end = 0
  for (const { 0: tag, 1: name = '', index } of text.matchAll(/<(pre|code|script|style|kbd|samp)\b/g)) {
    if (index < end) continue
    const close = finder.next(`</${name}>`, index + tag.length)
    if (close < 0) continue
    end = close
    ranges.push({ from: index, to: close })
  }
  return ranges
}

// Lines between fences, lines indented by four behind a blank one, and the chunks of text between all of these.
function blocksOf(text: string): { fences: Range[]; prose: Range[] } {
  const fences: Range[] = []
  const prose: Range[] = []
  let fence: { mark: string; from: number } | undefined
  let chunk = 0
  let [isBlank, isList, isCode] = [true, false, false]
  const close = (to: number) => {
    if (to > chunk) prose.push({ from: chunk, to })
  }
  for (let from = 0; from < text.length; ) {
    const to = text.indexOf('\n', from) < 0 ? text.length : text.indexOf('\n', from) + 1
    const line = text.slice(from, Math.min(to, from + 400))
    const [, mark = ''] = /^[ \t]*(?:(?:>|[-*+]|\d{1,9}[.)])[ \t]+){0,8}(`{3,}|~{3,})/.exec(line) ?? []
    if (fence) {
      if (mark.startsWith(fence.mark) && /^[\s>]*[`~]+\s*$/.test(line)) {
        fences.push({ from: fence.from, to })
        fence = undefined
        chunk = to
      }
    } else if (mark && !(mark.startsWith('`') && line.slice(line.indexOf(mark) + mark.length).includes('`'))) {
      close(from)
      fence = { mark, from }
    } else {
      const isIndented = /^(?: {4}|\t)\s*\S/.test(line)
      isCode = isIndented && !isList && (isBlank || isCode)
      if (isCode) fences.push({ from, to })
      if (isCode || line.trim() === '') {
        close(from)
        chunk = to
      }
      isBlank = line.trim() === ''
      if (!isBlank && !isIndented)
        isList = /^\s{0,3}(?:[-*+]|\d{1,9}[.)]|\[\^)/.test(line) || (isList && /^\s/.test(line))
    }
    from = to
  }
  if (fence) fences.push({ from: fence.from, to: text.length })
  else close(text.length)
  return { fences, prose }
}

// A run of backticks and the next of the same length: what stands between is code.
function spansIn(text: string, { from, to }: Range): Range[] {
  const runs = [...text.slice(from, to).matchAll(/(?<!\\)`+/g)].map(({ 0: run, index }) => ({
    index,
    size: run.length,
  }))
  const nextOfSize = new Map<number, number>()
  const next = runs.map(() => -1)
  for (let at = runs.length - 1; at >= 0; at--) {
    const size = runs[at]?.size ?? 0
    next[at] = nextOfSize.get(size) ?? -1
    nextOfSize.set(size, at)
  }
  const spans: Range[] = []
  for (let at = 0; at < runs.length; at++) {
    const [open, close] = [runs[at], runs[next[at] ?? -1]]
    if (!open || !close) continue
    spans.push({ from: from + open.index, to: from + close.index + close.size })
    at = next[at] ?? at
  }
  return spans
}

function joined(ranges: readonly Range[]): Range[] {
  const all: Range[] = []
  for (const range of [...ranges].sort((a, b) => a.from - b.from)) {
    const last = all.at(-1)
    if (last && range.from < last.to) all[all.length - 1] = { from: last.from, to: Math.max(last.to, range.to) }
    else all.push(range)
  }
  return all
}
