// https://www.w3.org/TR/xml/#charsets, and those that XML 1.0 discourages.
const unsayable =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: it is these that are taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f-\u0084\u0086-\u009f\ufdd0-\ufdef\ufffe\uffff]|\p{Cs}/gu

/** A text without what no document of XML can hold. */
export function expressible(text: string): string {
  return text.replace(unsayable, '')
}

/** A text as XML holds it, in an attribute, too. */
export function xmlText(text: string): string {
  return expressible(text).replace(/[&<>"']/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
