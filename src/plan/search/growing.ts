/** A list of whole numbers that costs four bytes each, however long it grows. */
export interface Growing {
  readonly push: (number: number) => void
  readonly all: () => Uint32Array
}

export function growing(): Growing {
  let numbers = new Uint32Array(1 << 16)
  let length = 0
  return {
    push(number) {
      if (length === numbers.length) {
        const longer = new Uint32Array(length * 2)
        longer.set(numbers)
        numbers = longer
      }
      numbers[length++] = number
    },
    all: () => numbers.subarray(0, length),
  }
}
