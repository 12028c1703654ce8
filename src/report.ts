import { join, relative } from 'node:path'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import type { Told } from './build.ts'
import type { Diagnostic, Severity } from './model/diagnostic.ts'
import type { Conference } from './model/site.ts'
import type { Folders } from './model/source.ts'
import type { NextChange } from './plan/next-change.ts'
import type { Written } from './write/write.ts'

export type Format = 'text' | 'json' | 'github'
export const formats: readonly Format[] = ['text', 'json', 'github']

/** Diagnostics for a person (vfile-reporter's form), for a program (one JSON array), or for GitHub's annotations. */
export function report(diagnostics: readonly Diagnostic[], format: Format): string {
  const named = [...diagnostics].sort(byPlace)
  switch (format) {
    case 'text':
      return asText(named)
    case 'json':
      return JSON.stringify(named, undefined, 2)
    case 'github':
      return named.map(asAnnotation).join('\n')
  }
}

/** How many there are of each severity, in words: `1 error, 3 warnings`. */
export function counted(diagnostics: readonly Diagnostic[]): string {
  const words: readonly (readonly [Severity, string])[] = [
    ['error', 'error'],
    ['warning', 'warning'],
    ['info', 'note'],
  ]
  const counts = words.flatMap(([severity, word]) => {
    const count = diagnostics.filter((one) => one.severity === severity).length
    return count > 0 ? plural(count, word) : []
  })
  return counts.length > 0 ? counts.join(', ') : 'no messages'
}

export function plural(count: number, noun: string, many = `${noun}s`): string {
  return `${count.toLocaleString('en')} ${count === 1 ? noun : many}`
}

/** The closing table of a build: what was read, made and changed. */
export function summary(told: Told, seconds: number): string {
  const { sources, pictures, articles, conferences, written, recorded, nextChange } = told
  const rows = [
    ['Read', `${plural(sources, 'file')}, ${plural(pictures, 'picture')}`],
    ['Found', `${plural(articles, 'article')}, ${plural(conferences, 'event')}`],
    ...(written
      ? [
          ['Made', made(written)],
          ['Changed', changes(written.changed.length, written.removed.length)],
        ]
      : []),
    ...recorded.map((name) => ['Kept', `${name} is changed; commit it with the articles`]),
    ['Time', `${seconds.toFixed(2)} s`],
  ]
  const lines = rows.map(([name = '', value]) => `${name.padEnd(9)}${value}`)
  return [...lines, ...(nextChange ? [whenToBuild(nextChange)] : [])].join('\n')
}

/** `85 pages, 0 pictures, 69 cards, 4.1 MB` */
export function made({
  pages,
  pictures,
  cards,
  bytes,
}: Pick<Written, 'pages' | 'pictures' | 'cards' | 'bytes'>): string {
  return `${plural(pages, 'page')}, ${plural(pictures, 'picture')}, ${plural(cards, 'card')}, ${inBytes(bytes)}`
}

/** `Pages change next on 2026-12-03, when Open Quay begins: build again then` */
function whenToBuild({ date, begin, over }: NextChange): string {
  const turns = [
    ...(begin.length > 0 ? [`${several(begin)} ${begin.length === 1 ? 'begins' : 'begin'}`] : []),
    ...(over.length > 0 ? [`${several(over)} ${over.length === 1 ? 'is over' : 'are over'}`] : []),
  ]
  return `Pages change next on ${date}, when ${turns.join(' and ')}: build again then`
}

function several([first, ...others]: readonly Conference[]): string {
  const name = first?.name.replace(/\s+/g, ' ') ?? ''
  return others.length > 0 ? `${name} and ${plural(others.length, 'other')}` : name
}

function changes(changed: number, removed: number): string {
  if (changed + removed === 0) return 'nothing'
  return [plural(changed, 'file'), ...(removed > 0 ? [`${removed} removed`] : [])].join(', ')
}

function inBytes(count: number): string {
  if (count < 1000) return `${count} B`
  return count < 1e6 ? `${(count / 1e3).toFixed(1)} kB` : `${(count / 1e6).toFixed(1)} MB`
}

/** Diagnostics with their paths as the person who called knows them: from the folder they are in. */
export function fromHere(diagnostics: readonly Diagnostic[], folders: Folders): Diagnostic[] {
  return diagnostics.map((one) => ({ ...one, path: shownPath(one.path, folders) }))
}

export function shownPath(path: string, { content, images }: Folders): string {
  const file = path.startsWith('images/') ? join(images, path.slice('images/'.length)) : join(content, path)
  const shown = relative(process.cwd(), file)
  return shown.startsWith('../../..') ? file : shown
}

// vfile-reporter takes files; between stages messages are plain data.
function asText(diagnostics: readonly Diagnostic[]): string {
  const files = new Map<string, VFile>()
  for (const { path, line, column, rule, severity, reason, advice } of diagnostics) {
    const file = files.get(path) ?? new VFile({ path })
    files.set(path, file)
    const message = file.message(reason, { place: line ? { line, column: column ?? 1 } : undefined, ruleId: rule })
    message.fatal = severity === 'error' ? true : severity === 'warning' ? false : undefined
    message.note = advice
  }
  return files.size > 0 ? reporter([...files.values()], { verbose: true }) : ''
}

function asAnnotation({ path, line, column, rule, severity, reason, advice }: Diagnostic): string {
  const level = severity === 'info' ? 'notice' : severity
  const property = (value: string) => data(value).replaceAll(':', '%3A').replaceAll(',', '%2C')
  const place = line ? `,line=${line},col=${column ?? 1}` : ''
  return `::${level} file=${property(path)}${place},title=${property(rule)}::${data(`${reason}. ${advice}`)}`
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A')
}

function byPlace(a: Diagnostic, b: Diagnostic): number {
  if (a.path !== b.path) return a.path < b.path ? -1 : 1
  return (a.line ?? 0) - (b.line ?? 0) || (a.column ?? 0) - (b.column ?? 0)
}
