import { describe, expect, it } from 'vitest'
import { bodyIn } from '../../../src/load/plain-text/body.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'
import { titleIn } from '../../../src/load/plain-text/title.ts'

const text = `Delegates from forty cities met in the harbour hall on Tuesday to compare how they open their archives to the public.

The organisers counted 620 visitors, twice as many as in the year before. A second day was added for workshops.`

function titleAbove(...head: string[]) {
  const lines = linesIn([...head, '', text].join('\n'))
  return titleIn(lines, bodyIn(lines))
}

describe('titleIn', () => {
  it.each([
    [
      'a site, with the name of the site above',
      ['Harbour Gazette', '', 'Harbour hall opens city archives', '', '9 May 2023'],
    ],
    ['the date, with the date above', ['9 May 2023', '', 'Harbour hall opens city archives']],
    [
      'a standfirst',
      ['Harbour hall opens city archives', '', 'Forty cities compare how the public is let in', '', '9 May 2023'],
    ],
    ['a call', ['Log in for the whole archives', '', 'Harbour hall opens city archives', '', '9 May 2023']],
    ['an error', ['An error occurred.', '', 'Harbour hall opens city archives']],
    ['an address behind it', ['Harbour hall opens city archives - example.org', '', '9 May 2023']],
    ['steps before it', ['Home : Culture : Harbour hall opens city archives', '', '9 May 2023']],
    [
      'steps before it, and itself below',
      ['Home · Culture · Harbour hall opens city archives', '', 'Harbour hall opens city archives', '', '9 May 2023'],
    ],
    [
      'the site behind it, and itself below',
      ['Harbour hall opens city archives | Harbour Gazette', '', 'Harbour hall opens city archives'],
    ],
  ])('is told from %s', (_, head) => {
    expect(titleAbove(...head)?.text).toBe('Harbour hall opens city archives')
  })

  it('keeps a dash of its own', () => {
    expect(titleAbove('Harbour hall opens city archives - at last', '', '9 May 2023')?.text).toBe(
      'Harbour hall opens city archives - at last',
    )
  })

  it.each([
    [
      ['Harbour hall opens the archives of', 'forty cities to their readers'],
      'Harbour hall opens the archives of forty cities to their readers',
    ],
    [
      ['Harbour hall opens city archives,', 'Delegates compare the costs'],
      'Harbour hall opens city archives, Delegates compare the costs',
    ],
  ])('is whole where it was broken', (head, whole) => {
    expect(titleAbove(...head, '', '9 May 2023')).toMatchObject({ text: whole, from: 0, to: 2 })
  })

  it('is none where there is only prose', () => {
    expect(titleAbove()).toBeUndefined()
  })

  it('is less sure between two lines than with one', () => {
    const [one, two] = [
      titleAbove('Harbour hall opens city archives', '', '9 May 2023'),
      titleAbove('Delegates open harbour hall', '', 'Harbour hall opens city archives', '', '9 May 2023'),
    ]
    expect(one?.confidence).toBeGreaterThan(0.9)
    expect(two?.confidence).toBeLessThan(one?.confidence ?? 0)
  })

  it('is no headline below the text', () => {
    const lines = linesIn([text, '', 'Harbour hall opens city archives', '', '9 May 2023'].join('\n'))
    expect(titleIn(lines, { from: 0, to: 2 })).toBeUndefined()
  })
})
