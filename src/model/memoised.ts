/** The function, with each result kept as long as the object it was made of. That must never change. */
export function memoised<Key extends object, Value>(make: (key: Key) => Value): (key: Key) => Value {
  const made = new WeakMap<Key, { readonly value: Value }>()
  return (key) => {
    const known = made.get(key) ?? { value: make(key) }
    made.set(key, known)
    return known.value
  }
}

/** Like `memoised`, of texts: a result is kept as long as the function that this gives. */
export function memoisedOfText<Value>(make: (text: string) => Value): (text: string) => Value {
  const made = new Map<string, { readonly value: Value }>()
  return (text) => {
    const known = made.get(text) ?? { value: make(text) }
    made.set(text, known)
    return known.value
  }
}

/** Like `memoised`, of two objects; a result goes when one of them does. */
export function memoisedOfTwo<One extends object, Other extends object, Value>(
  make: (one: One, other: Other) => Value,
): (one: One, other: Other) => Value {
  const madeWith = memoised((other: Other) => memoised((one: One) => make(one, other)))
  return (one, other) => madeWith(other)(one)
}

/**
 * The function, which gives its last result again where it is told the same again: the same parameters, lists among them by what
 * is in them.
 */
export function remembering<Parameters extends readonly unknown[], Value>(
  make: (...parameters: Parameters) => Value,
): (...parameters: Parameters) => Value {
  let last: { readonly parameters: Parameters; readonly value: Value } | undefined
  return (...parameters) => {
    if (!last || !parameters.every((one, index) => isSame(one, last?.parameters[index]))) {
      last = { parameters, value: make(...parameters) }
    }
    return last.value
  }
}

function isSame(one: unknown, other: unknown): boolean {
  if (one === other) return true
  if (!Array.isArray(one) || !Array.isArray(other) || one.length !== other.length) return false
  return one.every((item, index) => item === other[index])
}
