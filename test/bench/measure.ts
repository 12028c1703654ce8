import { execFileSync, spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { once } from '../../src/model/once.ts'
import type { Usage } from './measure-hook.ts'

/** What one run of the program took. */
export interface Run {
  readonly wallSeconds: number
  readonly cpuSeconds: number
  readonly peakMegabytes: number
}

/** Runs the program with the given parameters, and throws where it fails. `scratch` is a folder for one file. */
export function measure(parameters: readonly string[], scratch: string): Run {
  return measureProgram(program(), parameters, scratch)
}

/** What editors start, once it has compiled what it runs. */
export const program = once(() => {
  const script = 'start/daypass.cjs'
  execFileSync(process.execPath, [script, '--help'], { stdio: ['ignore', 'ignore', 'inherit'] })
  return script
})

/** The same for any script. */
export function measureProgram(script: string, parameters: readonly string[], scratch: string): Run {
  const file = join(scratch, 'usage.json')
  const hook = new URL('measure-hook.js', import.meta.url)
  const env = { ...process.env, NODE_OPTIONS: `--import=${hook}`, DAYPASS_USAGE: file }
  const started = performance.now()
  const { status, stdout, stderr } = spawnSync(process.execPath, [script, ...parameters], { env })
  const wallSeconds = (performance.now() - started) / 1000
  if (status !== 0) throw new Error(`${script} failed (${status}):\n${stdout}${stderr}`)
  const usage = JSON.parse(readFileSync(file, 'utf8')) as Usage // written by the hook
  return { wallSeconds, cpuSeconds: usage.cpu / 1e6, peakMegabytes: usage.peak / 1024 }
}
