import type { Comment } from 'hast'
import { datesIn } from '../dates/dates.ts'
import type { Found } from '../draft.ts'
import { placeOf } from '../place.ts'
import { found } from './stated.ts'

/** The day on which a page was saved, as the program that saved it wrote into a comment. */
export function savedOnIn(node: Comment): Found<string> | undefined {
  for (const [program, pattern] of programs) {
    const [, day] = pattern.exec(node.value) ?? []
    const date = day === undefined ? undefined : datesIn(day)[0]?.date
    if (date) return found(placeOf(node), date, `saved by ${program}`, 0.95)
  }
  return undefined
}

const programs: readonly (readonly [program: string, pattern: RegExp])[] = [
  // `Page saved with SingleFile url: https://… saved date: Fri Mar 29 2024 10:00:00 GMT+0800 (China Standard Time)`
  ['SingleFile', /^\s*page saved with[\s\S]{0,3000}?\bsaved date:[ \t]*([^\n]{8,60})/i],
  // `Mirrored from example.org/a by HTTrack Website Copier/3.x [XR&CO'2014], Fri, 29 Mar 2024 02:00:00 GMT`
  ['HTTrack', /^\s*mirrored from [^\n]{1,3000} by httrack[^\n\]]{0,60}\],\s*([^\n]{8,60})/i],
  // `FILE ARCHIVED ON 02:00:00 Mar 21, 2019 AND RETRIEVED FROM THE INTERNET ARCHIVE ON 10:12:13 Mar 29, 2024.`
  [
    'the Internet Archive',
    /^\s*file archived on [\s\S]{8,60}? and retrieved from the\s+internet archive on ([^\n]{8,60})/i,
  ],
]
