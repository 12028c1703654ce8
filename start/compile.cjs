const { spawnSync } = require('node:child_process')
const { renameSync, writeFileSync } = require('node:fs')
const { join } = require('node:path')
const { setTimeout } = require('node:timers/promises')
const { bundle } = require('./bundle.cjs')
const { noteFile, project, stateOfSources } = require('./noted-code.cjs')

/**
 * Compiles and bundles the sources, and notes it where they have not changed meanwhile: an interrupted compilation leaves
 * no note. Undefined where they do not compile: then the compiler has said why, and the exit code is its own.
 */
async function compile() {
  const { state } = await settledState()
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  const { status } = spawnSync(process.execPath, [tsc, '--noEmitOnError'], { cwd: project, stdio: 'inherit' })
  if (status !== 0) {
    process.exitCode = status ?? 1
    return undefined
  }
  const code = { state, bundle: await bundle().catch(() => undefined) }
  if (code.bundle !== undefined && stateOfSources().state === state) keepNote(code)
  return code
}

// Two changes within one tick of the clock of files leave the same time: what has just changed may do so again, unseen.
async function settledState() {
  const found = stateOfSources()
  const age = Date.now() - found.latest
  if (age < 0 || age > tick) return found
  await setTimeout(tick)
  return stateOfSources()
}

// In milliseconds.
const tick = 20

function keepNote(code) {
  try {
    const draft = `${noteFile}.${process.pid}`
    writeFileSync(draft, JSON.stringify(code))
    renameSync(draft, noteFile)
  } catch {
    // It cannot be written there; the next start compiles again.
  }
}

module.exports = { compile }
