import { mkdirSync, readFileSync, statSync, truncateSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { openCache } from '../src/cache.ts'
import type { Cache } from '../src/model/cache.ts'
import { folderWith } from './folder-with.ts'

interface Input {
  readonly digest: string
}

interface Answer {
  readonly text: string
  readonly line?: number
}

const [a, b, c] = ['a', 'b', 'c'].map((letter) => ({ digest: letter.repeat(40) })) as [Input, Input, Input] // three letters

/** One build that asks for these inputs: what it was given, and what had to be made. */
async function build(folder: string, inputs: readonly Input[], files: readonly string[] = []) {
  const cache = await openCache(folder)
  const asked = await ask(cache, inputs)
  for (const key of files) await cache.file('made', key, async () => Buffer.from(`bytes of ${key}`))
  await cache.close()
  return asked
}

async function ask(cache: Cache, inputs: readonly Input[]) {
  const made: string[] = []
  const answers = await cache.through<Input, Answer>('articles', inputs, async (missing) => {
    made.push(...missing.map(({ digest }) => digest.charAt(0)))
    return missing.map(answer)
  })
  return { made, answers }
}

function answer({ digest }: Input): Answer {
  return { text: `Line\tend\nof ${digest.charAt(0)}, 峰会 \u{1F389}`, line: undefined }
}

describe('results', () => {
  it('are made once, together and in order', async () => {
    const folder = folderWith()
    expect((await build(folder, [a, b])).made).toEqual(['a', 'b'])
    const { made, answers } = await build(folder, [c, b, a])
    expect(made).toEqual(['c'])
    expect(answers).toEqual([answer(c), answer(b), answer(a)])
  })

  it('are the same whether made or kept, down to properties that are not there', async () => {
    const folder = folderWith()
    const first = await build(folder, [a])
    const second = await build(folder, [a])
    expect(second.made).toEqual([])
    expect(second.answers).toStrictEqual(first.answers)
    expect(Object.keys(first.answers[0] ?? {})).toEqual(['text'])
  })

  it('are made once for two inputs with one digest', async () => {
    const { made, answers } = await build(folderWith(), [a, b, { ...a }])
    expect(made).toEqual(['a', 'b'])
    expect(answers).toEqual([answer(a), answer(b), answer(a)])
  })

  it('are known to later questions of the same build', async () => {
    const cache = await openCache(folderWith())
    await ask(cache, [a, b])
    expect(await ask(cache, [b, c])).toEqual({ made: ['c'], answers: [answer(b), answer(c)] })
  })

  it('stay for a while once a build did not ask for them, and are dropped when most of the file is of no use', async () => {
    const folder = folderWith()
    await build(folder, [a, b])
    await build(folder, [b])
    expect((await build(folder, [a, b])).made).toEqual([])
    await build(folder, [b, c])
    await build(folder, [c])
    expect((await build(folder, [a, b, c])).made).toEqual(['a', 'b'])
  })

  it('stay where a build did not come so far as to ask', async () => {
    const folder = folderWith()
    await build(folder, [a])
    await (await openCache(folder)).close()
    expect((await build(folder, [a])).made).toEqual([])
  })

  it('are written only when something changed', async () => {
    const folder = folderWith()
    await build(folder, [a, b])
    const version = () => {
      const { ino, mtimeNs } = statSync(join(folder, 'articles.tsv'), { bigint: true })
      return `${ino} ${mtimeNs}`
    }
    const before = version()
    await build(folder, [b, a])
    expect(version()).toBe(before)
    await build(folder, [a, c])
    expect(version()).not.toBe(before)
  })

  it('are written behind those that are there', async () => {
    const folder = folderWith()
    await build(folder, [a, b])
    const before = readFileSync(join(folder, 'articles.tsv'), 'utf8')
    await build(folder, [b, c])
    const after = readFileSync(join(folder, 'articles.tsv'), 'utf8')
    expect(after.startsWith(before)).toBe(true)
    expect(after.slice(before.length).startsWith(c.digest)).toBe(true)
  })

  it('have stores of their own', async () => {
    const folder = folderWith()
    await build(folder, [a])
    const cache = await openCache(folder)
    const sizes = await cache.through('pictures', [a], async (missing) => missing.map(() => ({ width: 1 })))
    expect(sizes).toEqual([{ width: 1 }])
  })

  it('have to be as many as the inputs they were asked for', async () => {
    const cache = await openCache(folderWith())
    await expect(cache.through('articles', [a, b], async () => ['one'])).rejects.toThrow('1 results for 2 inputs')
  })

  it('of other code are made anew', async () => {
    const folder = folderWith()
    await build(folder, [a])
    const lines = readFileSync(join(folder, 'articles.tsv'), 'utf8')
    writeFileSync(join(folder, 'articles.tsv'), lines.replace(/-[0-9a-f]{16}\t/, `-${'0'.repeat(16)}\t`))
    expect((await build(folder, [a])).made).toEqual(['a'])
    expect((await build(folder, [a])).made).toEqual([])
  })
})

describe('a damaged cache', () => {
  const kept = async (damage: (file: string, text: string) => void) => {
    const folder = folderWith()
    await build(folder, [a, b, c])
    const file = join(folder, 'articles.tsv')
    damage(file, readFileSync(file, 'utf8'))
    const { made, answers } = await build(folder, [a, b, c])
    expect(answers).toEqual([answer(a), answer(b), answer(c)])
    expect((await build(folder, [a, b, c])).made).toEqual([])
    return made
  }

  it('that was cut short loses its end', async () => {
    expect(await kept((file) => truncateSync(file, statSync(file).size - 10))).toEqual(['c'])
    expect(await kept((file) => truncateSync(file, statSync(file).size - 1))).toEqual(['c'])
  })

  it('loses the lines that are not as they were', async () => {
    expect(await kept((file, text) => writeFileSync(file, text.replace('of b', 'of d')))).toEqual(['b'])
    expect(await kept((file, text) => writeFileSync(file, text.replace('{', '')))).toEqual(['a'])
    expect(await kept((file, text) => writeFileSync(file, text.replace('\t', ' ')))).toEqual(['a'])
  })

  it('may be anything', async () => {
    expect(await kept((file) => writeFileSync(file, '\0\n\t\n\n{}\nrubbish'))).toEqual(['a', 'b', 'c'])
    expect(await kept((file) => writeFileSync(file, ''))).toEqual(['a', 'b', 'c'])
  })
})

describe('a folder that cannot be written', () => {
  it('costs time, and nothing else', async () => {
    const folder = join(folderWith({ taken: 'a file' }), 'taken')
    expect((await build(folder, [a], ['key'])).answers).toEqual([answer(a)])
    expect((await build(folder, [a], ['key'])).made).toEqual(['a'])
  })
})

describe('two builds at once', () => {
  it('both come to their end, and leave a cache that is whole', async () => {
    const folder = folderWith()
    const [first, second] = [await openCache(folder), await openCache(folder)]
    await Promise.all([ask(first, [a, b]), ask(second, [b, c])])
    await Promise.all([
      first.file('made', 'one', async () => Buffer.from('1')),
      second.file('made', 'two', async () => Buffer.from('2')),
    ])
    await Promise.all([first.close(), second.close()])
    const { answers } = await build(folder, [a, b, c])
    expect(answers).toEqual([answer(a), answer(b), answer(c)])
  })

  it('may drop a file that the other one is still writing', async () => {
    const folder = folderWith()
    const cache = await openCache(folder)
    const file = await cache.file('made', 'mine', async () => {
      await build(folder, [], ['theirs'])
      mkdirSync(join(folder, 'files/mine')) // the last moment in which anything can get into the way
      return Buffer.from('bytes')
    })
    expect(readFileSync(file, 'utf8')).toBe('bytes')
    await cache.close()
  })
})
