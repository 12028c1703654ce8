/**
 * Whether something that changed at a time may change once more and leave the same time, unseen: both in milliseconds since 1970.
 * Whoever keeps what a file looked like does not trust that look then.
 */
export function hasJustChanged(changed: number, now: number): boolean {
  return changed >= now - (changed % 1000 === 0 ? coarse : tick)
}

// The kernel's clock for files, and that of disks that keep whole seconds, or every other.
const tick = 20
const coarse = 2000
