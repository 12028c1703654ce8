import { chmodSync } from 'node:fs'
import { onTestFinished } from 'vitest'

/** From here to the end of the test, lets locked files be locked for the superuser too, who may run tests. */
export function actAsNobody(folder: string): void {
  chmodSync(folder, 0o755)
  if (process.geteuid?.() !== 0) return
  process.seteuid?.(65534)
  onTestFinished(() => process.seteuid?.(0))
}
