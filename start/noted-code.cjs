const { createHash } = require('node:crypto')
const { existsSync, readFileSync, readdirSync, statSync } = require('node:fs')
const { dirname, join } = require('node:path')

const project = dirname(__dirname)
const noteFile = join(project, '.build/code.json')

/**
 * What was noted of the compiled code, as long as its sources look as they did then: `{ state, bundle }`, the bundle being
 * a folder below .build/, or null where there is no bundler. Undefined where there is something to compile.
 */
function notedCode() {
  const note = lastNote()
  if (!note || note.state !== stateOfSources().state) return undefined
  return existsSync(join(project, note.bundle ?? '.build/src/cli.js')) ? note : undefined
}

function lastNote() {
  try {
    return JSON.parse(readFileSync(noteFile, 'utf8'))
  } catch {
    return undefined
  }
}

/**
 * A digest of what all that is compiled looks like from outside, and when any of it last changed, in milliseconds since
 * 1970. The time of the last change (`ctime`) is the system's: unlike that of the text it cannot be set back.
 */
function stateOfSources() {
  const hash = createHash('sha1')
  let latest = 0
  for (const file of sources()) {
    const status = statSync(file, { throwIfNoEntry: false })
    if (!status) continue
    hash.update(`${file}\0${status.size} ${status.ino} ${status.mtimeMs} ${status.ctimeMs}\0`)
    latest = Math.max(latest, status.ctimeMs)
  }
  return { state: hash.digest('hex'), latest }
}

// What npm has installed counts because packages are bundled, too.
const settings = ['tsconfig.json', 'package.json', 'package-lock.json', 'node_modules/.package-lock.json']

function sources() {
  const code = ['src', 'templates', 'start'].flatMap((folder) => codeBelow(join(project, folder)))
  return [...settings.map((name) => join(project, name)), ...code]
}

function codeBelow(folder) {
  const entries = readdirSync(folder, { withFileTypes: true }).sort((a, b) => (a.name < b.name ? -1 : 1))
  return entries.flatMap((entry) => {
    const path = `${folder}/${entry.name}`
    if (entry.isDirectory()) return codeBelow(path)
    return /\.(tsx?|cjs)$/.test(entry.name) ? [path] : []
  })
}

module.exports = { project, noteFile, lastNote, notedCode, stateOfSources }
