import leven from 'leven'

/** The known name most like the given one, if one is like it at all: `data` → `date`. */
export function nearest(name: string, known: Iterable<string>): string | undefined {
  const far = name.length < 4 ? 1 : name.length < 8 ? 2 : 3
  let best: { other: string; distance: number } | undefined
  for (const other of known) {
    const distance = leven(name.toLowerCase(), other.toLowerCase())
    if (distance <= far && (!best || distance < best.distance)) best = { other, distance }
  }
  return best?.other
}
