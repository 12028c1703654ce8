import { readdirSync } from 'node:fs'
import type { MadeFile } from './articles.ts'
import type { Generator } from './generators.ts'
import type { Run } from './measure.ts'
import type { Case } from './table.ts'

/** What is measured of each generator, in this order. */
export const situations = ['cold', 'nothing changed', 'one changed'] as const
export type Situation = (typeof situations)[number]

/** The runs of one generator in one situation. */
export interface MeasuredCase extends Case {
  readonly generator: string
  readonly situation: Situation
}

/** All that was measured with so many articles. */
export interface MeasuredSize {
  readonly articles: number
  readonly cases: readonly MeasuredCase[]
}

type Told = (done: string) => void

/** The generators in turn within each run, so that a busy moment is no single one's; `told` hears of each run. */
export function runCases(
  runs: number,
  files: readonly MadeFile[],
  generators: readonly Generator[],
  told: Told = () => {},
): MeasuredCase[] {
  const builds: Readonly<Record<Situation, (generator: Generator, turn: number) => Run>> = {
    cold({ clear, build }) {
      clear()
      return build()
    },
    'nothing changed': ({ build }) => build(),
    'one changed'({ write, build }, turn) {
      write([changed(files[(turn * 7) % files.length], turn)])
      return build()
    },
  }
  return situations.flatMap((situation) => {
    const turns = Array.from({ length: runs }, (_, turn) =>
      generators.map((generator) => {
        const run = builds[situation](generator, turn)
        told(`${generator.name}, ${situation}: ${run.wallSeconds.toFixed(2)} s`)
        return run
      }),
    )
    return generators.map((generator, at) => ({
      name: `${generator.name}, ${situation}`,
      ...{ generator: generator.name, situation },
      runs: turns.flatMap((turn) => turn[at] ?? []),
    }))
  })
}

function changed(file: MadeFile | undefined, turn: number): MadeFile {
  return { path: file?.path ?? '', text: `${file?.text}\n\nOne more paragraph, number ${turn}.\n` }
}

export function pagesIn(site: string): number {
  return readdirSync(site, { recursive: true, encoding: 'utf8' }).filter((path) => path.endsWith('.html')).length
}
