import { describe, expect, it } from 'vitest'
import { languageTag, nearestTag } from '../../src/load/language-tag.ts'

describe('languageTag', () => {
  it.each([
    ['en', 'en'],
    ['EN', 'en'],
    ['en-US', 'en'],
    ['en_GB.UTF-8', 'en'],
    ['zh', 'zh-Hans'],
    ['zh_CN', 'zh-Hans'],
    ['zh-CN', 'zh-Hans'],
    ['ZH-cn', 'zh-Hans'],
    ['zh-TW', 'zh-Hant'],
    ['zh-Hant-HK', 'zh-Hant'],
    ['cmn', 'zh-Hans'],
    ['cn', 'zh-Hans'],
    ['jp', 'ja'],
    ['cz', 'cs'],
    ['iw', 'he'],
    ['pt-BR', 'pt'],
    ['yue', 'yue'],
    ['tlh', 'tlh'],
    ['english', 'en'],
    ['Chinese', 'zh-Hans'],
    ['Simplified Chinese', 'zh-Hans'],
    ['Chinese (Traditional)', 'zh-Hant'],
    ['中文', 'zh-Hans'],
    ['简体中文', 'zh-Hans'],
    ['中文（简体）', 'zh-Hans'],
    ['中文(繁體)', 'zh-Hant'],
    ['繁體中文', 'zh-Hant'],
    ['英文', 'en'],
    ['英语', 'en'],
    ['法文', 'fr'],
    ['Deutsch', 'de'],
    ['français', 'fr'],
    ['日本語', 'ja'],
    ['العربية', 'ar'],
  ])('reads %s as %s', (text, tag) => {
    expect(languageTag(text)).toBe(tag)
  })

  it.each(['klingonish', 'klingonese!', 'qqq', 'xx', 'und', 'mul', 'x-private', '', '???', 'en/zh', 'a'.repeat(300)])(
    'reads no language in %j',
    (text) => {
      expect(languageTag(text)).toBeUndefined()
    },
  )
})

describe('nearestTag', () => {
  it.each([
    ['englsh', 'en'],
    ['chineese', 'zh-Hans'],
    ['frensh', 'fr'],
    ['something else', undefined],
  ])('takes %s for %s', (text, tag) => {
    expect(nearestTag(text)).toBe(tag)
  })
})
