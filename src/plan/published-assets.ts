import { createHash } from 'node:crypto'
import type { Output } from '../model/output.ts'
import type { Asset } from '../model/source.ts'
import { faviconAsset } from './favicon.ts'
import { styleSheet } from './style-sheet.ts'

/** The files that pages refer to, under names that change with their content. */
export interface PublishedAssets {
  readonly outputs: readonly Output[]
  /** Address of the style sheet. */
  readonly style: string
  /** Address of a file of templates/assets/. */
  readonly addressOf: (path: string) => string
}

export function publishedAssets(assets: readonly Asset[]): PublishedAssets {
  // All style sheets are one, but for that of feeds, which are no pages.
  const files = assets.filter(({ path }) => path !== faviconAsset && (!path.endsWith('.css') || path === 'feed.css'))
  const nameByPath = new Map(files.map(({ path, digest }) => [path, named(path, digest)]))
  const css = styleSheet(assets, nameByPath)
  const style = named('site.css', createHash('sha256').update(css).digest('hex'))
  return {
    outputs: [{ kind: 'text', path: `assets/${style}`, render: () => css }, ...files.map(publishedFile)],
    style: `/assets/${style}`,
    addressOf: (path) => `/assets/${nameByPath.get(path) ?? missing(path)}`,
  }
}

function publishedFile({ path, file, digest, text }: Asset): Output {
  const published = `assets/${named(path, digest)}`
  if (text === undefined || !path.endsWith('.js')) return { kind: 'copy', path: published, file }
  return { kind: 'text', path: published, render: () => withoutComments(text) }
}

// Our own scripts, in which no text goes over a line: whole lines of comment and what lines begin with are left out.
function withoutComments(script: string): string {
  return script.replace(/^\s*(?:\/\/.*\n|\/\*\*[\s\S]*?\*\/\n)?/gm, '')
}

// `fonts/archivo.woff2` → `fonts/archivo.0123abcd.woff2`
function named(path: string, digest: string): string {
  const dot = path.lastIndexOf('.')
  return `${path.slice(0, dot)}.${digest.slice(0, 8)}${path.slice(dot)}`
}

function missing(path: string): never {
  throw new Error(`templates/assets/${path} is missing`)
}
