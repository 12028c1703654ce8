import { spawnSync } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Run } from './measure.ts'

/** Runs a command in a folder under GNU time, and throws where it fails. */
export function measureCommand(command: string, parameters: readonly string[], folder: string): Run {
  const file = join(folder, 'time.txt')
  const words = ['--quiet', '--format', '%e %U %S %M', '--output', file, command, ...parameters]
  const { status, stdout, stderr } = spawnSync('/usr/bin/time', words, { cwd: folder, maxBuffer: 1 << 28 })
  if (status !== 0) throw new Error(`${command} failed (${status}):\n${stdout}${stderr}`)
  const [wall = 0, user = 0, system = 0, kilobytes = 0] = readFileSync(file, 'utf8').trim().split(' ').map(Number)
  return { wallSeconds: wall, cpuSeconds: user + system, peakMegabytes: kilobytes / 1024 }
}

/** Whether a command can be run. */
export function isThere(command: string): boolean {
  return spawnSync(command, ['--help'], { stdio: 'ignore' }).error === undefined
}
