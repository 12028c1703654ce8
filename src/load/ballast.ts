/**
 * HTML without what weighs most in saved pages and is never shown: scripts, styles and drawings. Lines keep their numbers, and data that describe the page (JSON-LD) stay.
 */
export function withoutBallast(html: string): string {
  const lower = html.toLowerCase()
  const endless = new Set<string>()
  let [kept, from] = ['', 0]
  for (const match of html.matchAll(opening)) {
    const name = (match[1] ?? '').toLowerCase()
    if (match.index < from || endless.has(name) || /ld\+json/i.test(match[0])) continue
    const start = match.index + match[0].length
    const end = lower.indexOf(`</${name}`, start)
    if (end < 0) endless.add(name)
    else {
      kept += html.slice(from, start) + html.slice(start, end).replace(/[^\n]+/g, '')
      from = end
    }
  }
  return kept + html.slice(from)
}

const opening = /<(script|style|svg)\b[^<>]{0,2000}>/gi
