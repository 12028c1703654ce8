import { describe, expect, it } from 'vitest'
import { bylineIn } from '../../../src/load/plain-text/byline.ts'

describe('bylineIn', () => {
  it.each([
    [
      'Source:Original    Author:admin    Time:2023-08-02    View:58',
      { source: 'Original', author: 'admin', published: '2023-08-02', dateWord: 'Time' },
    ],
    ['en.example.org Updated: 2021-07-13', { source: 'en.example.org', updated: '2021-07-13', dateWord: 'Updated' }],
    ['于 2024-04-07 21:30:15 发布', { published: '2024-04-07', dateWord: '发布' }],
    ['已于 2024-04-08 09:12:40 修改 · 1.2k 阅读', { updated: '2024-04-08', dateWord: '修改' }],
    ['港口纸船 于 2024-04-07 发布', { source: '港口纸船', published: '2024-04-07', dateWord: '发布' }],
    ['2024年3月12日 下午 6:30', { published: '2024-03-12' }],
    ['記者陳大文／台北報導', { author: '陳大文' }],
    ['〔記者陳大文／台北報導〕', { author: '陳大文' }],
    ['港口日報／ 記者陳大文、林小美／綜合報導', { author: '陳大文、林小美' }],
    ['〔中央社記者陳大文台北29日電〕', { author: '陳大文' }],
    ['編譯陳大文／綜合外電', { author: '陳大文' }],
    ['採訪撰文／陳大文', { author: '陳大文' }],
    ['2024-03-12 18:30 港口新聞網 記者陳大文／台北即時報導', { author: '陳大文', published: '2024-03-12' }],
    [
      '撰文：陳大文　發佈時間：2024-03-12 18:30　更新時間：2024-03-13 10:00',
      { author: '陳大文', published: '2024-03-12', updated: '2024-03-13', dateWord: '發佈時間' },
    ],
    ['Updated: 2024-04-10', { updated: '2024-04-10', dateWord: 'Updated' }],
    ['By Ana Costa, Harbour Gazette', { author: 'Ana Costa' }],
    ['By METRO REPORTER - 14th December, 2011', { author: 'METRO REPORTER', published: '2011-12-14' }],
    ['Reviewed by John M. Grohol, Psy.D. on January 12, 2012', { published: '2012-01-12' }],
    ['Last updated at 4:09 PM on 15th December 2011', { updated: '2011-12-15', dateWord: 'Last updated' }],
    ['15 December 2011', { published: '2011-12-15' }],
    ['2024.03.29 易嘉木', { author: '易嘉木', isBeside: true, published: '2024-03-29' }],
    ['2024-03-29 10:00 金羊网', { source: '金羊网', published: '2024-03-29' }],
    ['2024年3月29日 江苏', { source: '江苏', published: '2024-03-29' }],
    ['3 May 2024 / Culture / Jane Doe', { author: 'Jane Doe', isBeside: true, published: '2024-05-03' }],
    ['Thursday, 15 December 2011', { published: '2011-12-15' }],
    ['2024-03-29 10:00 新华网', { source: '新华网', published: '2024-03-29' }],
    [
      '来源：海港日报　作者：王敏　发布时间：2023-05-09 10:20　浏览次数：311',
      { source: '海港日报', author: '王敏', published: '2023-05-09', dateWord: '发布时间' },
    ],
    ['来源：新华网 2024-03-29 10:00', { source: '新华网', published: '2024-03-29' }],
    ['Jane Doe | March 29, 2024', { author: 'Jane Doe', isBeside: true, published: '2024-03-29' }],
    [
      'Jane Doe and John Roe • March 29th, 2024',
      { author: 'Jane Doe and John Roe', isBeside: true, published: '2024-03-29' },
    ],
    [
      'March 29, 2024 · 30 min · 6279 words · Jane Doe',
      { author: 'Jane Doe', isBeside: true, published: '2024-03-29' },
    ],
    [
      'Jane Doe•Updated on Mar 29, 2024 •28 min read',
      { author: 'Jane Doe', isBeside: true, updated: '2024-03-29', dateWord: 'Updated' },
    ],
    ['ByJane Doe Updated onMarch 29, 2024', { author: 'Jane Doe', updated: '2024-03-29', dateWord: 'Updated' }],
    ['By Jane Doe in Culture on March 29, 2024 3:18 PM', { author: 'Jane Doe', published: '2024-03-29' }],
    ['Posted by jdoe on Friday, March 29, 2024', { author: 'jdoe', published: '2024-03-29' }],
    ['Posted on March 29, 2024 by Jane Doe', { author: 'Jane Doe', published: '2024-03-29', dateWord: 'Posted' }],
    [
      'March 28, 2024March 29, 2024Jane Doe',
      { author: 'Jane Doe', isBeside: true, published: '2024-03-28', updated: '2024-03-29' },
    ],
    [
      'March 29, 2024March 28, 2024 by The Archivists',
      { author: 'The Archivists', published: '2024-03-28', updated: '2024-03-29' },
    ],
    [
      'Updated March 30, 20248:23 PM ET Originally published March 29, 202411:01 AM ET',
      { published: '2024-03-29', updated: '2024-03-30', dateWord: 'Updated' },
    ],
    [
      'Page last updated at Friday, March 29, 2024 19:19 // Leave your comment',
      { updated: '2024-03-29', dateWord: 'Page last updated' },
    ],
    ['On behalf of the archive | Mar 29, 2024 | Culture', { published: '2024-03-29' }],
    ['Exclusive by Jane Doe, Daily Harbour 29/03/2024', { author: 'Jane Doe', published: '2024-03-29' }],
    [
      'https://www.example.org/ 2024-03-29 08:51来源： 海港日报 网友评论 (0)',
      { published: '2024-03-29', source: '海港日报' },
    ],
    [
      'This article was published on example.org at 09.58 GMT on Friday 29 March 2024. It was last modified at 10.06 GMT on Saturday 30 March 2024.',
      { published: '2024-03-29', updated: '2024-03-30', dateWord: 'last modified' },
    ],
    ['12 January 2024 Last updated at 13:10 GMT', { published: '2024-01-12' }],
    ['By JANE DOE, Staff Writer', { author: 'JANE DOE' }],
    ['By Jane Doe PhD Senior News Editor', { author: 'Jane Doe' }],
    ['Written by Dr Jane van der Doe, Dr John Roe, Ann Poe', { author: 'Dr Jane van der Doe, Dr John Roe, Ann Poe' }],
    ['By the Sea Reporter', undefined],
    ['Notification: 15 April 2024', undefined],
    ['Next meeting: 9 April 2024, 14:00', undefined],
    ['编辑于 2024-03-12 10:20', { updated: '2024-03-12', dateWord: '编辑于' }],
    ['By The Gazette editors', { author: 'The Gazette editors' }],
    ['by jdoe', { author: 'jdoe' }],
    ['Article by: Jane Doe', { author: 'Jane Doe' }],
    ['□ 本报记者 王敏', { author: '王敏' }],
    ['文/王敏', { author: '王敏' }],
    ['記者陳敏／海港報導', { author: '陳敏' }],
    ['记者 王敏 通讯员 李伟', { author: '王敏、李伟' }],
    ['作者：王敏 责任编辑：李伟 【综合】 2024年3月29日 10:00 评论', { author: '王敏', published: '2024-03-29' }],
    ['发布于 2024年3月29日', { published: '2024-03-29', dateWord: '发布于' }],
  ])('%s', (line, byline) => {
    expect(JSON.parse(JSON.stringify(bylineIn(line) ?? null)) ?? undefined).toEqual(byline)
  })

  it.each([
    'On April 2, 2023, the forum was held in the harbour hall, and 700 guests came.',
    'The conference was held in Beijing on March 29. It will be held again.',
    '2023 “AI for Science” Pujiang Innovation Forum Held',
    'By the time the doors opened, everybody had gone home again.',
    '第三届城市档案开放大会开幕',
    'What was decided',
    'Today is Friday, 29 March 2024',
    'Friday, 29 March 2024 | Weather 14°C',
    '今天是2024年3月29日 星期五',
    'By law, the hall must close at ten',
    'by hand',
    'Prices fell in the year (by 8.5 percent), and rose in the next',
    '王敏展示档案。新华社记者李伟摄',
    '记者：档案馆今后怎样向公众开放？',
    '海港日报讯（记者 王敏）第三届城市档案开放大会周二在海港会堂开幕。',
    '3/1/2013 +13.1%',
    'Anna Braun: 3 May 2024',
    'Anna Braun and Paul Keller: Friday, 3 May 2024, 18:00',
    '李伟：2024年5月3日',
    '2 hours ago',
  ])('%s is none', (line) => {
    expect(bylineIn(line)).toBeUndefined()
  })
})
