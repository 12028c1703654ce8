import { describe, expect, it } from 'vitest'
import { bodyIn, sentencesIn } from '../../../src/load/plain-text/body.ts'
import { linesIn } from '../../../src/load/plain-text/lines.ts'

const lead =
  'Delegates from forty cities met in the harbour hall on Tuesday to compare how they open their archives, and how they pay for it.'
const next =
  'The organisers counted 620 visitors, twice as many as in the year before. A second day was added for workshops.'
const last = 'The next meeting is held in Porto, where the archive opens its new reading room at the end of next year.'
const quote =
  '“Nobody wants to read in a cellar any more,” said the head of the city library, who opened the meeting with the mayor.'
const view = 'Until then the forty cities want to agree on one price for copies, and on one list of all their holdings.'
const porto =
  'The mayor of Porto has promised longer tables, better lamps and a café, and asked for the oldest maps of the sea.'
const chinese = '来自四十座城市的代表星期二在海港大厅会面，比较各自如何向公众开放档案，以及如何为此筹措经费。'
const menu = ['News', 'Sport', 'Weather', 'Classifieds']

/** The lines of the body of these paragraphs. */
function bodyOf(paragraphs: readonly string[]): string[] {
  const lines = linesIn(paragraphs.join('\n\n'))
  const { from, to, gaps } = bodyIn(lines)
  return lines.filter((_, index) => index >= from && index < to && !gaps.has(index)).map(({ text }) => text)
}

describe('bodyIn', () => {
  it('finds prose among menus', () => {
    expect(bodyOf([...menu, lead, next, last, ...menu])).toEqual([lead, next, last])
    expect(bodyOf([...menu, chinese, ...menu])).toEqual([chinese])
  })

  it('finds nothing in a menu', () => {
    expect(bodyOf(menu)).toEqual([])
    expect(bodyOf([])).toEqual([])
  })

  it('keeps a last sentence with a signature behind it', () => {
    const signed = '下一次会议将于明年年底在波尔图举行。（李明）'
    expect(bodyOf([...menu, chinese, signed, ...menu])).toEqual([chinese, signed])
  })

  it('takes a headline between paragraphs for a part of the text', () => {
    expect(bodyOf([lead, 'What was decided', next, last])).toEqual([lead, 'What was decided', next, last])
  })

  it('leaves a sentence out that stands alone below a menu of bars', () => {
    const bars = 'News | Sport | Weather | Classifieds | Jobs'
    expect(bodyOf([bars, bars, lead, next, bars])).toEqual([lead, next])
  })

  it('leaves a long run of page furniture out and goes on behind it', () => {
    const box = ['Story tools', 'Print this article', 'Text size', 'Facebook', 'Twitter', 'Share', 'Tweet']
    expect(bodyOf([lead, next, ...box, last, quote, view, porto])).toEqual([lead, next, last, quote, view, porto])
  })

  it('goes on behind a link to another article', () => {
    expect(bodyOf([lead, 'Read more: City library extends its hours', next, last])).toContain(last)
  })

  it('ends where other articles begin', () => {
    const teasers = [
      'Related stories',
      'City library extends its hours',
      'The library is open until nine in the evening.',
    ]
    expect(bodyOf([lead, next, last, ...teasers])).toEqual([lead, next, last])
  })

  it('ends where readers comment, however many they are', () => {
    const comment = [
      'I have used the archive for years, and I never saw a full room. Who are they, and where do they hide?',
      '- Paul, Old Town, 09/05/2023 18:10',
    ]
    const comments = ['Comments (40)', ...Array.from({ length: 40 }, () => comment).flat()]
    expect(bodyOf([lead, next, last, lead, next, last, lead, ...comments])).toEqual([
      lead,
      next,
      last,
      lead,
      next,
      last,
      lead,
    ])
  })

  it('takes the lines of a list that a colon leads to', () => {
    const list = [
      'The cities agreed on three things:',
      '1. Every reading room opens on Saturdays.',
      '2. Copies for schools are free.',
    ]
    expect(bodyOf([lead, ...list])).toEqual([lead, ...list])
  })

  it('takes the first half of a sentence that goes on in the next line', () => {
    const half =
      'Delegates from forty cities met in the harbour hall on Tuesday, and again on Wednesday, to compare how'
    const text = `Print\n\n${half}\nthey open their archives, and how they pay for it.`
    expect(bodyOf([text, next])[0]).toBe(half)
  })

  it('leaves teasers that are broken off behind a text', () => {
    const teaser = 'The ferry starts again in spring, said the mayor on Monday, and the new landing stage will be...'
    expect(bodyOf([lead, next, last, teaser, 'City library extends its hours', teaser])).toEqual([lead, next, last])
  })

  it('leaves out who wrote it', () => {
    const bio = 'Ana Costa is a freelance writer who lives in Porto and has written three books about harbours.'
    expect(bodyOf([lead, next, 'About the author', bio])).toEqual([lead, next])
  })

  it('takes what somebody says for text, although it begins as a byline does', () => {
    const said =
      '记者：我现在站在海港大厅的门口，大家可以看到今天来的人特别多，尽管外面下着大雨，队伍还是排到了码头，很多人带着孩子一起来看展览。'
    expect(bodyOf([chinese, said])).toEqual([chinese, said])
  })

  it('finds nothing in ten thousand lines of one word', () => {
    expect(bodyOf(Array.from({ length: 10_000 }, () => 'word'))).toEqual([])
  })
})

describe('sentencesIn', () => {
  it('runs from the first sentence to the last', () => {
    expect(
      sentencesIn(linesIn(['Porto', 'Back at nine.', 'Hall 2', 'Doors close at ten.', 'Print'].join('\n\n'))),
    ).toMatchObject({
      from: 1,
      to: 4,
    })
    expect(sentencesIn(linesIn(menu.join('\n')))).toMatchObject({ from: 0, to: 0 })
  })
})
