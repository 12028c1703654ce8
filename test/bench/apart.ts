/** Places that keep at least `gap` between each two, in their order, as near to where they were as a line of them lets. */
export function apart(places: readonly number[], gap: number): number[] {
  const order = places.map((_, index) => index).sort((a, b) => (places[a] ?? 0) - (places[b] ?? 0))
  // Those that touch become one block, which stands around the middle of where its members want to be.
  const blocks: { members: number[]; middle: number }[] = []
  for (const index of order) {
    let block = { members: [index], middle: places[index] ?? 0 }
    for (let last = blocks.at(-1); last && touch(last, block, gap); last = blocks.at(-1)) {
      blocks.pop()
      const members = [...last.members, ...block.members]
      block = { members, middle: members.reduce((sum, one) => sum + (places[one] ?? 0), 0) / members.length }
    }
    blocks.push(block)
  }
  const placed = new Map(
    blocks.flatMap(({ members, middle }) =>
      members.map((index, at) => [index, middle + (at - (members.length - 1) / 2) * gap] as const),
    ),
  )
  return places.map((place, index) => placed.get(index) ?? place)
}

type Block = { readonly members: readonly number[]; readonly middle: number }

function touch(above: Block, below: Block, gap: number): boolean {
  return below.middle - above.middle < ((above.members.length + below.members.length) / 2) * gap
}
