import { describe, expect, it } from 'vitest'
import { linesIn } from '../../../src/load/plain-text/lines.ts'
import { isText } from '../../../src/load/plain-text/title-as-text.ts'

const headline = 'Harbour hall opens city archives'
const sentence = 'The harbour hall opens the archives of forty cities on Tuesday, the mayor said in Porto.'
const text = 'Delegates from forty cities met in the harbour hall on Tuesday to compare how they open their archives.'

/** Whether the line is text in a body of these lines. */
function isTextIn(
  lines: readonly string[],
  at: number,
  { confidence = 0.9, given }: { confidence?: number; given?: string } = {},
) {
  const body = { from: 0, to: lines.length, gaps: new Set<number>() }
  return isText(linesIn(lines.join('\n\n')), body, { text: lines[at] ?? '', from: at, to: at + 1, confidence }, given)
}

describe('isText', () => {
  it('is no headline', () => {
    expect(isTextIn([headline, text, text], 0)).toBe(false)
  })

  it('is a sentence, or as long as a paragraph', () => {
    expect(isTextIn([sentence, text], 0)).toBe(true)
    expect(isTextIn([`${headline} and ${headline.repeat(4)}`, text], 0)).toBe(true)
  })

  it('is a subheading below text that is hardly like a title', () => {
    expect(isTextIn([text, headline, text], 1, { confidence: 0.4 })).toBe(true)
    expect(isTextIn([text, headline, text], 1)).toBe(false)
    expect(isTextIn([headline, text], 0, { confidence: 0.4 })).toBe(false)
  })

  it('is every line but the title itself where the editor gave one', () => {
    expect(isTextIn([headline, text], 0, { given: 'Forty archives' })).toBe(true)
    expect(isTextIn([headline, text], 0, { given: 'Harbour Hall opens city archives' })).toBe(false)
  })

  it('is nothing above the text', () => {
    const lines = linesIn([headline, text].join('\n\n'))
    const title = { text: headline, from: 0, to: 1, confidence: 0.1 }
    expect(isText(lines, { from: 1, to: 2 }, title)).toBe(false)
  })
})
