import matter from 'gray-matter'
import type { VFile } from 'vfile'
import { type Field, type Mapping, mapping } from '../mapping.ts'
import { refusal, tell } from '../tell.ts'
import type { Head } from './head.ts'
import { type Mend, mended, withPlainQuotes } from './mended.ts'
import { metadata } from './metadata.ts'
import { simpleYaml } from './simple-yaml.ts'
import { toml } from './toml.ts'

/** The fields of a front matter, with the places of the file. Throws a Refusal where it cannot be read, or must not be. */
export function documentFields(file: VFile, text: string, head: Head): readonly Field[] {
  const language = head.language.trim().toLowerCase()
  if (runnable.has(language)) throw refusal(file, head, 'front-matter-code', language)
  const format = languages[language] ?? (language === '' ? head.format : undefined)
  if (!format) throw refusal(file, head, 'front-matter-language', language)
  const inner = text.slice(head.from, head.to)
  const linesBefore = text.slice(0, head.from).split('\n').length - 1
  switch (format) {
    case 'yaml':
      return yamlFields(file, inner, linesBefore)
    case 'toml':
      return fieldsOf(
        file,
        split(inner, '+++', (own) => toml(own.slice(1), linesBefore)),
        'TOML',
      )
    case 'json':
      return fieldsOf(file, json(inner, linesBefore), 'JSON')
    case 'metadata':
      return metadata(inner, linesBefore).fields
  }
}

const runnable = new Set(['js', 'javascript', 'coffee', 'coffeescript', 'cson', 'ts', 'typescript'])
const languages: Readonly<Record<string, 'yaml' | 'toml' | 'json'>> = {
  yaml: 'yaml',
  yml: 'yaml',
  toml: 'toml',
  json: 'json',
}

/**
 * What `parse` makes of the fields that gray-matter hands it: the rest of the opening line and all lines up to the
 * closing one. With an options object gray-matter neither caches, and so hides errors, nor runs anything.
 */
function split(inner: string, delimiters: string, parse: (text: string) => Mapping): Mapping {
  const refuse = () => {
    throw new Error('Front matter is never run')
  }
  const never = { parse: refuse, stringify: String }
  const own = { parse, stringify: String }
  const engines = {
    own,
    yaml: never,
    json: never,
    js: never,
    javascript: never,
    coffee: never,
    coffeescript: never,
    cson: never,
  }
  const { data } = matter(`${delimiters}\n${inner}\n${delimiters}\n`, { engines, language: 'own', delimiters })
  // `data` is what `parse` returned, or an empty object where there is no field.
  return { fields: [], problems: [], ...data }
}

function yamlFields(file: VFile, inner: string, linesBefore: number): readonly Field[] {
  const simple = /[“”]/.test(inner) ? undefined : simpleYaml(inner, linesBefore)
  if (simple) return once(file, simple)
  const read = (yaml: string) => split(yaml, '---', (own) => mapping(own, linesBefore - 1))
  const straight = withPlainQuotes(inner)
  const first = read(straight.text)
  if (first.problems.length === 0) {
    tellMends(file, straight.mends, linesBefore)
    return once(file, first.fields)
  }
  const better = mended(straight.text)
  const second = read(better.text)
  if (second.problems.length === 0) tellMends(file, [...straight.mends, ...better.mends], linesBefore)
  return once(file, fieldsOf(file, second, 'YAML'))
}

function tellMends(file: VFile, mends: readonly Mend[], linesBefore: number): void {
  for (const { line, column, what } of mends)
    tell(file, { line: line + linesBefore, column }, 'front-matter-mended', what)
}

/** Each name once: the last that says something, as most programs take it. */
function once(file: VFile, fields: readonly Field[]): readonly Field[] {
  const last = new Map<string, Field>()
  for (const field of fields) {
    const before = last.get(field.name)
    if (before && field.value === undefined) continue
    if (before && before.value !== undefined && JSON.stringify(before.value) !== JSON.stringify(field.value)) {
      tell(file, before, 'front-matter-mended', `\`${field.name}\` stood only in line ${field.line}`)
    }
    last.set(field.name, field)
  }
  return [...last.values()]
}

// JSON is YAML but for its tabs; Hexo leaves out the braces.
function json(inner: string, linesBefore: number): Mapping {
  const spaced = inner.replace(/^\t+/gm, (tabs) => ' '.repeat(tabs.length))
  return spaced.trimStart().startsWith('{') ? mapping(spaced, linesBefore) : mapping(`{\n${spaced}\n}`, linesBefore - 1)
}

function fieldsOf(file: VFile, { fields, problems }: Mapping, language: string): readonly Field[] {
  const [problem] = problems
  if (problem) throw refusal(file, problem, 'front-matter-invalid', problem.reason, language)
  return fields
}
