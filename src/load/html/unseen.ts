/** Whether elements of this name are never shown as text: scripts, styles, the head, drawings. */
export function isUnseen(tagName: string): boolean {
  return unseen.has(tagName)
}

const unseen = new Set([
  ...['script', 'style', 'head', 'title', 'meta', 'link', 'template', 'svg', 'math', 'canvas', 'map', 'noembed'],
  ...['noframes', 'frameset', 'textarea', 'datalist'],
])
