/** A part of an address without its percent signs: `a%20b%2Fc` → `a b/c`; as it stands where they mean nothing. */
export function decodedPart(text: string): string {
  return triedOn(decodeURIComponent, text)
}

/** An address without its percent signs, but for those that keep its parts apart: `a%20b%2Fc` → `a b%2Fc`. */
export function decodedAddress(text: string): string {
  return triedOn(decodeURI, text)
}

function triedOn(decode: (text: string) => string, text: string): string {
  try {
    return decode(text)
  } catch {
    return text
  }
}
