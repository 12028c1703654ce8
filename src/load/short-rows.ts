import type { Nodes, Root } from 'mdast'

/** How many cells the tables of one text have, those among them that rows are short of. */
const mostCells = 3000

/**
 * A plugin that leaves rows short of cells beyond that: a table of two thousand columns and as many rows of one cell
 * would be filled up with four million.
 */
export function shortRows() {
  return (tree: Root): void => {
    let cells = 0
    for (const table of tablesIn(tree)) {
      cells += table.children.length * (table.align?.length ?? 0)
      if (cells > mostCells) table.align = null
    }
  }
}

// Tables stand in blocks only, and most of a tree is what stands in lines.
const holders: ReadonlySet<Nodes['type']> = new Set(['root', 'blockquote', 'list', 'listItem', 'footnoteDefinition'])

function tablesIn(node: Nodes): (Nodes & { type: 'table' })[] {
  if (node.type === 'table') return [node]
  return holders.has(node.type) && 'children' in node ? node.children.flatMap((child) => tablesIn(child)) : []
}
