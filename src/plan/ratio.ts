import type { Picture } from '../model/picture.ts'

/** The shapes of pictures that the style sheet knows: width by height, in hundredths. */
export const ratios = { least: 35, most: 400, step: 5 } as const

/** The shape that comes nearest to that of a picture. */
export function ratioOf({ width, height }: Pick<Picture, 'width' | 'height'>): number {
  const { least, most, step } = ratios
  return Math.min(most, Math.max(least, Math.round(((width / height) * 100) / step) * step))
}
