/** The language in a file name as Hugo writes it, where there is one: `index.zh.md` → `zh`, `some-title.zh-tw.md` → `zh-tw`. */
export function languageSuffix(path: string): string | undefined {
  return suffix.exec(path)?.[1]
}

/** A path without its ending and the language before that: the same for all versions of one file. */
export function withoutLanguage(path: string): string {
  return path.replace(suffix, '').replace(/\.\w+$/, '')
}

const suffix = /(?<=[^./])\.([a-z]{2}(?:[-_](?:[a-z]{2}|hans|hant))?)\.\w+$/i
