// Loaded into the measured program before its own code (`node --import`): writes down at its end what the system
// accounts to the whole process, start-up and all threads included (getrusage, RUSAGE_SELF).
import { writeFileSync } from 'node:fs'
import { isMainThread } from 'node:worker_threads'

/** CPU time in microseconds, memory at its peak in kibibytes. */
export interface Usage {
  readonly cpu: number
  readonly peak: number
}

if (isMainThread) {
  process.on('exit', () => {
    const { userCPUTime, systemCPUTime, maxRSS } = process.resourceUsage()
    const usage: Usage = { cpu: userCPUTime + systemCPUTime, peak: maxRSS }
    writeFileSync(process.env.DAYPASS_USAGE ?? '', JSON.stringify(usage))
  })
}
