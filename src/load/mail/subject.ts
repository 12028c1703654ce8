/** A subject without what mail programs put before it: `Fwd: Re: [news] The night ferry` → `The night ferry`. */
export function subjectOf(value: string): string {
  let bare = value.trim()
  for (;;) {
    const next = bare.replace(
      /^(?:(?:fwd?|re|aw|wg|tr|rv|转发|轉寄|转|回复|答复|回覆|答覆)(?:\s*\[\d+\])?\s*[:：]|\[[\w .-]{1,20}\])\s*/i,
      '',
    )
    if (next === bare || next === '') return next
    bare = next
  }
}

/** Whether a subject says what the text is about, and not only that there is one: a third of its words are in it. */
export function speaksOf(subject: string, text: string): boolean {
  const words = wordsIn(subject)
  const own = new Set(wordsIn(text))
  return words.length > 0 && words.filter((word) => own.has(word)).length >= words.length / 3
}

// Words of four letters and more, pairs of Han characters.
function wordsIn(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{4,}/gu) ?? []
  const han = [...text.matchAll(/(\p{Script=Han})(?=(\p{Script=Han}))/gu)].map((pair) => `${pair[1]}${pair[2]}`)
  return [...latin, ...han]
}
