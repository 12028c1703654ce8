import { join, resolve } from 'node:path'
import { styleText } from 'node:util'
import { setFlagsFromString } from 'node:v8'
import { Command, CommanderError, Option } from 'commander'
import type { Told } from './build.ts'
import { day, port, shard } from './command-values.ts'
import type { Rebuild } from './dev/rebuild.ts'
import type { ListedEvent } from './events.ts'
import type { Look } from './explain/as-text.ts'
import type { ExportedArticle, HeldPicture } from './export.ts'
import type { CalendarDate } from './model/date.ts'
import type { Diagnostic } from './model/diagnostic.ts'
import { FolderError } from './model/folder-error.ts'
import type { Shard } from './model/shard.ts'
import type { Folders } from './model/source.ts'
import { counted, type Format, formats, fromHere, made, plural, report, shownPath, summary } from './report.ts'
import { statusLine } from './status.ts'

// The commands: the only file that prints or sets the exit code.
// 0: done; 1: some article could not be read (the others are published all the same); 2: wrong command line.

// A command lives for seconds: V8 is to optimise later than in a server, since what it spends on code that is called a few
// hundred times never comes back. docs/performance.md has the figures.
setFlagsFromString('--interrupt-budget=1000000')
// Left to itself V8 lets the heap of a large site grow to four times what is alive in it.
setFlagsFromString('--heap-growing-percent=30')

interface FolderOptions {
  readonly today?: CalendarDate
  readonly content: string
  readonly images: string
  readonly dist: string
  readonly cache: string
}

const showStatus = statusLine({
  write: (text) => process.stderr.write(text),
  isTerminal: process.stderr.isTTY,
  now: () => performance.now(),
})

interface BuildFlags extends FolderOptions {
  readonly strict?: boolean
  readonly offline?: boolean
  readonly compress?: boolean
  readonly verify?: boolean
  readonly shard?: Shard
  readonly load?: boolean
  readonly merge?: boolean
  readonly parts: string
  readonly timings?: string | true
}

const whichDay = 'the day to build for: what is upcoming on it, and what is past (the day that it is)'

const program = new Command('daypass')
  .description('Turns a folder of conference clippings into a finished, static site.')
  .showHelpAfterError()
  .exitOverride()

command('build', 'read content/ and images/, and publish the site into dist/')
  .option('--strict', 'let warnings fail the build, too')
  .option('--today <date>', whichDay, day)
  .option('--offline', 'fetch no picture of another host; those that are kept are shown')
  .option('--compress', 'put texts beside themselves as .br and .gz, for servers that send those')
  .option('--verify', 'read every file, even where its size and times are those of the last build')
  .option('--shard <number/of>', 'make a share of the site only, such as 2/8, into a part for --merge', shard)
  .option('--load', 'with --shard: only load its share of the articles, for all shares')
  .option('--merge', 'publish the site that the parts of all shares make')
  .option('--parts <folder>', 'where shares leave their parts', 'parts')
  .option(
    '--timings [file]',
    'write a page of where the time went, and what was made anew and why (timings.html in .cache)',
  )
  .action(async (options: BuildFlags) => {
    const folders = foldersOf(options)
    const started = performance.now()
    const { today, offline, compress, merge } = options
    const wrong = wrongInParts(options)
    if (wrong) program.error(wrong, { exitCode: 2 })
    if (options.shard) return makeShare(options.shard, options)
    const page = options.timings ? await pageOfTimings(options.timings, folders) : undefined
    const { buildIfChanged } = await import('./build-if-changed.ts')
    const verify = options.verify || merge
    const parts = merge ? { folder: resolve(options.parts) } : undefined
    const settings = { today, verify, compress, fetch: !offline, record: true, cards: true, parts }
    const built = await buildIfChanged(folders, {
      ...settings,
      progress: showStatus,
      timings: page?.timings,
    })
    showStatus('')
    const shown = withoutNotes(built.diagnostics)
    print(report(fromHere(shown, folders), 'text'))
    print(summary(built, (performance.now() - started) / 1000))
    const isSilent = shown.length < built.diagnostics.length
    print(counted(built.diagnostics) + (isSilent ? '; npm run check shows the notes' : ''))
    await page?.write(built)
    process.exitCode = exitCodeOf(built.diagnostics, options.strict)
  })

