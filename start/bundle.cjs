const { createHash } = require('node:crypto')
const { existsSync, readFileSync, readdirSync, renameSync, rmSync, statSync } = require('node:fs')
const { dirname, join, relative } = require('node:path')
const { pathToFileURL } = require('node:url')
const { project } = require('./noted-code.cjs')

const build = join(project, '.build')

/**
 * Puts the compiled modules and the packages into few files, one for each part that is imported only where it is needed.
 * Returns the folder of these, relative to the project; null where no bundler is installed. The folder is named after what it was made
 * from, and complete when it has that name. Throws where modules change meanwhile.
 */
async function bundle() {
  const bundler = await import('rolldown').catch(() => undefined)
  if (!bundler) return null
  const { digestOfFolder } = await importCompiled('src/cache/folder-digest.js')
  const name = nameOf(digestOfFolder)
  const folder = join(build, 'bundles', name)
  if (!existsSync(folder)) {
    const draft = `${folder}.${process.pid}.draft`
    await writeBundle(bundler, draft, { name, digests: digestsBy(digestOfFolder) })
    if (nameOf(digestOfFolder) !== name) throw new Error('The compiled code has changed while it was bundled')
    moveInto(folder, draft)
  }
  dropOthers(name)
  return relative(project, folder)
}

function importCompiled(path) {
  return import(pathToFileURL(join(build, path)).href)
}

// By what modules hold, not by when they were written: who comes back to an earlier state has its bundle still.
function nameOf(digestOfFolder) {
  const hash = createHash('sha1')
  for (const folder of [join(build, 'src'), join(build, 'templates'), __dirname]) hash.update(digestOfFolder(folder))
  for (const lock of ['package-lock.json', 'node_modules/.package-lock.json']) {
    const file = join(project, lock)
    if (existsSync(file)) hash.update(readFileSync(file))
  }
  return hash.digest('hex').slice(0, 16)
}

async function writeBundle({ rolldown }, dir, about) {
  const bundled = await rolldown({
    cwd: project,
    platform: 'node',
    input: { cli: join(build, 'src/cli.js'), 'build-thread': join(build, 'src/dev/build-thread.js') },
    external: nativePackages,
    tsconfig: false,
    plugins: [ownPlaces(dir), toldOfItself(about)],
    logLevel: 'silent',
  })
  await bundled.write({ dir, format: 'cjs', dynamicImportInCjs: false })
  await bundled.close()
}

// Programs of their own that look for files beside themselves.
const nativePackages = ['sharp', 'satteri', 'lightningcss', '@takumi-rs/core']

// A module's place is where it was compiled to.
function ownPlaces(dir) {
  return {
    name: 'own-places',
    transform(code, id) {
      if (relative(build, id).startsWith('..') || !code.includes('import.meta.')) return undefined
      const file = `require('node:path').join(__dirname, ${JSON.stringify(relative(dir, id))})`
      return code
        .replaceAll("createRequire(import.meta.url)('feedsmith')", "require('feedsmith')")
        .replaceAll('import.meta.dirname', `require('node:path').dirname(${file})`)
        .replaceAll('import.meta.filename', file)
        .replaceAll('import.meta.url', `require('node:url').pathToFileURL(${file}).href`)
    },
  }
}

// src/cache/bundled.ts says what for.
function toldOfItself(about) {
  const module = join(build, 'src/cache/bundled.js')
  return {
    name: 'told-of-itself',
    load: (id) => (id === module ? `export const bundled = ${JSON.stringify(about)}` : undefined),
  }
}

function digestsBy(digestOfFolder) {
  const entries = readdirSync(join(build, 'src'), { withFileTypes: true }).filter((entry) => entry.isDirectory())
  const folders = ['src', 'templates', ...entries.map(({ name }) => `src/${name}`)]
  return Object.fromEntries(folders.map((folder) => [folder, digestOfFolder(join(build, folder))]))
}

function moveInto(folder, draft) {
  try {
    renameSync(draft, folder)
  } catch (error) {
    rmSync(draft, { recursive: true, force: true })
    if (!existsSync(folder)) throw error // else another start was faster
  }
}

// One may be in use still: the preview runs for hours.
function dropOthers(name) {
  for (const other of readdirSync(dirname(join(build, 'bundles', name)))) {
    const folder = join(build, 'bundles', other)
    const { mtimeMs } = statSync(folder, { throwIfNoEntry: false }) ?? {}
    if (other !== name && mtimeMs < Date.now() - aDay) rmSync(folder, { recursive: true, force: true })
  }
}

const aDay = 24 * 60 * 60 * 1000

module.exports = { bundle }
