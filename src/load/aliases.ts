import type { VFile } from 'vfile'
import type { LinkToSite } from '../model/article.ts'
import type { Field } from './mapping.ts'
import { tell } from './tell.ts'

/** Addresses within the site that are to lead to an article, one or a list; says what among them is none. */
export function readAliases(file: VFile, field: Field): readonly LinkToSite[] | undefined {
  const items = Array.isArray(field.value) ? field.items : [{ value: field.value, ...field.valuePlace }]
  const read = items.map(({ value, line, column }) => ({
    said: String(value),
    href: addressWithin(value),
    line,
    column,
  }))
  const [wrong, ...others] = read.filter(({ href }) => href === undefined)
  if (wrong)
    tell(file, wrong, 'alias-no-address', field.name, shortened(wrong.said), likelyAddress(wrong.said), others.length)
  const aliases = read.flatMap(({ href, line, column }) => (href === undefined ? [] : [{ href, line, column }]))
  return aliases.length > 0 ? aliases : undefined
}

/**
 * An address within the site as it is published: decoded, with a slash at its end, or the name of a page (or of any file);
 * undefined where it is none.
 */
export function addressWithin(value: unknown, kind: keyof typeof endings = 'page'): string | undefined {
  if (typeof value !== 'string') return undefined
  const path = decoded(value.trim())
    ?.normalize('NFC')
    .replace(/\/index\.html?$/i, '/')
  if (path === '/' && kind === 'any file') return path
  if (path === undefined || !isPath.test(path)) return undefined
  const whole = endings[kind].test(path) ? path : `${path}/`
  const names = whole.replace(/^\/|\/$/g, '').split('/')
  const isPossible = names.every(
    (name) => name.trim() !== '' && !/^\.+$/.test(name) && Buffer.byteLength(name) <= longest,
  )
  return isPossible ? whole : undefined
}

const endings = { page: /(\/|\.html?)$/i, 'any file': /(\/|\.[a-z\d]+)$/i }

// Neither the signs that hosts of redirects read as patterns, nor those that no file can be called by somewhere.
// biome-ignore lint/suspicious/noControlCharactersInRegex: these are what may not stand there.
const isPath = /^\/[^/?#*:\\<>"|\u0000-\u001f\u007f\ufffd][^?#*:\\<>"|\u0000-\u001f\u007f\ufffd]*$/
// In bytes: what file systems take, and room for an ending.
const longest = 240

function decoded(text: string): string | undefined {
  try {
    return decodeURIComponent(text)
  } catch {
    return undefined
  }
}

/** The address that is probably meant: `https://example.org/old/?p=1` → `/old/`, `news/old` → `/news/old/`. */
export function likelyAddress(said: string): string {
  const path = URL.canParse(said) ? new URL(said).pathname : `/${said.replace(/[?#].*$/, '').replace(/^\/+/, '')}`
  return (/\s|^[^/]*$/.test(said) ? undefined : addressWithin(path)) ?? '/news/2024/old/'
}

function shortened(said: string): string {
  return said.length > 60 ? `${said.slice(0, 60)}…` : said
}