function wrongInParts({ shard, load, merge, timings }: BuildFlags): string | undefined {
  if (timings && shard) return '--timings tells of a whole build, or of --merge'
  if (load && !shard) return '--load loads a share: name it with --shard, such as --shard 2/8'
  return merge && shard ? '--merge puts all shares together; --shard names one' : undefined
}

/** Makes one share of the site, or loads it, and says in a line what became of it. The merge tells the messages. */
async function makeShare(shard: Shard, options: BuildFlags): Promise<void> {
  const { number, of } = shard
  const folders = foldersOf(options)
  const { today, offline, compress } = options
  const parts = { folder: resolve(options.parts), shard }
  const told = { today, progress: showStatus }
  const { loadShare } = await import('./load-share.ts')
  if (options.load) {
    const { articles, pictures } = await loadShare(folders, { ...parts, ...told, fetch: !offline })
    showStatus('')
    print(`Loaded   share ${number} of ${of}: ${plural(articles, 'file')}, ${plural(pictures, 'picture')}`)
    return
  }
  const { build } = await import('./build.ts')
  const { written } = await build(folders, { ...told, compress, cards: true, parts })
  showStatus('')
  if (written) print(`Made     share ${number} of ${of}: ${made(written)}`)
}

/** What a build tells its timings to, and writes them. */
async function pageOfTimings(asked: string | true, folders: Folders) {
  const file = asked === true ? join(folders.cache, 'timings.html') : resolve(asked)
  const { whyNotThere } = await import('./timings/why-not-there.ts')
  const problem = whyNotThere(file, folders)
  if (problem) program.error(`The page of timings cannot be ${file}: ${problem}.`, { exitCode: 2 })
  const { recorder } = await import('./timings/recorder.ts')
  const timings = recorder()
  return {
    timings,
    async write(built: Told) {
      const recorded = timings.done()
      const { writeTimings } = await import('./timings/write-timings.ts')
      writeTimings(file, recorded, built, new Date())
      print(`The timings are in ${file}`)
    },
  }
}

command('check', 'read and link everything, publish nothing, and tell what is wrong')
  .option('--strict', 'let warnings fail the check, too')
  .option('--today <date>', whichDay, day)
  .addOption(new Option('--format <format>', 'how to print the messages').choices(formats).default('text'))
  .action(async (options: FolderOptions & { strict?: boolean; format: Format }) => {
    const folders = foldersOf(options)
    const { build } = await import('./build.ts')
    const { diagnostics } = await build(folders, { today: options.today, publish: false, progress: showStatus })
    showStatus('')
    print(report(fromHere(diagnostics, folders), options.format))
    if (options.format === 'text' && diagnostics.length === 0) print(counted(diagnostics))
    process.exitCode = exitCodeOf(diagnostics, options.strict)
  })

command('fetch-images', 'bring home the pictures that articles show from other hosts, into images/remote/').action(
  async (options: FolderOptions) => {
    const folders = foldersOf(options)
    const { build } = await import('./build.ts')
    const { diagnostics, fetched } = await build(folders, {
      publish: false,
      fetch: { again: true },
      progress: showStatus,
    })
    showStatus('')
    const failed = diagnostics.filter(({ rule }) => ['picture-not-had', 'remote-lock-invalid'].includes(rule))
    print(report(fromHere(failed, folders), 'text'))
    print(`${plural(fetched, 'picture')} fetched`)
    process.exitCode = failed.length > 0 ? 1 : 0
  },
)

command('dev', 'serve the site on this machine, and rebuild it while you work')
  .option('--port <number>', 'port to listen at', port, 4321)
  .option('--host <name>', 'name or address to listen at', '127.0.0.1')
  .action(async (options: FolderOptions & { port: number; host: string }) => {
    const folders = foldersOf(options)
    const { dev } = await import('./dev.ts')
    const { url } = await dev(folders, {
      ...options,
      onRebuild: tellRebuilt,
      onMessages: (diagnostics) => print(report(fromHere(withoutNotes(diagnostics), folders), 'text')),
    })
    print(`The site is at ${url} (stop with Ctrl+C)`)
  })

