import { fromHtml } from 'hast-util-from-html'
import { expect, it } from 'vitest'
import { faultsOfMarks } from './language-marks.ts'

it.each([
  ['Han without a mark', '<p>论坛</p>', ['p: Han in en: 论坛']],
  ['Han with one', '<p>A <span lang="zh-Hans">论坛</span></p>', []],
  ['Han that only an outer element marks', '<div lang="zh-Hans"><p>论坛</p></div>', []],
  [
    'Han whose mark an inner element takes back',
    '<div lang="zh-Hans"><p lang="en">论坛</p></div>',
    ['p: Han in en: 论坛'],
  ],
  ['what is said of a picture', '<img alt="论坛">', ['img says: Han in en: 论坛']],
  ['Arabic from left to right', '<p lang="ar">منتدى</p>', ['p: from left to right in ar: منتدى']],
  ['Arabic from right to left', '<p lang="ar" dir="rtl">منتدى</p>', []],
  ['kana within Chinese', '<p lang="zh-Hans">の港まち</p>', ['p: kana in zh-Hans: の港まち']],
  ['data', '<script type="application/ld+json">"论坛"</script>', []],
  [
    'a sign with the other language first',
    '<b class="bi"><i lang="zh-Hans">新闻</i> <i lang="en">News</i></b>',
    ['sign in zh-Hans, en on a page in en: 新闻 News'],
  ],
  ['a sign without marks', '<b class="bi"><i>News</i></b>', ['sign in  on a page in en: News']],
  ['a sign in order', '<b class="bi"><i lang="en">News</i> <i lang="zh-Hans">新闻</i></b>', []],
])('finds %s', (_, html, faults) => {
  expect(faultsOfMarks(fromHtml(`<!doctype html><html lang="en"><body>${html}</body></html>`))).toEqual(faults)
})
