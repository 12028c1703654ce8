/** A folder that a build cannot work with; its message is one line for the person who started the build. */
export class FolderError extends Error {
  override readonly name = 'FolderError'
}
