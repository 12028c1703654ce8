import type { VFile } from 'vfile'
import type { Cover } from '../model/article.ts'
import type { Field } from './mapping.ts'
import { isRecord, isText, refuse, unlinked } from './values.ts'

/** A picture: its address, or a mapping with one, or the first of a list. */
export function readPicture(file: VFile, field: Field): Cover | undefined {
  const items = [field.value].flat(3)
  const [first] = items
  // The name of a colour or of a style is no picture: `banner: "#ff8800"`.
  if (typeof first === 'string')
    return isPictureName(first) ? { src: bareAddress(first), alt: '', ...field.valuePlace } : undefined
  if (items.length === 0) return undefined
  if (isRecord(first)) {
    const src = pictureNames.map((name) => first[name]).find(isText)
    if (src) return { src: bareAddress(src), alt: isText(first.alt) ? first.alt : '', ...field.valuePlace }
  }
  return first === false ? undefined : refuse(file, field, 'the address of a picture')
}

const pictureNames = ['src', 'url', 'path', 'image', 'teaser', 'feature', 'thumbnail', 'filename'] as const

function isPictureName(text: string): boolean {
  return text.trim() !== '' && !/^\s*(#[\da-f]{3,8}|transparent|none|null|false|true)\s*$/i.test(text)
}

// `![[picture.png]]`, `![A hall](picture.png)`, and the folder in which Jekyll keeps its files.
function bareAddress(text: string): string {
  const [, inMarkdown] = /^\s*!\[[^\]]*\]\(\s*<?([^)<>\s]+)/.exec(text) ?? []
  return (inMarkdown ?? unlinked(text).replace(/^\s*!/, '')).replace(/^\{\{[^{}]*\}\}/, '').trim()
}

/** Among the files that Hugo counts as an article's own, the one that is named as its cover. */
export function readResource(field: Field): Cover | undefined {
  const named = field.items.find(({ value }) => {
    return isRecord(value) && /cover|feature|thumb|header/i.test(`${value.name ?? ''} ${value.src ?? ''}`)
  })
  if (!named || !isRecord(named.value) || !isText(named.value.src) || named.value.src.includes('*')) return undefined
  const { src, title } = named.value
  return { src: bareAddress(src), alt: isText(title) ? title : '', line: named.line, column: named.column }
}
