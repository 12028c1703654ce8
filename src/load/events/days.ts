/** Whether a text may name a day: a cheap look, before dates are read. */
export function hasDay(text: string): boolean {
  return /[\d一二三四五六七八九十]\s*[日号]|\d{4}[-./]\d|\b(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\.?\s+\d|\d(?:st|nd|rd|th)?\s+(?:of\s+)?(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(
    text,
  )
}
