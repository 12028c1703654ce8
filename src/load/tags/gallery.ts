import { htmlMarkup, type Shown } from './markup.ts'

// `![alt](<src> "caption")`, with or without the angle brackets and the caption; `<img src="…" alt="…">`.
const picture =
  /!\[([^\]\n]{0,500})\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}))(?:\s+["']([^"\n]{0,500})["'])?\s*\)|<img\b([^<>]{0,2000})>/g

/** A table of the pictures of a text, which becomes a gallery; undefined where there is something else in the text. */
export function galleryOf(text: string): string | undefined {
  const pictures = [...text.matchAll(picture)].flatMap(shownIn)
  const rest = text.replace(picture, '').replace(/<\/?(?:p|div|figure|a|br|center)\b[^<>]*>/gi, '')
  return rest.trim() === '' && pictures.length > 0 ? tableOf(pictures) : undefined
}

/** Pictures in rows of three. */
export function tableOf(pictures: readonly Shown[]): string {
  const cells = pictures.map((shown) => `<td>${htmlMarkup.picture(shown)}</td>`)
  const rows = cells.flatMap((_, index) =>
    index % 3 === 0 ? `<tr>${cells.slice(index, index + 3).join('')}</tr>` : [],
  )
  return `<table>${rows.join('')}</table>`
}

function shownIn(match: RegExpExecArray): Shown[] {
  const [, alt, angled, bare, caption, attributes] = match
  if (attributes === undefined) return [{ src: angled ?? bare ?? '', alt, caption }]
  const of = (name: string) =>
    new RegExp(`\\b${name}\\s*=\\s*(?:"([^"]*)"|'([^']*)')`, 'i').exec(attributes)?.slice(1).find(Boolean)
  const src = of('data-src') ?? of('src')
  return src ? [{ src, alt: of('alt'), caption: of('title') }] : []
}
