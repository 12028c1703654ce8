/**
 * What speaks for a line as the title of a page, and how much: the sum is a log-odds against the other lines. Fitted by
 * maximum likelihood on one half of a set of pages, apart from the half that it was tried on.
 */
export const titleWeights = {
  // What it says: shares of its words that the body and the next four lines of prose say, too.
  bodyWords: 2.7,
  leadWords: 1.1,
  manyLeadWords: 1.9,
  // Said twice, as the window's title or the end of a breadcrumb.
  saidTwice: 0.5,
  // A line shortly above that is as much like a title: of two the first is it.
  rivalAbove: -2.2,
  // What stands around it: dates, breadcrumb, share bar.
  dateBelow: 3.0,
  dateAbove: 2.0,
  crumbAbove1: 2.2,
  crumbAbove: 1.2,
  controlsBelow: -0.5,
  // Blank lines, and short neighbours as in menus.
  standsApart: 2.2,
  amongShort: -1.8,
  // Where it stands: prose right below or above, lines down to the next prose, prose above, place in the body (logarithms).
  proseBelow1: -1.3,
  afterProse: -1.0,
  gapToProse: -0.7,
  proseAbove: -0.4,
  inBody: -1.3,
  intoBody: -0.7,
  // Its width, up to 10, 20, 30, from 110, from 160.
  width10: -2.9,
  width20: -2.7,
  width30: -1.3,
  width110: -0.4,
  width160: -2.5,
  // Its form: end of a sentence, `1.`, small letter, caption, bars, steps of a way, `Sign up`, name of a person, words of notices.
  sentence: -3.1,
  colon: -1.4,
  numbered: -0.5,
  small: -3.1,
  caption: -1,
  bars: -2.7,
  trail: -2.9,
  call: -1.9,
  person: -1.1,
  notice: -4,
} as const

export const titleLimits = {
  // How many lines above the body, and of the body itself, may be the title.
  linesAbove: 2000,
  linesInto: 15,
  // The score of there being no title at all.
  none: 0,
  // Divides the scores where they are made a confidence: signs that say the same thing make them too sure.
  doubt: 1.5,
} as const
