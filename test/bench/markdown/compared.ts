import type { Nodes, Root } from 'mdast'
import { parseNatively } from '../../../src/load/markdown/native.ts'
import type { Fence } from '../../../src/load/markdown/parse-markdown.ts'
import { parseByRemark } from '../../../src/load/markdown/remark.ts'

/** What both parsers make of a text, as far as articles are made of it; undefined where the text is left to remark. */
export function compared(
  text: string,
  fence?: Fence,
): { readonly native: unknown; readonly reference: unknown } | undefined {
  const native = parseNatively(text, fence)
  return native && { native: told(native), reference: told(withoutFront(parseByRemark(text, fence))) }
}

/** The front matter is read elsewhere, and shows nothing. */
function withoutFront(tree: Root): Root {
  return { ...tree, children: tree.children.filter(({ type }) => type !== 'yaml' && !['toml'].includes(type)) }
}

function told(node: Nodes): unknown {
  const { position, data, ...rest } = node
  const own = Object.fromEntries(Object.entries(rest).filter(([, value]) => value !== undefined))
  const at =
    position && [position.start, position.end].map(({ line, column, offset }) => [line, column, offset].join(':'))
  const extra = data && Object.keys(data).length > 0 ? { data } : {}
  return { ...own, at, ...extra, ...('children' in node ? { children: node.children.map(told) } : {}) }
}
