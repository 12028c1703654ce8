import type { Why } from '../model/timings.ts'

/** Why there is no result of a key in a store of lines, which `path` names; for whoever asks, since all lines are looked at. */
export function whyResultMade(lines: ReadonlyMap<string, Buffer>): (key: string, path?: string) => Why {
  const keys = new Set(lines.keys())
  const digests = new Set([...keys].map(digestOf))
  const paths = new Set([...lines.values()].flatMap(pathIn))
  return (key, path) => {
    if (keys.size === 0) return 'empty'
    if (keys.has(key)) return 'damaged'
    if (digests.has(digestOf(key))) return 'code'
    if (paths.size === 0) return 'unknown'
    return path !== undefined && paths.has(path) ? 'changed' : 'new'
  }
}

function digestOf(key: string): string {
  return key.slice(0, key.indexOf('-'))
}

// An article tells its path among its first fields; what is measured of a picture depends on no name, and tells none.
function pathIn(line: Buffer): string[] {
  const [, path] = /"path":("(?:[^"\\]|\\.)*")/.exec(line.toString('utf8', 0, 4000)) ?? []
  return path === undefined ? [] : [JSON.parse(path)]
}

/** Why there is no file of a key, `<digest>-<size>-<recipe>.<ending>`, where these names are those of the files that are there. */
export function whyFileMade(names: ReadonlySet<string>): (key: string) => Why {
  const others = new Set([...names].map(withoutRecipe))
  const digests = new Set([...names].map(digestOf))
  return (key) => {
    if (names.size === 0) return 'empty'
    if (names.has(key)) return 'damaged'
    if (others.has(withoutRecipe(key))) return 'code'
    return digests.has(digestOf(key)) ? 'size' : 'unknown'
  }
}

function withoutRecipe(name: string): string {
  return name.replace(/-[^-]*(?=\.\w+$)/, '')
}
