/** Why a file could not be read, in an editor's words. */
export function problemOf(error: unknown): string {
  if (!(error instanceof Error)) return String(error)
  const code = 'code' in error ? String(error.code) : ''
  return problems[code] ?? error.message
}

// The codes of errno(3), and those of Node for what is too large.
const problems: Readonly<Record<string, string>> = {
  EACCES: 'there is no permission to read it',
  EPERM: 'there is no permission to read it',
  ENOENT: 'it is missing, or is a link to something that is missing',
  EISDIR: 'it is a folder',
  ENOTDIR: 'it is missing, or is a link to something that is missing',
  ELOOP: 'it is a link that leads in a circle',
  ENAMETOOLONG: 'its name is too long',
  EIO: 'the disk reports an error',
  ERR_FS_FILE_TOO_LARGE: 'it is too large',
  ERR_STRING_TOO_LONG: 'it is too large',
}
