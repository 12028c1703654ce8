/** The text with digits, dashes, brackets and spaces of all widths as the plain ones, and marks of emphasis as spaces; no character moves. */
export function narrow(text: string): string {
  return text.replace(wide, (sign) => plain.get(sign) ?? String.fromCharCode(sign.charCodeAt(0) - 0xfee0))
}

const wide = /[０-９．／：－（）‐-―−─﹣〜～∼˜\u00a0\u2000-\u200b\u202f\u3000\ufeff*`‘’]/g

const plain = new Map<string, string>([
  ...[...'‐‑‒–—―−─﹣'].map((dash) => [dash, '-'] as const),
  ...[...'〜～∼˜'].map((wave) => [wave, '~'] as const),
  ...[...'‘’'].map((quote) => [quote, "'"] as const),
  ...[...'\u00a0\u2000\u2001\u2002\u2003\u2004\u2005\u2006\u2007\u2008\u2009\u200a\u200b\u202f\u3000\ufeff*`'].map(
    (space) => [space, ' '] as const,
  ),
])
