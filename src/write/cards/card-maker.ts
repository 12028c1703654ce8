import { createHash } from 'node:crypto'
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Cache } from '../../model/cache.ts'
import { shownBy } from '../../model/card.ts'
import { once } from '../../model/once.ts'
import type { CardOutput } from '../../model/output.ts'
import { packageFileOf } from '../../package-folder.ts'
import { recipe } from '../picture-recipe.ts'
import { drawableTexts } from './card-characters.ts'
import { type DrawableCard, drawableCard } from './drawable-card.ts'
import { charactersFile, fontFiles } from './font-files.ts'

/** Draws the cards of one build, or has them from an earlier one. */
export interface CardMaker {
  /** Absolute path of the file that a card became. */
  make(output: CardOutput): Promise<string>
  drawable(output: CardOutput): DrawableCard
}

export function cardMaker(cache: Cache): CardMaker {
  // Not needed where there are no cards.
  const drawable = once(drawableTexts)
  const ownRecipe = once(recipeOfCards)
  const openedStudio = once(async () => {
    const { openStudio } = await import('./studio.ts') // dear to open, and not needed for cards drawn before
    return openStudio()
  })
  return {
    async make({ card, path }) {
      const shown = createHash('sha1').update(shownBy(card)).digest('hex')
      return cache.file(
        'cards',
        `${shown}-${ownRecipe()}${path.slice(path.lastIndexOf('.'))}`,
        async () => {
          const { drawCard } = await import('./draw-card.ts')
          return drawCard(drawableCard(card, drawable()).card, await openedStudio())
        },
        path,
      )
    },
    drawable: ({ card }) => drawableCard(card, drawable()),
  }
}

// All that decides how a card looks, besides what it shows: our code, the fonts, the libraries, where words end.
function recipeOfCards(): string {
  const hash = createHash('sha1')
    .update(recipe)
    .update(process.versions.icu ?? '')
  const code = readdirSync(import.meta.dirname).filter((name) => /\.[jt]s$/.test(name))
  const model = ['card', 'hall', 'date', 'language'].map((name) => modelFile(name))
  const files = [...code.sort().map((name) => join(import.meta.dirname, name)), ...model]
  const fonts = [charactersFile, ...fontFiles.map(({ path }) => path)]
  for (const file of [...files, ...fonts, packageFileOf('@takumi-rs/core')])
    hash.update('\0').update(readFileSync(file))
  return hash.digest('hex').slice(0, 16)
}

function modelFile(name: string): string {
  return join(import.meta.dirname, '../../model', `${name}${import.meta.filename.slice(-3)}`)
}
