import type { Language } from '../model/article.ts'

/** A language as Open Graph has it, with the country where most speak it so: `en` → `en_US`, `zh-Hans` → `zh_CN`. */
export function ogLocale(language: Language): string {
  try {
    const { language: bare, region } = new Intl.Locale(language).maximize()
    return region ? `${bare}_${region}` : bare
  } catch {
    return 'en_US'
  }
}
