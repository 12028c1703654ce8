/**
 * Numbers below 100 by their digits, each with a letter for its place: 1.5 is `a0b1c5d0`, and a second number goes on
 * with e. The style sheet has a rule for every digit at every place, because the site's policy allows no style of an
 * element's own.
 */
export function placed(numbers: readonly number[]): string {
  const digits = numbers.map((number) => `${Math.min(9999, Math.round(number * 100))}`.padStart(4, '0')).join('')
  return [...digits].map((digit, index) => `${String.fromCharCode('a'.charCodeAt(0) + index)}${digit}`).join('')
}
