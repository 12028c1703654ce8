import type { Words } from '../../../templates/words.ts'
import { textOf } from '../prose.ts'

/** Names the tables of a page, each once. */
export type TableNames = (caption: string) => string

/** Names by caption, or else by number. */
export function tableNames({ tableNumber }: Words): TableNames {
  const taken = new Set<string>()
  let number = 0
  return (caption) => {
    number++
    const name = caption && !taken.has(caption) ? caption : [tableNumber(number), caption].filter(Boolean).join(' ')
    taken.add(name)
    return name
  }
}

/** Tables in regions that scroll by themselves and can be reached by keyboard; cells of heads say what they head. */
export function withTables(html: string, nameOf: TableNames): string {
  return html.replace(table, (own) => {
    const [, caption = ''] = /<caption[^>]*>(.*?)<\/caption>/s.exec(own) ?? []
    const name = nameOf(textOf(caption)).replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
    return `<section class="scroll" aria-label="${name}" tabindex="0">${withScopes(own)}</section>`
  })
}

// One that holds others goes to the end of the first of them, and is left as it is.
const table = /<table\b(?:(?!<table\b).)*?<\/table>/gs
// `<th>`, `<th align="right">`, not `<th scope="row">`
const bare = /<th(?=[\s>])(?![^>]*\bscope=)/g

function withScopes(html: string): string {
  const head = html.replace(/<thead>.*?<\/thead>/gs, (rows) => rows.replace(bare, '<th scope="col"'))
  return head.replace(/(?<=<tr>\s*)<th(?=[\s>])(?![^>]*\bscope=)/g, '<th scope="row"')
}
