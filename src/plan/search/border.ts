import { crc32 } from 'node:zlib'

/**
 * Whether something may end behind what bears a key, which one key in `every` allows. The key alone decides, so that
 * borders stay where they are when something else comes or goes.
 */
export function isBorder(key: string, every: number): boolean {
  return crc32(key) % every === 0
}
