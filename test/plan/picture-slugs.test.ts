import { describe, expect, it } from 'vitest'
import { slugsOf } from '../../src/plan/picture-slugs.ts'

describe('the address of a picture', () => {
  it('is the name of its file', () => {
    expect(slugsOf([kept('2024/Día 1 – The Panel.JPG'), kept('AIBC2024/2024-AIBC-0.png'), kept('007.jpg')])).toEqual([
      'dia-1-the-panel',
      '2024-aibc-0',
      'picture-007',
    ])
  })

  it('stays what it is when others are put in before it', () => {
    const before = [kept('a/hall.jpg'), kept('会场.jpg'), remote('https://pics.example/photo?id=1')]
    const after = slugsOf([kept('new.jpg'), remote('https://pics.example/photo?id=2'), ...before])

    expect(after.slice(2)).toEqual(slugsOf(before))
    expect(new Set(after).size).toBe(5)
  })

  it('tells two files of one name apart, in any order', () => {
    const two = [kept('a/hall.jpg'), kept('b/Hall.png')]
    const [first, second] = slugsOf(two)

    expect([first, second]).toEqual([expect.stringMatching(/^hall-[0-9a-f]{8}$/), expect.stringMatching(/^hall-/)])
    expect(slugsOf([...two].reverse())).toEqual([second, first])
  })

  it('is a digest of the address for what stands on another host, whose names tell nothing', () => {
    expect(slugsOf([remote('https://pics.example/a'), remote('https://pics.example/b')])).toEqual([
      expect.stringMatching(/^picture-[0-9a-f]{8}$/),
      expect.stringMatching(/^picture-[0-9a-f]{8}$/),
    ])
  })

  it('is counted where one picture is shown again', () => {
    expect(slugsOf([kept('hall.jpg'), kept('hall-2.jpg'), kept('hall.jpg'), kept('hall.jpg')])).toEqual([
      'hall',
      'hall-2',
      'hall-3',
      'hall-4',
    ])
  })
})

function kept(path: string) {
  return { path, src: `/images/${path}` }
}

function remote(src: string) {
  return { path: 'remote/0123456789abcdef0123.jpg', src }
}
