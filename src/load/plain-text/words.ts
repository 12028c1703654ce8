/** Content words of a text, those of English without their endings; of Chinese and Korean pairs of characters. */
export function wordsIn(text: string): string[] {
  const words = text.toLowerCase().match(word) ?? []
  const pairs = (text.match(/\p{Script=Han}{2,}|\p{Script=Hangul}{2,}/gu) ?? []).flatMap((run) => {
    const characters = [...run]
    return characters.slice(1).map((character, at) => `${characters[at]}${character}`)
  })
  return [...words.filter((one) => !stop.has(one)).map(stemmed), ...pairs]
}

// Letters of any script that parts its words, with the marks that belong to them.
const word = /(?:(?![\p{Script=Han}\p{Script=Hiragana}\p{Script=Hangul}])[\p{L}\p{M}\p{N}ー]){3,}/gu

// `gates` → `gat`, `насосную` → `насос`, `والمديرة` → `مديرة`: what is left when endings and articles are gone.
function stemmed(word: string): string {
  if (/^\p{Script=Cyrillic}|^\p{Script=Greek}/u.test(word)) return word.slice(0, 5)
  if (/^\p{Script=Arabic}/u.test(word)) return word.replace(/^[وفبكل]?(?:ال|لل)(?=.{2})/u, '')
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
