import type { Cache } from '../model/cache.ts'
import { isIn, type Shard } from '../model/shard.ts'

/** A cache that deals with a share of what it is asked: of all else there is no result, kept or made. */
export function shareOf(cache: Cache, shard: Shard): Cache {
  return {
    async through(store, inputs, make) {
      // Pictures within articles are found quickly; which share measures one, its own bytes say.
      if (store === 'embedded') return cache.through(store, inputs, make)
      const own = inputs.filter(({ digest }) => isIn(shard, digest))
      const results = await cache.through(store, own, make)
      const byDigest = new Map(own.map(({ digest }, index) => [digest, results[index]]))
      // With holes, which is why only `load-share.ts` calls it: those who read results pass over what is not there.
      return inputs.map(({ digest }) => byDigest.get(digest)) as typeof results
    },
    get pages() {
      return cache.pages
    },
    get readings() {
      return cache.readings
    },
    file: (...asked) => cache.file(...asked),
    save: () => cache.save(),
    close: () => cache.close(),
  }
}
