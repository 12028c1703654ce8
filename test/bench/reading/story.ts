import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'

/** An article as its author wrote it, before any site dressed it up. */
export interface Story {
  readonly name: string
  readonly language: 'en' | 'zh'
  readonly title: string
  readonly author: string
  readonly source: string
  readonly section: string
  /** `YYYY-MM-DD` */
  readonly date: string
  readonly parts: readonly Part[]
}

export interface Part {
  readonly kind: 'paragraph' | 'heading' | 'item' | 'caption'
  readonly text: string
  /** Of a caption. */
  readonly credit?: string
}

/** The stories in a folder: a head of `name: value`, a blank line, and parts with blank lines between them. */
export function storiesIn(folder: string): Story[] {
  return readdirSync(folder)
    .sort()
    .map((file) => storyFrom(file.replace('.txt', ''), readFileSync(join(folder, file), 'utf8')))
}

function storyFrom(name: string, text: string): Story {
  const [head = '', ...rest] = text.split('\n\n')
  const field = (key: string) => new RegExp(`^${key}: (.*)$`, 'm').exec(head)?.[1] ?? ''
  const parts = rest.flatMap((block) => (block.startsWith('- ') ? block.trim().split('\n') : [block])).map(partFrom)
  return {
    name,
    language: /\p{Script=Han}/u.test(text) ? 'zh' : 'en',
    title: field('title'),
    author: field('author'),
    source: field('source'),
    section: field('section'),
    date: field('date'),
    parts,
  }
}

function partFrom(block: string): Part {
  const text = block.trim()
  if (text.startsWith('## ')) return { kind: 'heading', text: text.slice(3) }
  if (text.startsWith('- ')) return { kind: 'item', text: text.slice(2) }
  // 一、统一时钟
  if (/^[一二三四五六七八九十]+、/.test(text) && text.length < 20) return { kind: 'heading', text }
  const [, caption, credit] = /^\[caption\] (.*) \| (.*)$/.exec(text) ?? []
  return caption === undefined ? { kind: 'paragraph', text } : { kind: 'caption', text: caption, credit }
}

/** The text that a reader should find: all but captions, a line a part. */
export function bodyOf({ parts }: Story): string {
  return parts.flatMap(({ kind, text }) => (kind === 'caption' ? [] : text)).join('\n')
}
