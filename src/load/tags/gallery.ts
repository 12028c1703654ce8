import { argumentsIn, given } from './arguments.ts'
import { htmlMarkup, type Shown } from './markup.ts'
import type { Tag } from './tags-in.ts'

// `![alt](<src> "caption")`, with or without the angle brackets and the caption; `<img src="…" alt="…">`.
const picture =
  /!\[([^\]\n]{0,500})\]\(\s*(?:<([^<>\n]{1,1000})>|([^\s()<>]{1,1000}))(?:\s+["']([^"\n]{0,500})["'])?\s*\)|<img\b([^<>]{0,2000})>/g

// Pictures by their addresses alone, one a line, as plugins of Hexo have it.
const address = /^(?:https?:\/)?[\w%./~-]{1,500}\.(?:jpe?g|png|webp|gif|avif)(?:[?!@][^\s<>"]{0,300})?$/i

/** A table of the pictures of a text, which becomes a gallery; undefined where there is something else in the text. */
export function galleryOf(text: string): string | undefined {
  const addresses = text
    .split('\n')
    .map((line) => line.trim())
    .filter(Boolean)
  if (addresses.length > 0 && addresses.every((line) => address.test(line)))
    return tableOf(addresses.map((src) => ({ src })))
  const pictures = [...text.matchAll(picture)].flatMap(shownIn)
  const rest = text.replace(picture, '').replace(/<\/?(?:p|div|figure|a|br|center)\b[^<>]*>/gi, '')
  return rest.trim() === '' && pictures.length > 0 ? tableOf(pictures) : undefined
}

/** The folder that a tag shows as a gallery: `{{< gallery dir="/images/forum/" />}}`; undefined for any other tag. */
export function folderIn({ name, args, form, isEnd }: Tag): string | undefined {
  if (
    isEnd ||
    form === 'output' ||
    form === 'comment' ||
    !/^(?:(?:img|image|photo|folder)[-_]?)?galler(?:y|ies)$/.test(name)
  )
    return undefined
  const folder = given(argumentsIn(args), 'dir', 'folder', 'path', 'src', 'match', 'directory')?.replace(
    /\/\*(?:\.\*)?$/,
    '/',
  )
  return folder && !/[*{,]|\.\w{3,4}$/.test(folder) ? folder : undefined
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
