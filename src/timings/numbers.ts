/** A time in words: `0.4 ms`, `37 ms`, `4.52 s`. */
export function time(milliseconds: number): string {
  if (milliseconds >= 999.5) return `${(milliseconds / 1000).toFixed(2)} s`
  return `${milliseconds.toFixed(milliseconds < 9.95 ? 1 : 0)} ms`
}

/** A size in words: `840 B`, `2.6 kB`, `214 MB`. */
export function size(bytes: number): string {
  if (bytes < 1000) return `${bytes} B`
  return bytes < 999_500 ? `${digits(bytes / 1e3)} kB` : `${digits(bytes / 1e6)} MB`
}

function digits(value: number): string {
  return value.toFixed(value < 9.95 ? 1 : 0)
}

export function count(number: number): string {
  return number.toLocaleString('en')
}

/** A share in words: `38 %`, `< 1 %`. */
export function percent(share: number): string {
  return share > 0 && share < 0.005 ? '< 1 %' : `${Math.round(share * 100)} %`
}
