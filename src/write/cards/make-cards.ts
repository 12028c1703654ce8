import type { Diagnostic } from '../../model/diagnostic.ts'
import type { CardOutput, Output } from '../../model/output.ts'
import { diagnose } from '../../model/rules.ts'
import type { CardMaker } from './card-maker.ts'

/** Makes all cards, and says of which files they cannot show the title as it is. */
export async function makeCards(
  outputs: readonly Output[],
  maker: CardMaker,
  progress: (step: string) => void,
): Promise<Diagnostic[]> {
  const cards = outputs.filter((output) => output.kind === 'card')
  const queue = cards.entries()
  const work = async () => {
    for (const [index, output] of queue) {
      if (index % 10 === 0) progress(`Card ${index + 1} of ${cards.length}`)
      await maker.make(output)
    }
  }
  // Two at a time: while one is painted, which another thread does, the other is laid out.
  await Promise.all([work(), work()])
  return diagnosticsOf(cards, maker)
}

// One for each file: a picture of it may have a card of its own.
function diagnosticsOf(cards: readonly CardOutput[], maker: CardMaker): Diagnostic[] {
  const told = new Map<string, { readonly missing: Set<string>; readonly isUntitled: boolean }>()
  for (const output of cards) {
    const { missing, isUntitled } = maker.drawable(output)
    const path = output.about ?? 'site.yaml'
    if (missing.length === 0) continue
    const before = told.get(path)
    told.set(path, {
      missing: new Set([...(before?.missing ?? []), ...missing]),
      isUntitled: isUntitled || (before?.isUntitled ?? false),
    })
  }
  return [...told].map(([path, { missing, isUntitled }]) =>
    diagnose(path, undefined, 'card-characters-missing', [...missing], isUntitled),
  )
}
