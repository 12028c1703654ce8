import type { Field } from './load/mapping.ts'
import type { Diagnostic, Place, Result } from './model/diagnostic.ts'
import { nearest } from './model/nearest.ts'
import { diagnose } from './model/rules.ts'
import type { Settings } from './model/site.ts'
import type { Source } from './model/source.ts'
import { siteAddress } from './site-address.ts'

const defaults: Settings = {
  title: 'Daypass',
  tagline: { en: 'Conference news and pictures', 'zh-Hans': '会议新闻与影像' },
  url: 'http://localhost',
  base: '',
  languages: ['en', 'zh-Hans'],
  navigation: [
    { href: '/portfolio/', label: { en: 'Portfolio', 'zh-Hans': '影像' } },
    { href: '/news/', label: { en: 'News', 'zh-Hans': '新闻' } },
    { href: '/events/', label: { en: 'Events', 'zh-Hans': '会议' } },
    { href: '/archive/', label: { en: 'Archive', 'zh-Hans': '档案' } },
  ],
  remotePictures: 'stand-in',
  socialCards: 'all',
}

/** The settings of content/site.yaml; what is wrong there is told, and its default used. */
export async function settingsFrom(source: Source | undefined): Promise<Result<Settings>> {
  if (!source) return { value: defaults, diagnostics: [] }
  const { mapping } = await import('./load/mapping.ts')
  const { settingsSchema } = await import('./settings-schema.ts')
  const { fields, problems } = mapping(source.text)
  const told = (place: Place, problem: string) => diagnose(source.path, place, 'settings-invalid', problem)
  const diagnostics: Diagnostic[] = problems.map((problem) => told(problem, problem.reason))
  const given: Record<string, unknown> = {}
  const known = Object.keys(settingsSchema)
  for (const field of fields) {
    if (field.name === 'url') {
      const read = urlIn(field, source.path)
      given.url = read.value ?? given.url ?? defaults.url
      diagnostics.push(...read.diagnostics)
      continue
    }
    const schema = settingsSchema[field.name as keyof typeof settingsSchema] // undefined for unknown names
    if (schema === undefined || !known.includes(field.name)) {
      diagnostics.push(diagnose(source.path, field, 'setting-unknown', field.name, nearest(field.name, known)))
      continue
    }
    const parsed = schema.safeParse(field.value)
    if (parsed.success) given[field.name] = parsed.data
    else for (const issue of parsed.error.issues) diagnostics.push(told(field.valuePlace, inWords(field.name, issue)))
  }
  if (!fields.some(({ name }) => name === 'url')) {
    diagnostics.push(diagnose(source.path, undefined, 'settings-without-url', defaults.url))
  }
  const value = { ...defaults, ...given }
  return { value: { ...value, ...addressOf(value.url) }, diagnostics }
}

function urlIn({ value, valuePlace }: Field, path: string): Result<string | undefined> {
  const said = typeof value === 'string' ? value.trim() : ''
  const read = siteAddress(said, defaults.url)
  if (!read) {
    const problem = '`url`: a full address was expected, such as https://example.org/daypass'
    return { value: undefined, diagnostics: [diagnose(path, valuePlace, 'settings-invalid', problem)] }
  }
  const { url, mended } = read
  const rule = mended === 'without host' ? 'url-without-host' : 'url-mended'
  return { value: url, diagnostics: mended ? [diagnose(path, valuePlace, rule, said, url)] : [] }
}

function inWords(name: string, issue: { readonly path: readonly PropertyKey[]; readonly message: string }): string {
  return `\`${[name, ...issue.path.map(String)].join('.')}\`: ${issue.message}`
}

function addressOf(url: string): Pick<Settings, 'url' | 'base'> {
  return { url, base: new URL(url).pathname.replace(/\/$/, '') }
}
