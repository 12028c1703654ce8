import { describe, expect, it } from 'vitest'
import { creditBeside, creditIn } from '../../src/load/credit.ts'

describe('creditIn', () => {
  it.each([
    ['The doors open. [Photo/gazette.example.org]', { caption: 'The doors open', credit: 'gazette.example.org' }],
    ['The doors open [Photo by Li Wei/Xinhua]', { caption: 'The doors open', credit: 'Li Wei/Xinhua' }],
    ['The doors open (Photo: Jane Doe)', { caption: 'The doors open', credit: 'Jane Doe' }],
    ['The doors open. Photo by Jane Doe', { caption: 'The doors open', credit: 'Jane Doe' }],
    ['大会现场。（图源：海港日报）', { caption: '大会现场', credit: '海港日报' }],
    ['大会现场。（林梅 摄）', { caption: '大会现场', credit: '林梅' }],
    ['The stores (File photo by Max Moe)', { caption: 'The stores', credit: 'Max Moe' }],
    ['The doors open. Photograph: Jane Doe', { caption: 'The doors open', credit: 'Jane Doe' }],
    ['大会现场 摄影：王伟', { caption: '大会现场', credit: '王伟' }],
    ['Doors open. People wait. [Photo/x.org]', { caption: 'Doors open. People wait.', credit: 'x.org' }],
    ['The photo by the door is old.', { caption: 'The photo by the door is old.' }],
    ['A plain caption.', { caption: 'A plain caption.' }],
    ['', {}],
  ])('%s', (text, parts) => {
    expect(creditIn(text)).toEqual(parts)
  })
})

describe('creditBeside', () => {
  it.each([
    ['The doors open.', 'Photograph: Jane Doe', { caption: 'The doors open', credit: 'Jane Doe' }],
    ['Doors open. People wait.', '© Jane Doe', { caption: 'Doors open. People wait.', credit: 'Jane Doe' }],
    ['The doors open [Photo/x.org]', 'Jane Doe', { caption: 'The doors open', credit: 'Jane Doe' }],
    ['', 'Jane Doe', { credit: 'Jane Doe' }],
  ])('%s | %s', (caption, credit, parts) => {
    expect(creditBeside(caption, credit)).toEqual(parts)
  })
})
