import { createHash } from 'node:crypto'

/** One of the shares in which a site is made on several machines: the second of eight. */
export interface Shard {
  /** From 1. */
  readonly number: number
  readonly of: number
}

/** Whether something is in a share. Its name alone decides, so that it stays there whatever comes or goes beside it. */
export function isIn({ number, of }: Shard, name: string): boolean {
  return createHash('sha1').update(name).digest().readUInt32BE() % of === number - 1
}
