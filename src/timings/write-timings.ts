import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { jsx, rendered } from '../../templates/jsx-runtime.ts'
import type { Told } from '../build.ts'
import { packageFolder } from '../package-folder.ts'
import { Page } from './page.tsx'
import type { Recorded } from './recorder.ts'

/** Writes the page that shows where the time of a build went. */
export function writeTimings(file: string, recorded: Recorded, { written }: Pick<Told, 'written'>, now: Date): void {
  const changed = (written?.changed.length ?? 0) + (written?.removed.length ?? 0)
  const props = {
    recorded,
    changed,
    isBuilt: recorded.stages.some(({ name }) => name === 'read'),
    when: whenOf(now),
    style: style(),
  }
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, `<!doctype html>\n${rendered(jsx(Page, props))}\n`)
}

// In UTC: a page that is passed on names no place.
function whenOf(now: Date): string {
  const words = new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: 'UTC' })
  return `${words.format(now)} UTC`
}

/** The look of the site, with its fonts within the page, which so needs nothing beside it. */
function style(): string {
  const templates = join(packageFolder(import.meta.dirname), 'templates')
  const face = (family: string, name: string, weight: string) => {
    const font = readFileSync(join(templates, 'assets/fonts', `${name}.woff2`)).toString('base64')
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/woff2;base64,${font})}`
  }
  return [
    face('Archivo', 'archivo-text', '400 750'),
    face('"Archivo Date"', 'archivo-date', '700'),
    readFileSync(join(templates, 'assets/styles/tokens.css'), 'utf8'),
    readFileSync(join(templates, 'timings.css'), 'utf8'),
  ].join('\n')
}
