import type { Language } from './article.ts'
import { isSameLanguage } from './language.ts'

/**
 * Compares names as readers of a language look for them: those in its own script first, numbers by their value, Chinese ones by pinyin
 * whatever the language; what is alike to readers by its characters, so that the order is one.
 */
export function byNameIn(language: Language): (a: string, b: string) => number {
  const isChinese = isSameLanguage(language, 'zh')
  return (a, b) => {
    const [first, second] = [isHan(a), isHan(b)]
    if (first !== second) return first === isChinese ? -1 : 1
    return (first ? pinyin : latin).compare(a, b) || (a < b ? -1 : a > b ? 1 : 0)
  }
}

// English knows no order of Chinese characters, and Chinese puts them before all others.
const latin = new Intl.Collator('en', { numeric: true })
const pinyin = new Intl.Collator('zh-Hans-u-co-pinyin', { numeric: true })

function isHan(name: string): boolean {
  return /^[^\p{L}\p{N}]*\p{Script=Han}/u.test(name)
}
