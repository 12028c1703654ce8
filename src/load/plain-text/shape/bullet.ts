/** What begins an item of a list that has no numbers. */
export const bullet = /^[•·・▪■◆●►▶*–-]\s+/

// `1. `, `（三）`, `2、`, `b) `
export const numbered = /^[(（]?(\d{1,2}|[a-z]|[一二三四五六七八九十]{1,3})[.)、）](?!\d)/

/** Whether a line begins an item of a list. */
export function isItem(text: string): boolean {
  return bullet.test(text) || numbered.test(text) || /^[·・◎※]/.test(text)
}
