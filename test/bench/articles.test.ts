import { expect, it } from 'vitest'
import { makeArticles } from './articles.ts'

const pictures = ['drawn/0.png', 'drawn/1.png']

it('makes the same articles for the same numbers, and others for others', () => {
  expect(makeArticles(30, pictures)).toEqual(makeArticles(30, pictures))
  expect(makeArticles(30, pictures, 2)).not.toEqual(makeArticles(30, pictures))
})

it('makes a third of each format, in English and in Chinese', () => {
  const articles = makeArticles(60, pictures)
  const count = (pattern: RegExp) => articles.filter(({ text }) => pattern.test(text)).length

  expect(count(/^\| !\[\]\(\/images\/drawn\/\d\.png\)/mu)).toBe(20)
  expect(count(/^(Source:|来源：)/mu)).toBe(20)
  expect(count(/<span style="letter-spacing/u)).toBe(20)
  expect(count(/^来源：/mu)).toBeGreaterThan(3)
  expect(count(/^Source:/mu)).toBeGreaterThan(3)
})

it('gives every article a path and a length of its own', () => {
  const articles = makeArticles(60, pictures)

  expect(new Set(articles.map(({ path }) => path)).size).toBe(60)
  expect(new Set(articles.map(({ text }) => text.length)).size).toBeGreaterThan(50)
})
