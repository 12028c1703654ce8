/** XML without the elements of a name that are not wanted, each told by what it is in whole; none is within another. */
export function withOnly(xml: string, name: string, isWanted: (element: string) => boolean): string {
  const pieces: string[] = []
  let done = 0
  const start = new RegExp(`<${name}(?=[\\s/>])[^<>]*>`, 'g')
  for (let match = start.exec(xml); match; match = start.exec(xml)) {
    const end = match[0].endsWith('/>') ? start.lastIndex : behind(xml, `</${name}>`, start.lastIndex)
    if (end === undefined) break
    start.lastIndex = end
    if (isWanted(xml.slice(match.index, end))) continue
    pieces.push(xml.slice(done, match.index))
    done = end
  }
  return done === 0 ? xml : `${pieces.join('')}${xml.slice(done)}`
}

/** What the first group of a pattern finds, of each attribute, say. */
export function valuesOf(xml: string, pattern: RegExp): Set<string> {
  return new Set([...xml.matchAll(pattern)].map(([, value = '']) => value))
}

/** The value of an attribute of an element's first tag: `w:id` of `<w:num w:id="3">`. */
export function attributeOf(element: string, name: string): string | undefined {
  const tag = element.slice(0, element.indexOf('>') + 1)
  return new RegExp(`\\s${name}=["']([^"']*)["']`).exec(tag)?.[1]
}

function behind(text: string, what: string, from: number): number | undefined {
  const at = text.indexOf(what, from)
  return at < 0 ? undefined : at + what.length
}
