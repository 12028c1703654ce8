import type { Properties } from 'hast'
import { embeddedPath } from '../../model/embedded-picture.ts'
import { picturesOfArchive } from '../../model/web-archive.ts'
import type { Draft } from '../draft.ts'
import { eachElement } from '../tree/elements.ts'

/** A draft that shows the pictures its archive holds, at the paths they are published from, and not those of the web. */
export function withOwnPictures(draft: Draft, archive: string): Draft {
  const paths = new Map<string, string>()
  for (const { addresses, mediaType, content } of picturesOfArchive(archive)) {
    const path = embeddedPath(content, mediaType)
    if (path) for (const address of addresses) paths.set(address, `/images/${path}`)
  }
  if (paths.size === 0) return draft
  eachElement(draft.tree, (node) => {
    const src = node.tagName === 'img' ? paths.get(String(node.properties.src ?? '')) : undefined
    // What else it offers are the same picture's addresses on the web.
    if (src) node.properties = { ...withoutOthers(node.properties), src }
  })
  const { cover } = draft.found
  const shown = cover && paths.get(cover.value.src)
  return shown
    ? { ...draft, found: { ...draft.found, cover: { ...cover, value: { ...cover.value, src: shown } } } }
    : draft
}

function withoutOthers(properties: Properties): Properties {
  return Object.fromEntries(
    Object.entries(properties).filter(([name]) => !/^(data|srcSet$|file$|zoomfile$)/.test(name)),
  )
}
