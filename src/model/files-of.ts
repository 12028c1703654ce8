import type { FileOutput, FolderOutput, Output, TextOutput } from './output.ts'

/** The texts of a folder, or those with some names of it that are known already, which makes none. */
export function textsOf(folder: FolderOutput, names: Iterable<string> = folder.texts().keys()): TextOutput[] {
  return Array.from(names, (name) => {
    const render = () => folder.texts().get(name) ?? ''
    return { kind: 'text', path: `${folder.path}/${name}`, render, prepare: () => ({ depends: name, render }) }
  })
}

/** The file with a path, among outputs or in a folder that is one. */
export function fileAmong(outputs: readonly Output[], path: string): FileOutput | undefined {
  for (const output of outputs) {
    if (output.kind !== 'folder') {
      if (output.path === path) return output
    } else if (path.startsWith(`${output.path}/`)) {
      return textsOf(output).find((text) => text.path === path)
    }
  }
  return undefined
}

/** The outputs that are files, not folders, by path. */
export function filesByPath(outputs: readonly Output[]): ReadonlyMap<string, FileOutput> {
  return new Map(outputs.flatMap((output) => (output.kind === 'folder' ? [] : [[output.path, output] as const])))
}
