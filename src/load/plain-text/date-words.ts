import { spoken } from './languages/languages.ts'

/** Whether a word that names a date says that the article was changed then: `Last updated`, `修改时间`, `mis à jour`. */
export function namesUpdate(word: string | undefined): boolean {
  return word !== undefined && (/updat|modif|revis|更新|修改|编辑|編輯/i.test(word) || spoken.updated.test(word))
}

/** Whether it says that the article was published then, and not merely that something is dated: `Posted`, `veröffentlicht`. */
export function namesPublication(word: string | undefined): boolean {
  return word !== undefined && (/publish|posted|发布|發布|發佈|发表|發表/i.test(word) || spoken.published.test(word))
}

/** Whether it names any date, be it that of an event: `Date`, `时间`, `Datum`. */
export function namesDate(word: string | undefined): boolean {
  return word !== undefined && (/^(?:time|date|时间|時間|日期)$/i.test(word) || spoken.date.test(word))
}

/** The word of a line that holds nothing else but a word for a date: `Last Updated:`, `Veröffentlicht am:`. */
export function dateWordAlone(text: string): string | undefined {
  const match = alone.exec(text)
  const word = text.replace(/(?:\s\p{Ll}{1,3})?\s?[:：]?$/u, '')
  return match?.[1] ?? match?.[2] ?? (spoken.updated.test(word) || spoken.published.test(word) ? word : undefined)
}

const alone =
  /^(?:last |first )?(updated|modified|published|posted)(?: on)?\s*[:：]?$|^(更新时间|发布时间|发布于)[:：]?$/i
