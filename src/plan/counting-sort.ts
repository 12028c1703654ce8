/**
 * The places of a list of numbers from 0 up to a limit, those of one number in a row, in the order of the list; and by
 * number where its row begins, with the end of the last behind them.
 */
export function placesByNumber(numbers: Uint32Array, limit: number) {
  const starts = new Uint32Array(limit + 1)
  for (let place = 0; place < numbers.length; place++) {
    const behind = (numbers[place] ?? 0) + 1
    starts[behind] = (starts[behind] ?? 0) + 1
  }
  for (let number = 0; number < limit; number++) starts[number + 1] = (starts[number + 1] ?? 0) + (starts[number] ?? 0)
  const next = starts.slice()
  const places = new Uint32Array(numbers.length)
  for (let place = 0; place < numbers.length; place++) {
    const number = numbers[place] ?? 0
    const at = next[number] ?? 0
    next[number] = at + 1
    places[at] = place
  }
  return { starts, places }
}
