import type { Root } from 'hast'
import { eachElement } from '../tree/elements.ts'

// The folder that a browser saves beside a page: `Title_files/a.png`, `./Title.files/a.png`, in several languages.
const ownFolder = /^(\.\/)?[^/:?#]+?(_files|\.files|_fichiers|_archivos|_ficheiros|_bestanden|-dateien|-filer)\//i

const pictureNames = ['src', 'dataSrc', 'dataOriginal', 'dataLazySrc', 'dataActualsrc', 'dataLazy', 'dataUrl'] as const

/** Makes the relative addresses of a saved page lead to where it came from; pictures saved beside it stay as they are. */
export function resolveAddresses(tree: Root, base: string | undefined): void {
  if (base === undefined) return
  eachElement(tree, ({ tagName, properties }) => {
    if (tagName === 'a' && properties.href !== undefined) properties.href = resolved(properties.href, base)
    if (tagName !== 'img') return
    for (const name of pictureNames)
      if (properties[name] !== undefined) properties[name] = resolved(properties[name], base)
  })
}

/** The address that relative ones are relative to: of `<base>`, seen from where the page stood. */
export function baseFor(base: string | undefined, page: string | undefined): string | undefined {
  if (base !== undefined && URL.canParse(base, page)) {
    const url = new URL(base, page)
    if (/^https?:$/.test(url.protocol)) return url.href
  }
  return page
}

function resolved(address: unknown, base: string): string {
  const text = String(address).trim()
  if (text === '' || text.startsWith('#') || ownFolder.test(text) || /^(data|cid|blob|javascript):/i.test(text))
    return text
  // A link to a place of the page itself, written in full.
  if (text.startsWith(`${base}#`)) return text.slice(base.length)
  return URL.canParse(text, base) ? new URL(text, base).href : text
}
