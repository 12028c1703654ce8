/** Whether a text says who somebody is: below `Jane Doe`, `Jane has covered harbours since …` or `I'm the founder of …`. */
export function isNoteOn(name: string, text: string): boolean {
  const words = name.split(' ').filter((word) => word.length > 2)
  const begun = text.slice(0, 60).replace(/^(?:Dr|Prof|Mrs?|Ms)\.?\s/, '')
  return /^(?:Hi,? )?I(?:['’]m| am)\b/.test(begun) || words.some((word) => begun.startsWith(`${word} `))
}
