import type { Nodes } from 'hast'
import { eachNode } from '../tree/elements.ts'

// Noncharacters of Unicode (U+FDD0 to U+FDEF): no text has them, no markup knows them, and each is as long as the sign
// it stands for, so that places stay what they are.
const signs = '\\`*_{}[]<>()#+-.!|~&$^=:"\'/@'
const standIn = new Map([...signs].map((sign, index) => [sign, String.fromCharCode(0xfdd0 + index)]))
const original = new Map([...standIn].map(([sign, other]) => [other, sign]))

/** The text with stand-ins for all that could be markup: parsers take it for what it shows. */
export function shielded(text: string): string {
  return text.replace(/[\\`*_{}[\]<>()#+\-.!|~&$^=:"'/@]/g, (sign) => standIn.get(sign) ?? sign)
}

/** Puts back what the stand-ins of a tree stand for. */
export function unshield(tree: Nodes): void {
  eachNode(tree, (node) => {
    if ('value' in node) node.value = restored(node.value)
    if (node.type !== 'element') return
    for (const [name, value] of Object.entries(node.properties)) {
      if (typeof value === 'string') node.properties[name] = restored(value)
    }
  })
}

function restored(text: string): string {
  return text.replace(/[\uFDD0-\uFDEF]/g, (char) => original.get(char) ?? char)
}
