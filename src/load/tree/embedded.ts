import type { Root } from 'hast'
import { embeddedPath, pictureIn } from '../../model/embedded-picture.ts'
import { eachElement, isElement } from './elements.ts'

/** Gives pictures that stand in their own address (`data:image/png;base64,…`) the paths that they are published from. */
export function named(tree: Root): void {
  eachElement(tree, (node) => {
    if (!isElement(node, 'img')) return
    const picture = pictureIn(String(node.properties.src ?? ''))
    const path = picture && embeddedPath(picture.content, picture.mediaType)
    if (path) node.properties.src = `/images/${path}`
  })
}
