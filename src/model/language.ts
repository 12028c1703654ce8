import type { Language } from './article.ts'

/** A stretch of text, with its language where that is not the language around it. */
export interface LanguageRun {
  readonly text: string
  readonly language?: Language
}

/** The language most of a text is in: `zh-Hans` or `en`. A Han character counts as half a word. */
export function languageOf(text: string): Language {
  const bare = text.replace(/(https?:\/\/|www\.)[\w\-./?#&=%~+:@]+/g, '')
  const han = bare.match(/\p{Script=Han}/gu)?.length ?? 0
  const words = bare.match(/[\p{Script=Latin}][\p{Script=Latin}\p{M}'’-]*/gu)?.length ?? 0
  return han / 2 > words ? 'zh-Hans' : 'en'
}

/** Whether two tags name the same language, whatever their script or region. */
export function isSameLanguage(a: Language, b: Language): boolean {
  return a.split('-')[0] === b.split('-')[0]
}

// Han characters with the punctuation and digits between them.
const hanRun =
  /[《「『（“]?\p{Script=Han}(?:[\p{Script=Han}\d\s·，。、；：？！…—《》「」『』（）“”]*[\p{Script=Han}》」』）。！？])?/gu
// Three Latin words or more: one or two are a name, and names belong to the text around them.
const latinRun =
  /[\p{Script=Latin}][\p{Script=Latin}\p{M}'’&-]*(?:[ ,]+[\p{Script=Latin}\d][\p{Script=Latin}\p{M}\d'’&-]*){2,}/gu

/** Cuts a text where its language changes. */
export function runsOf(text: string, language: Language): LanguageRun[] {
  const isHan = isSameLanguage(language, 'zh') || isSameLanguage(language, 'ja')
  const other = isHan ? 'en' : 'zh-Hans'
  const runs: LanguageRun[] = []
  let end = 0
  for (const match of text.matchAll(isHan ? latinRun : hanRun)) {
    if (match.index > end) runs.push({ text: text.slice(end, match.index) })
    runs.push({ text: match[0], language: other })
    end = match.index + match[0].length
  }
  if (end < text.length) runs.push({ text: text.slice(end) })
  return runs
}
