/**
 * What a feature of a line is worth: for the line as such, and for each eight letters of it (Han characters count double,
 * 500 letters at most). Fitted by coordinate ascent on the F1 of bodies of news pages; those pages are no part of the tests.
 */
export interface Weight {
  readonly line?: number
  readonly letters?: number
}

/** Each line has exactly one of the forms; the other features are numbers from 0 to 1, most of them 0 or 1. */
export const weights = {
  // Forms of lines that are text.
  listOfBars: { line: -7 },
  wideSentence: { letters: 1 },
  sentence: { letters: 0.95 },
  shortSentence: {},
  wide: { line: -1.5, letters: 0.25 },
  middle: { line: -0.5 },
  narrow: { line: -5 },
  // Rows of tables: a table belongs to the text that it stands in; menus are tables, too.
  row: {},
  rowOfNumbers: { line: 1 },
  // Forms of lines that are none.
  caption: { line: 2 },
  byline: { line: -12 },
  breadcrumb: { line: -20 },
  linkToAnother: { line: -13.5 },
  furniture: { line: -10 },
  advertisement: { line: -1 },
  ending: { line: -60 },
  // How text is written.
  lowerCase: { line: 3, letters: -0.5 },
  bullet: { line: -2, letters: 0.3 },
  introduced: { line: 8 },
  numbered: { line: 20 },
  parallel: { line: 4 },
  runsOn: { letters: 1 },
  leadsOn: { letters: 1.5 },
  dated: { line: -9 },
  brokenOff: { line: -9 },
  bio: { letters: -0.9 },
  repeated: { letters: -0.7 },
  // What stands around it.
  furnitureBefore: { line: -10 },
  brokenOffNear: { line: -12 },
  // What stands above it, once as much prose has been read as an article has.
  afterEnding: { line: -9 },
  afterComments: { letters: -0.22 },
  akin: { line: 8 },
  // Among prose, what is no text stands out more.
  notTextAmongProse: { line: -13 },
} satisfies Record<string, Weight>

export type Feature = keyof typeof weights

/** What it costs to leave lines out within the body: to begin a gap, and for each of its lines. */
export const gapCosts = { begin: 13, text: 2.6, ending: 26, other: 0.5 }

/** From this many letters of prose on, what ends an article may have ended this one. */
export const articleLetters = 600
