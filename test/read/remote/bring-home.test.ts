import { mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { type BringOptions, bringHome } from '../../../src/read/remote/bring-home.ts'
import { folderWith } from '../../folder-with.ts'
import { agentOfTests, pictureHost, png, send } from './picture-host.ts'

const today = '2024-03-29'

function home() {
  const folder = folderWith()
  const folders = { images: join(folder, 'images'), cache: join(folder, 'cache') }
  const kept = join(folders.images, 'remote')
  const agent = agentOfTests()
  const bring = (addresses: string[], options: Partial<BringOptions> = {}) =>
    bringHome(addresses, folders, { today, agent, ...options })
  return { kept, bring, lock: () => readFileSync(join(kept, 'lock.json'), 'utf8') }
}

describe('bringHome', () => {
  it('fetches each picture once, and keeps what it was and when it came', async () => {
    const bytes = await png()
    const host = await pictureHost({ '/a': send(bytes), '/same': send(bytes) })
    const { bring, kept, lock } = home()
    const [a, same] = [`${host.origin}/a`, `${host.origin}/same`]

    const first = await bring([a, same, a])
    const [path = ''] = first.added
    const file = path.replace('remote/', '')
    expect(first.added).toHaveLength(1)
    expect(file).toMatch(/^[0-9a-f]{20}\.png$/)
    expect(first.paths).toEqual({ [a]: path, [same]: path })
    expect(readFileSync(join(kept, file)).equals(bytes)).toBe(true)
    expect(JSON.parse(lock())[a]).toEqual({
      ...{ file, sha256: expect.stringMatching(/^[0-9a-f]{64}$/), bytes: bytes.length, type: 'image/png' },
      fetched: today,
    })

    const second = await bring([a, same], { today: '2024-04-01' })
    expect(second).toMatchObject({ added: [], paths: first.paths })
    expect(host.asked).toHaveLength(2)
  })

  it('fetches a picture again whose file is gone', async () => {
    const host = await pictureHost({ '/a': send(await png()) })
    const { bring, kept } = home()
    const { added } = await bring([`${host.origin}/a`])
    rmSync(join(kept, '..', added[0] ?? ''))
    expect((await bring([`${host.origin}/a`])).added).toEqual(added)
  })

  it('asks for what cannot be had once a day, and whenever it is told to', async () => {
    const host = await pictureHost({})
    const { bring } = home()
    const address = `${host.origin}/gone`
    const problems = { [address]: 'the host answers 404 (not found)' }
    expect(await bring([address])).toMatchObject({ added: [], problems })
    expect(await bring([address])).toMatchObject({ problems })
    expect(host.asked).toHaveLength(1)
    await bring([address], { again: true })
    expect(host.asked).toHaveLength(2)
    await bring([address], { today: '2024-03-30' })
    expect(host.asked).toHaveLength(3)
  })

  it('fetches nothing while it is offline, and uses what is kept', async () => {
    const host = await pictureHost({ '/a': send(await png()), '/b': send(await png(2, 2)) })
    const { bring } = home()
    await bring([`${host.origin}/a`])
    const { paths, problems, added } = await bring([`${host.origin}/a`, `${host.origin}/b`], { offline: true })
    expect(Object.keys(paths)).toEqual([`${host.origin}/a`])
    expect([problems, added]).toEqual([{}, []])
    expect(host.asked).toHaveLength(1)
  })

  it('writes the same list for the same pictures, in whatever order they came', async () => {
    const host = await pictureHost({ '/a': send(await png()), '/b': send(await png(2, 2)) })
    const [one, other] = [home(), home()]
    await one.bring([`${host.origin}/a`])
    await one.bring([`${host.origin}/b`])
    await other.bring([`${host.origin}/b`, `${host.origin}/a`])
    expect(one.lock()).toBe(other.lock())
  })

  it('says which lines of the list are broken, and keeps the others', async () => {
    const host = await pictureHost({ '/a': send(await png()), '/b': send(await png(2, 2)) })
    const { bring, kept, lock } = home()
    await bring([`${host.origin}/a`, `${host.origin}/b`])
    const lines = lock().split('\n')
    writeFileSync(join(kept, 'lock.json'), ['{', '<<<<<<< ours', lines[1], '=======', '>>>>>>> theirs', '}'].join('\n'))

    const { diagnostics, added, paths } = await bring([`${host.origin}/a`, `${host.origin}/b`])
    expect(diagnostics.map(({ path, line, rule }) => `${path}:${line} ${rule}`)).toEqual(
      [2, 4, 5].map((line) => `images/remote/lock.json:${line} remote-lock-invalid`),
    )
    expect(added).toHaveLength(1)
    expect(Object.keys(paths)).toHaveLength(2)
    expect(lock().split('\n')).toEqual(lines)
  })

  it('never takes a file from outside its folder, whatever the list says', async () => {
    const { bring, kept } = home()
    await bring([])
    const entry = { sha256: 'a'.repeat(64), bytes: 1, type: 'image/png', fetched: today }
    const outside = { ...entry, file: '../../secret.png' }
    folderAt(kept, `{\n  "http://a.example/": ${JSON.stringify(outside)}\n}\n`)
    expect(await bring(['http://a.example/'], { offline: true })).toMatchObject({
      paths: {},
      diagnostics: [{ line: 2 }],
    })
  })

  it('takes a machine that finds no host at all for one that is offline, unless it is told to fetch', async () => {
    const { bring } = home()
    const address = 'http://no-such-host.invalid/a'
    expect(await bring([address])).toMatchObject({
      ...{ problems: {}, added: [] },
      hostsNotFound: ['no-such-host.invalid'],
    })
    expect(await bring([address], { again: true })).toMatchObject({
      ...{ problems: { [address]: expect.anything() } },
      hostsNotFound: [],
    })
    const host = await pictureHost({ '/a': send(await png()) })
    expect((await bring([address, `${host.origin}/a`], { today: '2024-03-30' })).problems).toHaveProperty([address])
  })

  it('says that its folder cannot be written', async () => {
    const { bring, kept } = home()
    mkdirSync(dirname(kept), { recursive: true })
    writeFileSync(kept, 'a file in its place')
    const host = await pictureHost({ '/a': send(await png()) })
    const address = `${host.origin}/a`
    expect((await bring([address])).problems).toEqual({ [address]: 'images/remote/ cannot be written' })
  })

  it('leaves no folder behind where there is nothing to keep', async () => {
    const host = await pictureHost({})
    const { bring, kept } = home()
    await bring([`${host.origin}/gone`])
    expect(() => readdirSync(kept)).toThrow()
  })

  it('tells how many are left', async () => {
    const host = await pictureHost({ '/a': send(await png()), '/b': send(await png(2, 2)) })
    const steps: string[] = []
    const { bring } = home()
    await bring([`${host.origin}/a`, `${host.origin}/b`], { progress: (left, all) => steps.push(`${left} of ${all}`) })
    expect(steps[0]).toBe('2 of 2')
    expect(steps).toHaveLength(2)
  })
})

function folderAt(folder: string, lock: string): void {
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, 'lock.json'), lock)
}
