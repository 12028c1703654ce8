import type { Notes } from '../model/cache.ts'
import { textsOf } from '../model/files-of.ts'
import type { FileOutput, FolderOutput, Output } from '../model/output.ts'
import { type Timings, timed } from '../model/timings.ts'
import { digestOf } from './same-as-noted.ts'

/**
 * The files that outputs are, with the texts of each folder in its place. Where a folder depends on what it did before, its
 * texts are called what was noted, and none is made.
 */
export function expanded(outputs: readonly Output[], notes: Notes, timings?: Timings): FileOutput[] {
  return outputs.flatMap((output) => {
    if (output.kind !== 'folder') return [output]
    const made = () => timed(timings, ['render', output.path], () => [...output.texts().keys()])
    const names = notedNames(output, notes) ?? made()
    notes.set(output.path, noteOf(output, names))
    return textsOf(output, names)
  })
}

function notedNames(folder: FolderOutput, notes: Notes): string[] | undefined {
  const note = notes.get(folder.path)
  const names = String(note).split(' ').slice(1)
  return note === noteOf(folder, names) ? names : undefined
}

// The digest is of the names, too: a note that was damaged is none.
function noteOf({ depends }: FolderOutput, names: readonly string[]): string {
  return [digestOf([depends, ...names].join(' ')), ...names].join(' ')
}
