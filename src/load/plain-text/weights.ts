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
  listOfBars: { line: -9 },
  wideSentence: { letters: 1 },
  sentence: { letters: 1 },
  shortSentence: { line: 2.5 },
  wide: { line: -1.5, letters: 0.25 },
  middle: { line: -0.5 },
  narrow: { line: -5 },
  // Forms of lines that are none.
  caption: { line: 2 },
  byline: { line: -20 },
  breadcrumb: { line: -20 },
  linkToAnother: { line: -13.5 },
  furniture: { line: -18 },
  ending: { line: -60 },
  // How text is written.
  question: { line: -3 },
  capitals: { line: -8 },
  lowerCase: { line: 6, letters: -0.65 },
  bullet: { line: -2, letters: 0.3 },
  numbered: { line: 13 },
  leadsOn: { letters: 1.2 },
  repeated: { letters: -0.6 },
  // What stands around it.
  furnitureBefore: { line: -9 },
  afterEnding: { line: -9 },
  // Among prose, what is no text stands out more.
  notTextAmongProse: { line: -8 },
} satisfies Record<string, Weight>

export type Feature = keyof typeof weights

/** What it costs to leave lines out within the body: to begin a gap, and for each of its lines. */
export const gapCosts = { begin: 16, text: 2.2, ending: 26, other: 1.2 }

/** From this many letters of prose on, what ends an article may have ended this one. */
export const articleLetters = 600
