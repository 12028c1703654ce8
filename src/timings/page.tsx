import type { MemoName, Part } from '../model/timings.ts'
import { Memos } from './memos.tsx'
import { count, percent, size, time } from './numbers.ts'
import type { Recorded, StageTime, Thing } from './recorder.ts'
import { seated, seats } from './seats.ts'
import { Section } from './section.tsx'
import { perKilobyte, slowest, slowestForSize } from './slowest.ts'
import { partsOf, stageWords } from './words.ts'

interface PageProps {
  readonly recorded: Recorded
  /** When the build was done, in words. */
  readonly when: string
  /** False where the last build was found to be as good as this one would be. */
  readonly isBuilt: boolean
  /** Files of dist/ that are new, different or gone. */
  readonly changed: number
  /** Style sheet of the page, fonts and all. */
  readonly style: string
}

/** The page that shows where the time of a build went. */
export function Page({ recorded, when, isBuilt, changed, style }: PageProps) {
  const { stages } = recorded
  return (
    <html lang="en">
      <head>
        <meta charset="utf-8" />
        <meta
          http-equiv="Content-Security-Policy"
          content="default-src 'none'; style-src 'unsafe-inline'; font-src data:"
        />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title>{`Timings: ${time(total(stages, 'wall'))}`}</title>
        <style dangerouslySetInnerHTML={{ __html: style }} />
      </head>
      <body>
        <header>
          <Strap stages={stages} />
        </header>
        <main class="wrap">
          <Hero stages={stages} isBuilt={isBuilt} />
          <Facts recorded={recorded} changed={changed} />
          <Stages recorded={recorded} />
          <Memos memos={recorded.memos} isBuilt={isBuilt} />
          <Slowest things={recorded.things} />
        </main>
        <footer class="wrap">
          <p>
            {when}, by <code>npm run build -- --timings</code>. Times are those of this one run, the taking of them
            included.
          </p>
        </footer>
      </body>
    </html>
  )
}

/** The stages side by side, as wide as they were long. */
function Strap({ stages }: { readonly stages: readonly StageTime[] }) {
  const all = total(stages, 'wall')
  return (
    <svg class="strap" viewBox={`0 0 ${all.toFixed(1)} 1`} preserveAspectRatio="none" aria-hidden="true">
      {stages.map(({ name, begins, wall }) => (
        <rect data-ed={stageWords[name].colour} x={begins.toFixed(1)} width={wall.toFixed(1)} height="1" />
      ))}
    </svg>
  )
}

function Hero({ stages, isBuilt }: { readonly stages: readonly StageTime[]; readonly isBuilt: boolean }) {
  const all = total(stages, 'wall')
  const owners = seated(
    stages.map(({ wall }) => wall),
    seats.length,
  )
  return (
    <div class="hero">
      <svg class="hall" viewBox="-575 -575 1150 580" aria-hidden="true">
        {stages.map(({ name }, stage) => (
          <g data-ed={stageWords[name].colour}>
            {seats.map(({ x, y, radius }, seat) => owners[seat] === stage && <circle cx={x} cy={y} r={radius} />)}
          </g>
        ))}
      </svg>
      <div class="say">
        <p class="sign">{isBuilt ? 'The build took' : 'Nothing to do, found in'}</p>
        <h1>{time(all)}</h1>
        <p>
          {isBuilt
            ? `A seat for each ${time(all / seats.length)}, in the colour of the stage that took it.`
            : 'Nothing that is read or published has changed since the last build.'}
        </p>
      </div>
    </div>
  )
}

function Facts({ recorded, changed }: Pick<PageProps, 'recorded' | 'changed'>) {
  const { stages, memos, peak } = recorded
  const longest = [...stages].sort((a, b) => b.wall - a.wall)[0]
  const cpu = total(stages, 'cpu')
  return (
    <dl class="ticker">
      <Fact
        name="Processor"
        value={time(cpu)}
        says={`${percent(cpu / total(stages, 'wall'))} of one, all threads together`}
      />
      <Fact name="Memory" value={size(peak)} says="at its peak" />
      {longest && (
        <Fact
          name="Longest"
          value={stageWords[longest.name].title}
          says={`${time(longest.wall)}, ${percent(longest.wall / total(stages, 'wall'))} of all`}
          colour={stageWords[longest.name].colour}
        />
      )}
      <Anew name="articles" title="Articles" says="read anew" memos={memos} />
      <Anew name="pages" title="Pages" says="rendered anew" memos={memos} />
      <Fact name="dist/" value={count(changed)} says={changed === 1 ? 'file changed' : 'files changed'} />
    </dl>
  )
}

interface FactProps {
  readonly name: string
  readonly value: string
  readonly says: string
  readonly colour?: number
}

function Fact({ name, value, says, colour }: FactProps) {
  return (
    <div data-ed={colour}>
      <dt>{name}</dt>
      <dd>
        <b class="day">{value}</b> {says}
      </dd>
    </div>
  )
}

interface AnewProps extends Pick<Recorded, 'memos'>, Pick<FactProps, 'says'> {
  readonly name: MemoName
  readonly title: string
}

