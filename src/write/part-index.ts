import type { Shard } from '../model/shard.ts'

/** What a share of a site was made from: a digest each, by what people call it. */
export type MadeFrom = Readonly<Record<string, string>>

/** What stands in the index of a part: which share it is, and of each file what it is and how long. */
export interface PartIndex {
  readonly shard: Shard
  readonly from: MadeFrom
  readonly files: readonly PartFile[]
}

export interface PartFile {
  /** Within dist/. */
  readonly path: string
  /** In bytes. */
  readonly length: number
  /** CRC-32 of its bytes. */
  readonly checksum: number
  /** Of a text the digest of what it depends on, of a picture and a card the name under which it is kept; else empty. */
  readonly key: string
}

/** The index as text: what the part is, a line for each file, and a last one by which it is known to be whole. */
export function indexText({ shard, from, files }: PartIndex): string {
  const lines = files.map(({ path, length, checksum, key }) => [path, length, checksum, key].join('\t'))
  return [JSON.stringify({ shard, from }), ...lines, end, ''].join('\n')
}

const end = 'end'

/** The index that a text holds; undefined where it is cut short, or none. */
export function indexIn(text: string): PartIndex | undefined {
  try {
    const [head = '', ...lines] = text.split('\n')
    if (lines.pop() !== '' || lines.pop() !== end) return undefined
    const files = lines.map((line) => {
      const [path = '', length, checksum, key = ''] = line.split('\t')
      return { path, length: Number(length), checksum: Number(checksum), key }
    })
    return { ...JSON.parse(head), files }
  } catch {
    return undefined
  }
}
