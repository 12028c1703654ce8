import { type DateRange, rangesIn } from '../../../src/load/dates/ranges.ts'
import { load } from '../../../src/load/load.ts'
import { inColumns } from '../columns.ts'
import { announcementFiles, type Dates, type GivenDates, givenDates, phraseFiles } from './given-dates.ts'

export interface DateScore {
  readonly name: string
  readonly given: number
  readonly right: number
  /** Found none where there is one. */
  readonly none: number
  /** Of CPU, for each of them. */
  readonly microseconds: number
  readonly misses: readonly string[]
}

/** How often start and end are exact, for each file that is there. */
export async function dateScores(folder: string): Promise<DateScore[]> {
  const scores: DateScore[] = []
  for (const name of [...phraseFiles, ...announcementFiles]) {
    const given = givenDates(folder, name)
    if (given.length === 0) continue
    const started = process.cpuUsage()
    const found: Dates[] = []
    for (const one of given) found.push(announcementFiles.includes(name) ? await eventIn(one) : rangeIn(one))
    const { user, system } = process.cpuUsage(started)
    scores.push({ name, ...scoreOf(given, found), microseconds: (user + system) / given.length })
  }
  return scores
}

export function scoreOf(given: readonly GivenDates[], found: readonly Dates[]) {
  const missed = given.flatMap((one, at) => {
    const read = found[at] ?? {}
    return isSame(read, one.gold) || (one.other && isSame(read, one.other)) ? [] : [{ one, read }]
  })
  return {
    given: given.length,
    right: given.length - missed.length,
    none: missed.filter(({ read }) => !read.start).length,
    misses: missed.map(
      ({ one, read }) => `${one.id}\t${shown(read)}, not ${shown(one.gold)}\t${one.text.slice(0, 100)}`,
    ),
  }
}

function isSame(read: Dates, gold: Dates): boolean {
  return read.start === gold.start && read.end === gold.end
}

function shown({ start, end }: Dates): string {
  return start ? `${start} – ${end}` : 'no date'
}

/** The first range of a phrase, else its first date. */
export function rangeIn({ text, written }: Pick<GivenDates, 'text' | 'written'>): Dates {
  const ranges = rangesIn(text, written)
  const isRange = ({ start, end }: DateRange) => start !== end
  return ranges.find((one) => isRange(one) && !one.isList) ?? ranges.find(isRange) ?? ranges[0] ?? {}
}

async function eventIn({ title = '', text, written }: GivenDates): Promise<Dates> {
  const head = `---\ntitle: ${JSON.stringify(title)}\npublished: ${written}\n---\n\n`
  const { value } = await load({ path: 'news/page.md', text: head + text, digest: '' })
  return value[0]?.event ?? {}
}

export function dateTable(scores: readonly DateScore[]): string {
  const rows = scores.map(({ name, given, right, none, microseconds }) => {
    const share = `${((100 * right) / given).toFixed(1)}`
    return [name, String(given), share, String(given - right - none), String(none), microseconds.toFixed(0)]
  })
  return inColumns([['', 'given', 'start and end exact %', 'wrong', 'none', 'µs of CPU each'], ...rows])
}
