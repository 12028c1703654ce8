import { describe, expect, it } from 'vitest'
import { creditBeside, creditIn } from '../../src/model/credit.ts'

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
    ['The hall. [Xinhua]', { caption: 'The hall', credit: 'Xinhua' }],
    ['The hall (AP Photo/Jane Doe)', { caption: 'The hall', credit: 'AP Photo/Jane Doe' }],
    ['The hall [Li Wei/Xinhua]', { caption: 'The hall', credit: 'Li Wei/Xinhua' }],
    ['The hall. [Photo provided to Gazette]', { caption: 'The hall', credit: 'Gazette' }],
    ['The hall. Courtesy of the Harbour Hall', { caption: 'The hall', credit: 'the Harbour Hall' }],
    ['The hall © Jane Doe', { caption: 'The hall', credit: 'Jane Doe' }],
    ['Image credit: Jane Doe', { credit: 'Jane Doe' }],
    ['REUTERS/Jane Doe', { credit: 'REUTERS/Jane Doe' }],
    ['会场。新华社记者 王伟 摄', { caption: '会场', credit: '新华社记者 王伟' }],
    ['合影 李明摄', { caption: '合影', credit: '李明' }],
    ['（王伟/摄）', { credit: '王伟' }],
    ['开幕式。新华社发（王伟 摄）', { caption: '开幕式', credit: '新华社发 王伟' }],
    ['开幕式（新华社发）', { caption: '开幕式', credit: '新华社' }],
    ['开幕式（主办方供图）', { caption: '开幕式', credit: '主办方' }],
    ['开幕式。图片由主办方提供', { caption: '开幕式', credit: '主办方' }],
    ['开幕式 图/王伟', { caption: '开幕式', credit: '王伟' }],
    ['开幕式（图片来自网络）', { caption: '开幕式', credit: '网络' }],
    ['工作人员正在拍摄', { caption: '工作人员正在拍摄' }],
    ['嘉宾合影，现场航拍摄', { caption: '嘉宾合影，现场航拍摄' }],
    ['大会为代表提供图', { caption: '大会为代表提供图' }],
    ['He spoke courtesy of the mayor.', { caption: 'He spoke courtesy of the mayor.' }],
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
