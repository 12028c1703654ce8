import type { Root } from 'hast'
import { visit } from 'unist-util-visit'
import { embeddedPath, pictureIn } from '../../model/embedded-picture.ts'
import { isElement } from './elements.ts'

/** Gives pictures that stand in their own address (`data:image/png;base64,…`) the paths that they are published from. */
export function named(tree: Root): void {
  visit(tree, 'element', (node) => {
    if (!isElement(node, 'img')) return
    const picture = pictureIn(String(node.properties.src ?? ''))
    const path = picture && embeddedPath(picture.content, picture.mediaType)
    if (path) node.properties.src = `/images/${path}`
  })
}