function Anew({ name, title, says, memos }: AnewProps) {
  const memo = memos.find((one) => one.name === name)
  if (!memo) return null
  const { known, missed } = memo
  return <Fact name={title} value={count(missed.length)} says={`of ${count(known + missed.length)} ${says}`} />
}

function Stages({ recorded: { stages, things } }: Pick<PageProps, 'recorded'>) {
  const all = total(stages, 'wall')
  return (
    <Section title="Stages" id="stages">
      <table class="stages">
        <thead>
          <tr>
            <th scope="col">Stage</th>
            <th scope="col" class="wide">
              From start to end
            </th>
            <th scope="col">Time</th>
            <th scope="col">CPU</th>
            <th scope="col">Share</th>
          </tr>
        </thead>
        {stages.map((stage) => (
          <Stage stage={stage} all={all} things={things} />
        ))}
      </table>
    </Section>
  )
}

interface StageProps {
  readonly stage: StageTime
  readonly all: number
  readonly things: readonly Thing[]
}

function Stage({ stage: { name, begins, wall, cpu }, all, things }: StageProps) {
  const { title, does, colour } = stageWords[name]
  const parts = (partsOf[name] ?? []).flatMap(([part, says]) => {
    const own = things.filter((thing) => thing.part === part)
    return own.length > 0 ? [{ says, wall: total(own, 'wall'), cpu: total(own, 'cpu') }] : []
  })
  return (
    <tbody data-ed={colour}>
      <tr>
        <th scope="row">
          {title} <small>{does}</small>
        </th>
        <td class="wide">
          <Bar from={begins / all} share={wall / all} />
        </td>
        <td>{time(wall)}</td>
        <td>{time(cpu)}</td>
        <td>{percent(wall / all)}</td>
      </tr>
      {parts.map(({ says, wall, cpu }) => (
        <tr class="part">
          <th scope="row">{says}</th>
          <td class="wide" />
          <td>{time(wall)}</td>
          <td>{time(cpu)}</td>
          <td>{percent(wall / all)}</td>
        </tr>
      ))}
    </tbody>
  )
}

/** A bar within a line, both in shares of its width. */
function Bar({ from = 0, share }: { readonly from?: number; readonly share: number }) {
  return (
    <svg class="bar" viewBox="0 0 1000 1" preserveAspectRatio="none" aria-hidden="true">
      <rect class="whole" width="1000" height="1" />
      <rect x={(from * 1000).toFixed(1)} width={Math.max(2, share * 1000).toFixed(1)} height="1" />
    </svg>
  )
}

function Slowest({ things }: { readonly things: readonly Thing[] }) {
  const articles = slowest(things, ['article'])
  const lists: readonly { readonly title: string; readonly colour: number; readonly parts: readonly Part[] }[] = [
    { title: 'Pages and other texts to render', colour: 0, parts: ['props', 'render'] },
    { title: 'Pictures to make', colour: 6, parts: ['made'] },
    { title: 'Cards to draw', colour: 1, parts: ['cards'] },
  ]
  const shown = lists
    .map((list) => ({ ...list, things: slowest(things, list.parts) }))
    .filter((list) => list.things.length > 0)
  if (articles.length === 0 && shown.length === 0) return null
  return (
    <Section title="Slowest" id="slowest">
      <div class="lists">
        {articles.length > 0 && <Articles title="Articles to read" articles={articles} of={({ wall }) => wall} />}
        {articles.length > 3 && (
          <Articles
            title="For their size"
            articles={slowestForSize(things, 'article')}
            of={(one) => perKilobyte(one) ?? 0}
          />
        )}
        {shown.map(({ title, colour, things }) => (
          <table data-ed={colour} class="slow">
            <thead>
              <tr>
                <th scope="col">{title}</th>
                <th scope="col">Time</th>
              </tr>
            </thead>
            <tbody>
              {things.map(({ name, wall }) => (
                <tr>
                  <th scope="row">
                    <Bar share={wall / (things[0]?.wall ?? 1)} />
                    {name}
                  </th>
                  <td>{time(wall)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        ))}
      </div>
    </Section>
  )
}

interface ArticlesProps {
  readonly title: string
  readonly articles: readonly Thing[]
  /** What they are sorted by. */
  readonly of: (article: Thing) => number
}

function Articles({ title, articles, of }: ArticlesProps) {
  const [first] = articles
  return (
    <table data-ed="7" class="slow">
      <thead>
        <tr>
          <th scope="col">{title}</th>
          <th scope="col">Size</th>
          <th scope="col">Time</th>
          <th scope="col">per kB</th>
        </tr>
      </thead>
      <tbody>
        {articles.map((article) => (
          <tr>
            <th scope="row">
              <Bar share={of(article) / (first ? of(first) : 1)} />
              {article.name} <small>{article.format ?? 'no article'}</small>
            </th>
            <td>{size(article.bytes ?? 0)}</td>
            <td>{time(article.wall)}</td>
            <td>{time(perKilobyte(article) ?? 0)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  )
}

function total(times: readonly { readonly wall: number; readonly cpu: number }[], of: 'wall' | 'cpu'): number {
  return times.reduce((sum, one) => sum + one[of], 0)
}