command('events', 'list the events that were found, each field with the line it was read from')
  .option('--json', 'one line of JSON an event')
  .option('--write', 'write a file to content/events/ for each that has none, for you to correct')
  .option('--today <date>', whichDay, day)
  .action(async (options: FolderOptions & { json?: boolean; write?: boolean }) => {
    const folders = foldersOf(options)
    const { listEvents } = await import('./events.ts')
    const { eventAsText } = await import('./events/as-text.ts')
    const { events, diagnostics } = await listEvents(folders, options.today)
    for (const one of events) print(options.json ? JSON.stringify(one) : `${eventAsText(one, look())}\n`)
    if (!options.json) print(report(fromHere(diagnostics.filter(isOfEvents), folders), 'text'))
    if (options.write) await writeEvents(events, folders)
    else if (!options.json) print(plural(events.length, 'event'))
    process.exitCode = exitCodeOf(diagnostics.filter(isOfEvents))
  })

function isOfEvents({ rule, path }: Diagnostic): boolean {
  return rule.startsWith('event-') || path.startsWith('events/')
}

/** Writes what was found of each event that has no file of its own. What stands in content/ is never overwritten. */
async function writeEvents(events: readonly ListedEvent[], folders: Folders): Promise<void> {
  const { writeNew } = await import('./events.ts')
  const { eventAsYaml } = await import('./events/as-yaml.ts')
  const found = events.filter(({ file }) => file === undefined)
  for (const event of found) {
    const path = `events/${event.slug}.yaml`
    const isWritten = writeNew(folders.content, path, eventAsYaml(event))
    complain(`${shownPath(path, folders)} ${isWritten ? 'written' : 'is there already'}`)
  }
  if (found.length === 0) complain('Nothing to write: each event has a file of its own')
}

command('explain', 'show how files were read, line by line: kept as what, left out by which rule')
  .argument('<files...>', 'the files, in content/ or anywhere')
  .option('--json', 'one line of JSON a file')
  .option('--lines', 'with --json: every line of the file, too')
  .action(async (files: string[], options: FolderOptions & { json?: boolean; lines?: boolean }) => {
    const { explain } = await import('./explain.ts')
    const { explanationAsText } = await import('./explain/as-text.ts')
    const explanations = await explain(files, foldersOf(options), { lines: !options.json || options.lines })
    for (const one of explanations) print(options.json ? JSON.stringify(one) : explanationAsText(one, look()))
    const diagnostics = explanations.flatMap((one) => one.diagnostics)
    if (!options.json) print(report(diagnostics, 'text'))
    process.exitCode = exitCodeOf(diagnostics)
  })

command('export', 'write articles as Markdown with front matter, whatever they were pasted as')
  .argument('<files...>', 'the files, in content/ or anywhere')
  .option('--out <folder>', 'write each to this folder, at its path; without it one file is printed')
  .option('--force', 'overwrite files that are there already')
  .action(async (files: string[], options: FolderOptions & ExportOptions) => {
    if (options.out === undefined && files.length > 1)
      program.error(needsFolder(`${files.length} files`), { exitCode: 2 })
    const { exportFiles } = await import('./export.ts')
    const exports = await exportFiles(files, foldersOf(options))
    const articles = exports.flatMap((one) => one.articles)
    if (options.out === undefined && articles.length > 1) {
      program.error(needsFolder(`The ${articles.length} articles of this file`), { exitCode: 2 })
    }
    const isSaved = await saved(articles, options)
    await savePictures(
      exports.flatMap((one) => one.pictures),
      options,
    )
    for (const { path, differs } of articles) {
      if (differs.length > 0) complain(`${path} does not read back the same: ${differs.join(', ')}`)
    }
    const diagnostics = exports.flatMap((one) => one.diagnostics)
    const telling = (one: Diagnostic) => one.severity !== 'info' || one.rule === 'draft-left-out'
    complain(report(diagnostics.filter(telling), 'text'))
    process.exitCode = isSaved ? exitCodeOf(diagnostics) : 1
  })

