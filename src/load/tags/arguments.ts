/** What is handed to a tag: by name, and by order. */
export interface Arguments {
  readonly named: Readonly<Record<string, string>>
  readonly listed: readonly string[]
}

// `name="a b"`, `name='a b'`, `name=a`, `name={a}`, `"a b"`, `'a b'`, `a`; commas between them as in a call.
const argument =
  /([\w-]+)\s*=\s*(?:"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|\{([^{}]*)\}|([^\s,)]+))|"((?:[^"\\]|\\.)*)"|'((?:[^'\\]|\\.)*)'|`([^`]*)`|([^\s,]+)/g

/** The arguments of a tag; `url` and whatever else it names in lower case. */
export function argumentsIn(text: string): Arguments {
  const named: Record<string, string> = {}
  const listed: string[] = []
  for (const match of text.slice(0, 2000).matchAll(argument)) {
    const [, name] = match
    const value = (match.slice(2).find((part) => part !== undefined) ?? '').replace(/\\(["'\\])/g, '$1').trim()
    if (name) named[name.toLowerCase()] = value.replace(/^["'`](.*)["'`]$/s, '$1')
    else listed.push(value)
  }
  return { named, listed }
}

/** The first of these names that is given. */
export function given({ named }: Arguments, ...names: readonly string[]): string | undefined {
  return names.map((name) => named[name]).find((value) => value !== undefined && value !== '')
}
