import type { Description, MemoName, Part, StageName, Timings, Why } from '../model/timings.ts'

/** Where the time of a build went; all times in milliseconds. */
export interface Recorded {
  /** In their order; the first begins with the program. */
  readonly stages: readonly StageTime[]
  readonly things: readonly Thing[]
  readonly memos: readonly Memo[]
  /** Memory of the process at its peak, in bytes. */
  readonly peak: number
}

export interface StageTime {
  readonly name: StageName
  readonly begins: number
  readonly wall: number
  /** Of all threads of the process. */
  readonly cpu: number
}

/** Something that was done, and all the time it took; that of the processor counts what else was done meanwhile. */
export interface Thing extends Description {
  readonly part: Part
  readonly name: string
  readonly wall: number
  readonly cpu: number
}

/** What was asked for of one kind of things that builds keep. */
export interface Memo {
  readonly name: MemoName
  readonly known: number
  readonly missed: readonly Miss[]
}

export interface Miss {
  readonly name: string
  readonly why: Why
}

/** The clocks of a process, both in milliseconds since it started, and its memory at its peak in bytes. */
export interface Clocks {
  readonly wall: () => number
  readonly cpu: () => number
  readonly peak: () => number
}

export interface Recorder extends Timings {
  /** Ends the last stage, and tells everything. */
  done(): Recorded
}

export function recorder(clocks: Clocks = ownClocks): Recorder {
  const stages: StageTime[] = []
  const things = new Map<string, Thing>()
  const memos = new Map<MemoName, { readonly known: Set<string>; readonly missed: Map<string, Why> }>()
  let current = { name: 'start' as StageName, begins: 0, cpu: 0 }
  const end = () => {
    const [wall, cpu] = [clocks.wall(), clocks.cpu()]
    const { name, begins } = current
    stages.push({ name, begins, wall: wall - begins, cpu: cpu - current.cpu })
    return { begins: wall, cpu }
  }
  const memo = (name: MemoName) => {
    const found = memos.get(name) ?? { known: new Set(), missed: new Map() }
    memos.set(name, found)
    return found
  }
  const add = ({ part, name, wall, cpu, ...description }: Thing) => {
    const key = `${part}\0${name}`
    const before = things.get(key) ?? { wall: 0, cpu: 0 }
    things.set(key, { part, name, wall: before.wall + wall, cpu: before.cpu + cpu, ...description })
  }
  return {
    stage(name) {
      current = { name, ...end() }
    },
    timed(part, name, make, describe) {
      const [wall, cpu] = [clocks.wall(), clocks.cpu()]
      const made = make()
      const told = (result: Awaited<typeof made>) =>
        add({ part, name, wall: clocks.wall() - wall, cpu: clocks.cpu() - cpu, ...describe?.(result) })
      // One that fails says so itself; that it took time is no matter.
      if (made instanceof Promise) made.then(told, () => {})
      else told(made as Awaited<typeof made>) // it is no promise
      return made
    },
    known: (name, thing) => memo(name).known.add(thing),
    missed: (name, thing, why) => memo(name).missed.set(thing, why),
    done() {
      end()
      return {
        stages,
        things: [...things.values()],
        memos: [...memos].map(([name, { known, missed }]) => ({
          name,
          known: [...known].filter((thing) => !missed.has(thing)).length,
          missed: [...missed].map(([thing, why]) => ({ name: thing, why })),
        })),
        peak: clocks.peak(),
      }
    },
  }
}

const ownClocks: Clocks = {
  wall: () => performance.now(),
  cpu() {
    const { user, system } = process.cpuUsage()
    return (user + system) / 1000
  },
  peak: () => process.resourceUsage().maxRSS * 1024,
}
