/** An address written as text. */
export interface WrittenAddress {
  readonly at: number
  readonly text: string
  readonly href: string
}

const tail = "[a-z0-9\\-._~:/?#[\\]@!$&'()*+,;=%]*"
// The last label of a host: of letters, or one of those that are written in a script of their own. Han text may follow
// right behind an address, so no other Han is taken for one.
const wide =
  '中国|中國|公司|网络|網絡|网址|政务|公益|香港|台湾|台灣|新加坡|集团|在线|中文网|рф|бел|укр|срб|한국|भारत|ไทย|مصر'
const label = '[\\p{L}\\p{N}](?:[\\p{L}\\p{N}\\p{M}-]{0,61})'
const host = `(?:${label}\\.){1,8}(?:xn--[a-z0-9-]{2,59}|[a-z]{2,24}(?![a-z])|${wide})`
const numeric = '(?:\\d{1,3}\\.){3}\\d{1,3}|localhost|\\[[0-9a-f:]{2,45}\\]'

// `https://example.org/a`, `http://例子.中国/`, `www.example.org`
const withScheme = new RegExp(`https?:\\/\\/(?:${host}|${numeric})(?::\\d{1,5})?(?:[/?#]${tail})?`, 'giu')
const withWww =
  /(?<![\w@./-])www\.(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?::\d{1,5})?(?:[/?#][a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*)?/gi
// `jane.doe@example.org`
const mail = /(?<![\w.%+@/-])(?:mailto:)?[a-z0-9][a-z0-9._%+-]{0,63}@(?:[a-z0-9-]{1,63}\.){1,8}[a-z]{2,24}(?![\w@])/gi
// `example.org/2024/report`: the ending of a host that everybody knows, and a path
const bare =
  /(?<![\w@./-])(?:[a-z0-9][a-z0-9-]{0,62}\.){1,5}(?:com|org|net|edu|gov|cn|io|int|eu|uk|de|fr|jp|hk|tw|sg|ca|au|ch|at|nl|it|es|pt)\/[a-z0-9][a-z0-9\-._~:/?#[\]@!$&'()*+,;=%]*/gi

/** The addresses that a text has, in order: of pages, with a scheme or plainly without, and of mail. */
export function addressesIn(text: string): WrittenAddress[] {
  if (!/[:@/]|www\./i.test(text)) return []
  const found = [
    ...matches(text, withScheme, (address) => address),
    ...matches(text, withWww, (address) => `https://${address}`),
    ...matches(text, mail, (address) => (/^mailto:/i.test(address) ? address : `mailto:${address}`)),
    ...matches(text, bare, (address) => `https://${address}`),
  ].sort((a, b) => a.at - b.at)
  let end = 0
  return found.filter((one) => {
    if (one.at < end || !URL.canParse(one.href)) return false
    end = one.at + one.text.length
    return true
  })
}

function matches(text: string, pattern: RegExp, hrefOf: (address: string) => string): WrittenAddress[] {
  return [...text.matchAll(pattern)].map((match) => {
    const address = trimmed(match[0])
    return { at: match.index, text: address, href: hrefOf(address) }
  })
}

/** Without the punctuation of the sentence: a closing bracket stays only where it was opened within the address. */
function trimmed(text: string): string {
  const open: Record<string, number> = { '(': 0, '[': 0 }
  for (const letter of text) {
    if (letter === '(' || letter === '[') open[letter] = (open[letter] ?? 0) + 1
    if (letter === ')') open['('] = (open['('] ?? 0) - 1
    if (letter === ']') open['['] = (open['['] ?? 0) - 1
  }
  let end = text.length
  for (; end > 0; end--) {
    const last = text[end - 1] ?? ''
    const pair = last === ')' ? '(' : last === ']' ? '[' : undefined
    if (pair === undefined ? !/[.,;:!?'"*_&]/.test(last) : (open[pair] ?? 0) >= 0) break
    if (pair) open[pair] = (open[pair] ?? 0) + 1
  }
  return text.slice(0, end)
}
