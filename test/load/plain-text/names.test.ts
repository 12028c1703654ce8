import { describe, expect, it } from 'vitest'
import { isHanName, isPerson, personsIn } from '../../../src/load/plain-text/names.ts'

describe('isPerson', () => {
  it.each([
    'Jane Doe',
    'JANE DOE',
    'Jane M. Doe',
    'J. R. Doe',
    'Erik van Vulpen',
    'Jane O’Doe',
    'Jane Doe-Roe',
    'Dr. Jane Doe',
  ])('%s is one', (text) => {
    expect(isPerson(text)).toBe(true)
  })

  it.each([
    'Jane',
    'Latest News',
    'About Us',
    'Harbour Gazette',
    'Sign In',
    'jane doe',
    'Jane Doe opens the hall',
    'May 2024',
  ])('%s is none', (text) => {
    expect(isPerson(text)).toBe(false)
  })
})

describe('personsIn', () => {
  it.each([
    ['Jane Doe and John Roe', ['Jane Doe', 'John Roe']],
    ['JANE DOE AND JOHN ROE', ['JANE DOE', 'JOHN ROE']],
    ['Jane Doe, John Roe & Ann Poe', ['Jane Doe', 'John Roe', 'Ann Poe']],
    ['Jane Doe, Harbour Gazette', undefined],
  ])('%s', (text, names) => {
    expect(personsIn(text)).toEqual(names)
  })
})

describe('isHanName', () => {
  it.each([
    ['王敏', true],
    ['李小伟', true],
    ['海港日报', false],
    ['评论', false],
  ])('%s', (text, is) => {
    expect(isHanName(text)).toBe(is)
  })
})
