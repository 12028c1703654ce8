import type { Language } from '../model/article.ts'
import { nearest } from '../model/nearest.ts'
import { once } from '../model/once.ts'

/**
 * The language that a text names, as the site uses tags: `en`, `zh-Hans`, `zh-Hant`. Read are BCP 47, locales (`zh_CN.UTF-8`), the
 * codes of some countries (`cn`), and names in English, in Chinese and in the language itself. Undefined where it names none.
 */
export function languageTag(text: string): Language | undefined {
  const bare = text
    .trim()
    .replace(/[.@].*$/, '')
    .replaceAll('_', '-')
  return tagIn(bare) ?? names().get(keyOf(text))
}

/** The tag of the language whose name or tag is most like a text. */
export function nearestTag(text: string): Language | undefined {
  const like = nearest(keyOf(text), names().keys())
  return like && names().get(like)
}

/** The same for a tag of BCP 47 alone. */
export function tagIn(text: string): Language | undefined {
  try {
    const given = new Intl.Locale(text)
    // Node gives `und` no language.
    if (unspoken.has(given.language ?? 'und')) return undefined
    const locale = given.maximize()
    if (locale.language === 'zh') return locale.script === 'Hant' ? 'zh-Hant' : 'zh-Hans'
    return inEnglish.of(locale.language) === undefined ? undefined : locale.language
  } catch {
    return undefined
  }
}

// Several languages, another one, none: https://iso639-3.sil.org/about/scope
const unspoken: ReadonlySet<string> = new Set(['mul', 'mis', 'und', 'zxx'])

const inEnglish = new Intl.DisplayNames('en', { type: 'language', fallback: 'none' })
/** Tags by the names of languages, as keys. */
const names = once((): ReadonlyMap<string, Language> => {
  const byName = new Map<string, Language>()
  for (const tag of tags()) {
    for (const locale of ['en', 'zh-Hans', 'zh-Hant', tag]) {
      // Without its names the machine's own language would be taken for it.
      if (Intl.DisplayNames.supportedLocalesOf(locale).length === 0) continue
      const name = new Intl.DisplayNames(locale, { type: 'language', fallback: 'none' }).of(tag)
      if (name !== undefined && !byName.has(keyOf(name))) byName.set(keyOf(name), tagIn(tag) ?? tag)
    }
  }
  for (const [tag, others] of Object.entries(further)) for (const name of others) byName.set(keyOf(name), tag)
  return byName
})

/** The tags of two letters that are languages, and the two ways of writing Chinese. */
function tags(): string[] {
  const letters = 'abcdefghijklmnopqrstuvwxyz'
  const pairs = [...letters].flatMap((first) => [...letters].map((second) => first + second))
  return ['zh-Hans', 'zh-Hant', 'yue', ...pairs].filter((tag) => inEnglish.of(tag) !== undefined)
}

// Besides other names the codes of countries that are no tags.
const further: Readonly<Record<string, readonly string[]>> = {
  'zh-Hans': ['cn', '简体', '简中', '中文（简体）', '汉语', '漢語', '华语', '国语', 'Mandarin'],
  'zh-Hant': ['繁体', '繁體', '繁中', '中文（繁体）', '中文（繁體）', '正體中文', '國語'],
  yue: ['粤语', '粵語', '广东话'],
  en: ['us', 'gb'],
  ...{ ja: ['jp'], cs: ['cz'], da: ['dk'], el: ['gr'], uk: ['ua'], vi: ['vn'] },
}

/** `Chinese (Simplified)` and `simplified chinese` are one name, `英文` and `英语` another. */
function keyOf(name: string): string {
  const words =
    name
      .normalize('NFKC')
      .toLowerCase()
      .match(/[\p{L}\p{M}]+/gu) ?? []
  return words
    .sort()
    .join(' ')
    .replace(/(?<=\p{Script=Han})[語文]$/u, '语')
}
