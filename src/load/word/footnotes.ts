import type { Root } from 'hast'
import { element, isElement, textNode } from '../tree/elements.ts'

/** Puts the heading above the notes of a document that Markdown's footnotes have, too; its text depends on the language. */
export function labelled(tree: Root): void {
  const notes = notesIn(tree)
  if (!notes) return
  const heading = element('h2', notes, [textNode('Footnotes', notes)])
  heading.properties.id = 'footnote-label'
  tree.children.splice(tree.children.indexOf(notes), 0, heading)
}

/** Whether a document has notes, which no page has that was pasted into it. */
export function hasNotes(tree: Root): boolean {
  return notesIn(tree) !== undefined
}

function notesIn(tree: Root): Root['children'][number] | undefined {
  return tree.children.find(
    (node) => isElement(node, 'ol') && node.children.some((item) => isElement(item, 'li') && item.properties.id),
  )
}
