/** Quotations whose last line says who is quoted: that line is their caption. */
export function withAttributions(html: string): string {
  return html.replace(quote, (whole, attributes: string, said: string) => {
    const [line, marks = '', content] = attribution.exec(said) ?? []
    const text = line === undefined ? '' : said.slice(0, -line.length).trimEnd()
    if (content === undefined || text === '') return whole
    return `<figure class="quote"${attributes}><blockquote>${text}</blockquote><figcaption${marks}>${content}</figcaption></figure>`
  })
}

// The innermost ones.
const quote = /<blockquote([^>]*)>((?:(?!<\/?blockquote\b).)*)<\/blockquote>/gs
// `<p>— Ana Costa, <cite>Harbour Courier</cite></p>`, `<p>——鲁迅</p>`, `<p><cite>Ana Costa</cite></p>`
const attribution =
  /<p((?: (?:lang|dir)="[^"]*")*)>((?:[—―–]{1,2}\s?(?:(?!<\/?p\b).){1,200}|<cite>(?:(?!<\/?p\b).){1,200}<\/cite>))<\/p>\s*$/s
