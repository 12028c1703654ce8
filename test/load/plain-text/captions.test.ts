import { describe, expect, it } from 'vitest'
import { isCaption, isCredit } from '../../../src/load/plain-text/captions.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'

describe('isCaption', () => {
  it.each([
    'The hall at night. Photograph: Max Moe/Gazette',
    'The new gate. Picture: MAX MOE Source: Gazette',
    'The hall at night. (Max Moe / Harbour Times)',
    'A man at a gate (picture posed by a model)',
    'Above: The gate in winter',
    'From left, Jane Doe and John Roe',
    '展览现场。（林梅 摄）',
    '展览现场。（本报资料照片）',
    '图为展览现场。',
    '圖說：展覽現場',
  ])('%s', (line) => {
    expect(isCaption(line)).toBe(true)
  })

  it.each([
    'The picture by the door is old.',
    'He left (from the north) on Tuesday.',
    'Above all: nobody came.',
    '图书馆晚上开放。',
    '港口夜市开张(图)',
  ])('not %s', (line) => {
    expect(isCaption(line)).toBe(false)
  })
})

describe('isCredit', () => {
  it.each(['Photograph by: Max Moe, Gazette', '记者王伟／摄影', '新华社记者王伟 摄', '攝影╱王偉'])('%s', (line) => {
    expect(isCredit(line)).toBe(true)
  })

  it.each(['Photos are on the second floor.', '记者王伟报道'])('not %s', (line) => {
    expect(isCredit(line)).toBe(false)
  })
})

describe('withCaptions', () => {
  const prose =
    'Delegates from forty cities met in the harbour hall on Tuesday to compare how they open their archives.'
  const kindsOf = (...lines: readonly string[]) => linesIn(lines.join('\n')).map(({ kind }) => kind)

  it('takes what stands above a credit alone for its caption', () => {
    const caption = 'Readers wait at the door of the archive'
    expect(kindsOf(caption, 'Photograph by: Max Moe', prose, prose.replace('Tuesday', 'Friday'))).toEqual([
      'caption',
      'caption',
      'text',
      'text',
    ])
  })

  it('leaves a paragraph text that goes on with the one above', () => {
    const [first, second] = [prose, prose.replace('Tuesday', 'Friday')]
    expect(kindsOf(first, second, 'Photograph by: Max Moe')).toEqual(['text', 'text', 'caption'])
  })

  it('makes captions text where there is hardly any other', () => {
    expect(
      kindsOf('图为孩子们在参观新的拖船，船长向他们介绍驾驶室里的仪表。', '图为老码头的钟楼，晚上八点亮灯。'),
    ).toEqual(['text', 'text'])
  })
})
