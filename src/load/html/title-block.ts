import type { Block } from './block.ts'

/** Where the page shows its own title: index into the blocks; undefined where no block says what the page's head says. */
export function titleBlockIn(blocks: readonly Block[], titles: readonly string[]): number | undefined {
  const said = titles.map(bareOf).filter((title) => title.length >= 4)
  let best: { index: number; score: number } | undefined
  for (const [index, block] of blocks.entries()) {
    const score = scoreOf(block, said)
    if (score > (best?.score ?? 0)) best = { index, score }
  }
  return best?.index
}

/** The heading right above the text, where the head of the page words its title in another way than the page. */
export function headingAbove(
  blocks: readonly Block[],
  rules: readonly (string | undefined)[],
  from: number,
): number | undefined {
  const start = Math.max(0, from - 15)
  const at = blocks.slice(start, from + 1).findLastIndex(({ tag, width, linked }, index) => {
    const rule = rules[start + index]
    return (
      tag === 'h1' && width >= 16 && width <= 300 && linked < width / 2 && (rule === undefined || rule === 'page head')
    )
  })
  return at < 0 ? undefined : start + at
}

function scoreOf({ text, width, linked, tag }: Block, said: readonly string[]): number {
  if (width < 8 || width > 300) return 0
  const bare = bareOf(text)
  const share = Math.max(0, ...said.map((title) => shareOf(bare, title)))
  if (share < 0.45) return 0
  const heading = tag === 'h1' ? 0.5 : /^h[2-4]$/.test(tag) ? 0.25 : 0
  return share + heading - (linked > width / 2 ? 0.5 : 0)
}

/** How much of the title a text says, where it says nothing else: the title of a page's head also names the site. */
function shareOf(bare: string, title: string): number {
  if (title.includes(bare)) return bare.length / title.length
  return bare.includes(title) && bare.length < title.length * 1.5 ? title.length / bare.length : 0
}

/** Letters and digits alone. */
export function bareOf(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '')
}
