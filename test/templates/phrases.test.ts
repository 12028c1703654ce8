import { expect, it } from 'vitest'
import { phrasesOf } from '../../templates/phrases.ts'

it.each([
  [
    '日程公布！2022中关村论坛系列活动——科学智能峰会盛会来袭',
    ['日程公布！', '2022中关村论坛系列活动', '——科学智能峰会盛会来袭'],
  ],
  ['AI for Science：共创新未来', ['AI for Science：', '共创新未来']],
  ['他问：“真的？！”没有人答', ['他问：', '“真的？！”', '没有人答']],
  ['——从头开始', ['——从头开始']],
  ['论坛召开！', ['论坛召开！']],
  ['论坛召开', ['论坛召开']],
])('%s', (title, phrases) => {
  expect(phrasesOf(title)).toEqual(phrases)
})
