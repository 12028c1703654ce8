import type { MemoName, Part, StageName, Why } from '../model/timings.ts'

interface StageWords {
  readonly title: string
  readonly does: string
  /** One of the eight colours that years have; grey without. */
  readonly colour?: number
}

/** What stages are called, what they do, and their colours: no two that meet have the same. */
export const stageWords: Readonly<Record<StageName, StageWords>> = {
  start: { title: 'Start', does: 'Node and the command line' },
  look: { title: 'Look', does: 'whether anything has changed at all', colour: 5 },
  import: { title: 'Import', does: 'the code of a build, and its packages', colour: 4 },
  read: { title: 'Read', does: 'files into texts; pictures are measured', colour: 3 },
  load: { title: 'Load', does: 'texts into articles', colour: 7 },
  fetch: { title: 'Fetch', does: 'pictures of other hosts', colour: 5 },
  link: { title: 'Link', does: 'articles into conferences, series, versions', colour: 1 },
  plan: { title: 'Plan', does: 'which pages and files there are', colour: 2 },
  pictures: { title: 'Pictures', does: 'in the sizes that pages show', colour: 6 },
  cards: { title: 'Cards', does: 'by which other sites show a page', colour: 1 },
  write: { title: 'Write', does: 'pages into HTML, and all into the next dist/', colour: 0 },
  compress: { title: 'Compress', does: 'texts as Brotli and gzip', colour: 3 },
  publish: { title: 'Publish', does: 'the next dist/ in place of the old one', colour: 4 },
  keep: { title: 'Keep', does: 'what the next build need not do again' },
}

/** The parts of a stage that are worth a line of their own. */
export const partsOf: Partial<Readonly<Record<StageName, readonly (readonly [Part, string])[]>>> = {
  read: [['measure', 'Measuring new pictures']],
  write: [
    ['props', 'Preparing what each page shows'],
    ['render', 'Rendering its text'],
    ['copy', 'Pictures, cards, fonts and scripts'],
    ['disk', 'Comparing and writing files'],
  ],
}

interface MemoWords {
  readonly title: string
  /** What one of them is that had to be made, and several. */
  readonly made: string
  readonly colour: number
  readonly unknown?: string
}

export const memoWords: Readonly<Record<MemoName, MemoWords>> = {
  articles: { title: 'Articles', made: 'read anew', colour: 7 },
  embedded: { title: 'Pictures within documents', made: 'looked for anew', colour: 3 },
  pictures: { title: 'Pictures', made: 'measured anew', colour: 3, unknown: 'New, or other bytes' },
  made: { title: 'Pictures in sizes', made: 'made anew', colour: 6, unknown: 'The picture is new, or has other bytes' },
  cards: { title: 'Cards', made: 'drawn anew', colour: 1, unknown: 'New, or showing something else' },
  pages: { title: 'Pages and other texts', made: 'rendered anew', colour: 0 },
}

/** Why things were made, in the order in which it is told. */
export const whyWords: Readonly<Record<Why, string>> = {
  changed: 'The file has changed',
  content: 'Showing something else than before',
  new: 'New',
  unknown: 'New or changed',
  size: 'A size that was not asked for before',
  'by-hand': 'Changed in dist/ by something else than a build',
  gone: 'Gone from dist/',
  damaged: 'What was kept is damaged',
  code: 'The code, a package or Node has changed',
  empty: 'Nothing was kept yet',
}
