/** Content words of English without their endings, pairs of characters of Chinese. */
export function wordsIn(text: string): string[] {
  const latin = text.toLowerCase().match(/[\p{Script=Latin}\p{N}]{3,}/gu) ?? []
  const han = (text.match(/\p{Script=Han}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return [...latin.filter((word) => !stop.has(word)).map(stemmed), ...han]
}

function stemmed(word: string): string {
  return word.length > 4 ? word.replace(/(?:ies|es|s|ed|ing)$/, '') : word
}

const stop = new Set(
  'the and for you are with that this from have has was were not but all can will your our their its his her how what who why when where into out about more most new one two get use using than then them they these those over after also been being other some such only just like'.split(
    ' ',
  ),
)

/** A text without case, spaces and punctuation. */
export function bareOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
}
