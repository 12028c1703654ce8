/** Text as bytes of GB18030, of which ASCII and the pairs of GBK are enough here. */
export function gb18030(text: string): Buffer {
  return Buffer.concat(Array.from(text, (character) => bytesOf.get(character) ?? Buffer.from(character, 'latin1')))
}

// Node reads GB18030 and does not write it, so the table comes from reading every pair.
const bytesOf = new Map(Array.from(pairs(), (pair) => [new TextDecoder('gb18030').decode(pair), pair]))

function* pairs(): Generator<Buffer> {
  for (let lead = 0x81; lead <= 0xfe; lead++) {
    for (let trail = 0x40; trail <= 0xfe; trail++) if (trail !== 0x7f) yield Buffer.from([lead, trail])
  }
}
