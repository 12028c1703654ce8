import type { Root } from 'hast'
import { eachElement, isElement } from '../tree/elements.ts'

/** Drops what Word itself writes into descriptions of pictures: `Picture 1`, `图片 3`, `IMG_0412.jpg`, and its own remarks. */
export function described(tree: Root): void {
  eachElement(tree, (node) => {
    if (!isElement(node, 'img')) return
    const alt = String(node.properties.alt ?? '')
      .replace(
        /\s*(description automatically generated|ai-generated content may be incorrect\.?|描述已自动生成)(\s+with .{0,20} confidence)?\.?\s*/gi,
        ' ',
      )
      .trim()
    node.properties.alt = automatic.test(alt) ? '' : alt
  })
}

const automatic = /^((picture|image|graphic|图片|图像|图形)\s*\d*|[\w-]+\.(png|jpe?g|gif|bmp|tiff?|webp))$/i
