import { expect, it } from 'vitest'
import { makeArticles } from './articles.ts'
import { awkwardArticles, awkwardKinds } from './awkward.ts'

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

it('makes articles of each awkward kind in turn, the same for the same numbers, one with sixty pictures', () => {
  const sixty = Array.from({ length: 60 }, (_, index) => `drawn/${index}.png`)
  const articles = awkwardArticles(150, sixty)
  const pictures = articles.map(({ text }) => text.match(/!\[/gu)?.length ?? 0)

  expect(articles).toEqual(awkwardArticles(150, sixty))
  expect(new Set(articles.map(({ path }) => path)).size).toBe(150)
  for (const kind of awkwardKinds)
    expect(articles.filter(({ path }) => path.includes(`/${kind}-`)).length).toBeGreaterThan(8)
  expect(pictures.filter((count) => count === 60).length).toBe(1)
  expect(articles.filter(({ text }) => !/^date: /mu.test(text)).length).toBeGreaterThan(8)
})
