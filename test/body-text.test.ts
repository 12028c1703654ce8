import { expect, it } from 'vitest'
import { textIn } from '../src/body-text.ts'

it('numbers the items of a list as a page does, each on a line', () => {
  const html = '<p>First</p><ol start="3"><li>three<ul><li>a note</li></ul></li><li><em>four</em></li></ol>'
  expect(textIn([{ kind: 'prose', html }])).toBe('First\n\n3. three\na note\n4. four')
})
