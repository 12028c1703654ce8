// `npm run bench:hostile`: what files cost that cost a careless reader hours, each read in a process of its own.
// `npm run bench:hostile -- table docx`: those only whose names have one of these words.
import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { byteFiles } from './byte-files.ts'
import { htmlFiles } from './html-files.ts'
import { mailFiles } from './mail-files.ts'
import { markdownFiles } from './markdown-files.ts'
import type { Reading } from './read-once.ts'
import { textFiles } from './text-files.ts'
import { wordFiles } from './word-files.ts'

/** What no file may cost. */
const most = { milliseconds: 2000, megabytes: 500 }

const words = process.argv.slice(2)
const files = [markdownFiles, htmlFiles, textFiles, mailFiles, wordFiles, byteFiles].flatMap(Object.entries)
const folder = mkdtempSync(join(tmpdir(), 'daypass-hostile-'))
let [count, over] = [0, 0]
try {
  for (const [name, content] of files) {
    if (words.length > 0 && !words.some((word) => name.includes(word))) continue
    const reading = readingOf(name, content())
    const isOver = reading.milliseconds > most.milliseconds || reading.megabytes > most.megabytes || reading.failed
    count++
    if (isOver) over++
    console.log(lineFor(name, reading, isOver ? ' OVER' : ''))
  }
} finally {
  rmSync(folder, { recursive: true, force: true })
}
console.log(`${count} files, ${over} over ${most.milliseconds} ms of CPU or ${most.megabytes} MB`)

function readingOf(name: string, content: string | Uint8Array): Reading & { failed?: string } {
  const file = join(folder, name)
  writeFileSync(file, content)
  const reader = fileURLToPath(new URL('read-once.js', import.meta.url))
  const { status, stdout, stderr } = spawnSync(process.execPath, [reader, file], { encoding: 'utf8', timeout: 300_000 })
  rmSync(file)
  if (status === 0) return JSON.parse(stdout) as Reading // printed by read-once
  return { milliseconds: 0, megabytes: 0, articles: 0, rules: [], failed: stderr.trim().split('\n').at(-1) || 'killed' }
}

function lineFor(name: string, reading: ReturnType<typeof readingOf>, mark: string): string {
  const { milliseconds, megabytes, articles, rules, failed } = reading
  const figures = `${milliseconds.toFixed(0).padStart(6)} ms ${megabytes.toFixed(0).padStart(5)} MB`
  return `${figures}  ${articles} ${name.padEnd(40)} ${failed ?? rules.join(' ')}${mark}`
}
