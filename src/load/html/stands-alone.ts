import { blocks, wrappers } from '../tree/elements.ts'

/** Whether elements of this name stand on lines of their own. */
export function standsAlone(tagName: string): boolean {
  return blocks.has(tagName) || wrappers.has(tagName) || more.has(tagName)
}

const more = new Set([
  ...['li', 'dt', 'dd', 'tr', 'td', 'th', 'thead', 'tbody', 'tfoot', 'caption', 'figcaption', 'legend', 'summary'],
  ...['select', 'option', 'button', 'dialog', 'menu', 'search', 'label', 'noscript'],
])
