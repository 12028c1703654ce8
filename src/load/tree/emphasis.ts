import type { Element, Root } from 'hast'
import { visit } from 'unist-util-visit'
import { isEmpty } from './elements.ts'

/**
 * Turns emphasis that only a style shows into elements, before styles are dropped: bold into `strong`, italic and a
 * colour of its own into `em`. A colour on all of a paragraph is how a site looks, not what its author stresses.
 */
export function nameEmphasis(tree: Root): void {
  visit(tree, 'element', (node, index, parent) => {
    if (!inline.has(node.tagName) || parent === undefined || index === undefined) return
    const style = styleOf(node)
    if (isBold(style)) node.tagName = 'strong'
    else if (style['font-style'] === 'italic') node.tagName = 'em'
    else if (isColoured(style, node) && isPartOf(parent, node)) node.tagName = 'em'
  })
}

const inline = new Set(['span', 'font'])

function styleOf(node: Element): Record<string, string> {
  const declarations = String(node.properties.style ?? '').split(';')
  return Object.fromEntries(
    declarations.map((one) => {
      const [name = '', ...value] = one.split(':')
      return [name.trim().toLowerCase(), value.join(':').trim().toLowerCase()]
    }),
  )
}

function isBold(style: Record<string, string>): boolean {
  const weight = style['font-weight'] ?? ''
  return weight === 'bold' || weight === 'bolder' || Number(weight) >= 600
}

function isColoured(style: Record<string, string>, node: Element): boolean {
  const colour = style.color ?? String(node.properties.color ?? '').toLowerCase()
  const ground = style['background-color'] ?? style.background ?? ''
  return isVivid(colour) || (isVivid(ground) && !/url|gradient/.test(ground))
}

/** `#d00`, `rgb(2, 30, 170)`, `red`: a colour, where black, white, grey and `inherit` are none. */
function isVivid(colour: string): boolean {
  const rgb = /^rgba?\(\s*(\d+)[\s,]+(\d+)[\s,]+(\d+)/.exec(colour)?.slice(1).map(Number) ?? fromHex(colour)
  if (rgb) return Math.max(...rgb) - Math.min(...rgb) > 48
  return /^(red|blue|green|orange|purple|crimson|magenta|navy|teal|brown|pink|gold|yellow|maroon)\b/.test(colour)
}

function fromHex(colour: string): number[] | undefined {
  const [, digits = ''] = /^#([0-9a-f]{3}|[0-9a-f]{6})$/.exec(colour) ?? []
  if (digits === '') return undefined
  const pairs = digits.length === 3 ? [...digits].map((digit) => digit + digit) : (digits.match(/../g) ?? [])
  return pairs.map((pair) => Number.parseInt(pair, 16))
}

// Only a part of its parent is stressed; all of a paragraph is not, nor what is bold or a link already.
function isPartOf(parent: Element | Root, node: Element): boolean {
  if (parent.type === 'root' || ['strong', 'b', 'em', 'i', 'a', 'u', 'h1', 'h2', 'h3', 'h4'].includes(parent.tagName)) {
    return false
  }
  return parent.children.some((child) => child !== node && !isEmpty(child))
}
