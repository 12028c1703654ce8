/** Where an editor settles what was read from a file: in its front matter, or beside it where its format has none. */
export function settledIn(path: string): string {
  const name = path.split('/').at(-1) ?? path
  const [, stem] = /^(.+)\.(?:docx|eml|mht|mhtml)$/i.exec(name) ?? []
  return stem ? `a file ${stem}.yaml beside it` : 'front matter'
}
