const { readFileSync, renameSync, writeFileSync } = require('node:fs')
const { createRequire } = require('node:module')
const { dirname, join } = require('node:path')
const { pathToFileURL } = require('node:url')
const { Script } = require('node:vm')
const { crc32 } = require('node:zlib')
const { project } = require('./noted-code.cjs')

const modules = { cli: 'src/cli.js', 'build-thread': 'src/dev/build-thread.js' }

/** Runs an entry of the program: from its bundle or, where there is none, module by module. */
function runEntry(name, { bundle }) {
  if (bundle) runBundle(join(project, bundle, `${name}.js`))
  else import(pathToFileURL(join(project, '.build', modules[name])).href)
}

/**
 * Runs a file of a bundle, and what it requires, with what V8 made of them in an earlier run. What that has not seen yet it
 * is told about when the process ends.
 */
function runBundle(entry) {
  const folder = dirname(entry)
  const requirePackage = createRequire(entry)
  const loaded = new Map()
  const unseen = []

  function load(file) {
    const known = loaded.get(file)
    if (known) return known.exports
    const module = { exports: {} }
    loaded.set(file, module)
    const source = readFileSync(file)
    const kept = keptFor(file, source)
    const script = new Script(`(function (exports, require, module, __filename, __dirname) {${source}\n})`, {
      filename: file,
      cachedData: kept,
    })
    if (!kept || script.cachedDataRejected) unseen.push({ file, source, script })
    script.runInThisContext()(module.exports, requireOf, module, file, folder)
    return module.exports
  }

  function requireOf(name) {
    return name.startsWith('./') ? load(join(folder, name)) : requirePackage(name)
  }

  process.once('exit', () => {
    for (const one of unseen) keep(one)
  })
  load(entry)
}

// V8 itself asks for no more than its own version, its flags and the length of the source; the checksums are ours.
function keptFor(file, source) {
  try {
    const bytes = readFileSync(keptFile(file))
    const data = bytes.subarray(8)
    return bytes.readUInt32LE(0) === crc32(source) && bytes.readUInt32LE(4) === crc32(data) ? data : undefined
  } catch {
    return undefined
  }
}

function keep({ file, source, script }) {
  const data = script.createCachedData()
  const head = Buffer.alloc(8)
  head.writeUInt32LE(crc32(source), 0)
  head.writeUInt32LE(crc32(data), 4)
  try {
    const draft = `${keptFile(file)}.${process.pid}`
    writeFileSync(draft, Buffer.concat([head, data]))
    renameSync(draft, keptFile(file))
  } catch {
    // It cannot be written there; the next run is as slow.
  }
}

function keptFile(file) {
  return `${file}.${process.version}.v8`
}

module.exports = { runEntry }