interface ExportOptions {
  readonly out?: string
  readonly force?: boolean
}

function needsFolder(what: string): string {
  return `${what} need a folder to be written to: --out FOLDER`
}

/** Pictures that a document holds go into images/, where the Markdown looks for them. */
async function savePictures(pictures: readonly HeldPicture[], options: FolderOptions & ExportOptions): Promise<void> {
  const count = plural(pictures.length, 'picture')
  if (pictures.length === 0) return
  if (options.out === undefined) return complain(`${count} of the document left out; --out FOLDER writes them, too`)
  const { savePicture } = await import('./export.ts')
  for (const one of pictures) savePicture(one, foldersOf(options))
  print(`${count} written to ${join(options.images, 'embedded')}`)
}

/** Prints an article, or writes them below a folder; false where one would have overwritten a file. */
async function saved(articles: readonly ExportedArticle[], { out, force = false }: ExportOptions): Promise<boolean> {
  if (out === undefined) {
    process.stdout.write(articles[0]?.markdown ?? '')
    return true
  }
  const { save } = await import('./export.ts')
  const taken = new Set<string>()
  let count = 0
  for (const one of articles) {
    if (taken.has(one.path)) complain(`${join(out, one.path)} is written already, from another file`)
    else if (save(one, resolve(out), force)) count++
    else complain(`${join(out, one.path)} is there already; --force overwrites it`)
    taken.add(one.path)
  }
  print(`${plural(count, 'article')} written to ${out}`)
  return count === articles.length
}

void run()

async function run(): Promise<void> {
  try {
    await program.parseAsync()
  } catch (error) {
    process.exitCode = failed(error)
  }
}

/** Prints what went wrong in one line, never a stack trace; returns the exit code. */
function failed(error: unknown): number {
  showStatus('')
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const reason = error instanceof Error ? error.message : String(error)
  process.stderr.write(`${styleText('red', 'error')} ${reason}\n`)
  return error instanceof FolderError || (error instanceof Error && error.name === 'ListenError') ? 2 : 1
}

function command(name: string, description: string): Command {
  return program
    .command(name)
    .description(description)
    .option('--content <folder>', 'the articles', 'content')
    .option('--images <folder>', 'the pictures', 'images')
    .option('--dist <folder>', 'the site', 'dist')
    .option('--cache <folder>', 'what builds keep to be faster', '.cache')
}

function foldersOf({ content, images, dist, cache }: FolderOptions): Folders {
  return { content: resolve(content), images: resolve(images), dist: resolve(dist), cache: resolve(cache) }
}

function look(): Look {
  const { columns } = process.stdout
  // Where nobody watches colours stay away, unless they are asked for (FORCE_COLOR).
  const paint: Look['paint'] = (style, text) => styleText(style, text, { stream: process.stdout, validateStream: true })
  return { paint, width: columns ?? (Number(process.env.COLUMNS) || 120) }
}

function exitCodeOf(diagnostics: readonly Diagnostic[], isStrict = false): number {
  const fatal = (one: Diagnostic) => one.severity === 'error' || (isStrict && one.severity === 'warning')
  return diagnostics.some(fatal) ? 1 : 0
}

function tellRebuilt({ changed, taken, failures, milliseconds }: Rebuild): void {
  for (const { path, reason, advice } of failures) print(`${styleText('red', 'error')} ${path}: ${reason} ${advice}`)
  if (!taken) return
  const what = changed.length === 0 ? 'Ready' : `${plural(changed.length, 'change')} taken up`
  print(`${what} in ${Math.round(milliseconds)} ms`)
}

// What is told by one build only is no note to be looked up.
function withoutNotes(diagnostics: readonly Diagnostic[]): Diagnostic[] {
  return diagnostics.filter(({ severity, rule }) => severity !== 'info' || rule === 'page-moved')
}

/** What is no part of the output, since that may go into a file. */
function complain(text: string): void {
  if (text !== '') process.stderr.write(`${text}\n`)
}

function print(text: string): void {
  if (text !== '') process.stdout.write(`${text}\n`)
}
