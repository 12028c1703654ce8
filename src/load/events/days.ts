const month = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)'
const day = new RegExp(
  `[\\d一二三四五六七八九十]\\s*[日号]|\\d{4}[-./]\\d|\\d[-./]\\d{4}|\\d[./]\\d{1,2}\\s{0,2}[（(]?(?:周|星期)|\\b${month}[a-z]*\\.?\\s+(?:the )?\\d|\\d(?:st|nd|rd|th)?\\s+(?:of\\s+)?${month}`,
)

/** Whether a text may name a day: a cheap look, before dates are read. */
export function hasDay(text: string): boolean {
  return day.test(text)
}

const begin = new RegExp(
  `^[^A-Za-z\\d\\u00c0-\\u9fff]{0,4}(?:(?:from |on )?(?:the )?(?:(?:Mon|Tue|Wed|Thu|Fri|Sat|Sun)[a-z]*[,.]?\\s+(?:the )?)?(?:\\d{1,4}[-./年月日号]|\\d{1,2}(?:st|nd|rd|th)?\\s*(?:[-–—~]|to |and |&|of |${month})|${month}))`,
  'i',
)

/** Whether a text begins with a day: `14–15 September`, `2024年11月2-3日`. */
export function beginsWithDay(text: string): boolean {
  return begin.test(text)
}
