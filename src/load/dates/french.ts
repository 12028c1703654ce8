import type { DateForm } from './dates.ts'
import { dayMonthYear } from './named-months.ts'

// `12 mars 2024`, `1er août 2024`, `3 févr. 2024`
export const frenchDates: readonly DateForm[] = [
  dayMonthYear(
    [
      ...(['janvier|janv', 'février|fevrier|févr|fév', 'mars', 'avril|avr', 'mai', 'juin'] as const),
      ...(['juillet|juil', 'août|aout', 'septembre', 'octobre', 'novembre', 'décembre|decembre|déc'] as const),
    ],
    { ordinal: '\\s?(?:er|ᵉʳ)' },
  ),
]
