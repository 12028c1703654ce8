import { describe, expect, it } from 'vitest'
import { breadcrumbIn, furnitureIn } from '../../../src/load/plain-text/phrases.ts'

describe('breadcrumbIn', () => {
  it.each([
    ['Home> Industries', ['Industries']],
    ['Home > Whats New', ['Whats New']],
    ['首页 > 新闻中心 > 会议动态 > 正文', ['新闻中心', '会议动态']],
    ['当前位置：首页 >> 公司新闻', ['公司新闻']],
    ['You are here: Home » News » Health', ['News', 'Health']],
    ['News > Culture > Archives', ['News', 'Culture', 'Archives']],
  ])('%s', (line, steps) => {
    expect(breadcrumbIn(line)).toEqual(steps)
  })

  it.each([
    'Profits > losses',
    'A and/or B',
    'Location: Lisbon, Portugal',
    'He said: x > y and y > z, so that x > z, which is what had to be shown here',
  ])('%s is none', (line) => {
    expect(breadcrumbIn(line)).toBeUndefined()
  })
})

describe('furnitureIn', () => {
  it.each([
    ['tel', 'contact line'],
    ['Latest News', 'other articles'],
    ['*Submitted comments are subject to review before they appear.', 'comments'],
    ['If you have a question about this page, click here.', 'contact line'],
    ['Get the Gazette on the go by clicking here', 'link to another article'],
    ['Let our best photographs meet your inbox.', 'notice'],
    ['本報已在各大平台開設專頁，每日更新，快來按個讚，快點Like我們的專頁，與朋友分享！', 'notice'],
    ['This article was last modified at 10.06 on Friday 17 May 2024, when a name was mended.', 'editor line'],
    ['A version of this story appeared in print on 17 May 2024, on page 4 of the Saturday edition.', 'editor line'],
    ['(Note: the Gazette is not responsible for what stands on other pages.)', 'disclaimer'],
    ['凡标注来源为“海港报”的所有文字、图片，版权均属海港报社，未经书面授权，不得转载。', 'disclaimer'],
    ['沪公网安备 31010402009841号', 'registration number'],
    ['粤ICP备00000000号-1', 'registration number'],
    ['Copyright © 2023 The Harbour Gazette. All rights reserved.', 'copyright line'],
    ['分享到：', 'share bar'],
    ['Facebook Twitter LinkedIn', 'share bar'],
    ['字号：大 中 小', 'font size switch'],
    ['下一篇：老磨坊新设阅览室', 'other articles'],
    ['责任编辑：李伟', 'editor line'],
    ['12 comments', 'comments'],
    ['【打印】【关闭】', 'share bar'],
    ['阅读原文', 'notice'],
    ['1 2 3 >', 'page number'],
    ['1234 下一页', 'page number'],
    ['3 comments so far', 'comments'],
    ['There are 8 comments to this article', 'comments'],
    ['Login or register to post comments', 'comments'],
    ['The views expressed in the comments above are those of our readers and not of this newspaper.', 'comments'],
    ['發表回應', 'comments'],
    ['- Paul, Old Town, 09/05/2023 18:10', 'comment of a reader'],
    ['Report abuse', 'comment of a reader'],
    ['harbourman says:', 'comment of a reader'],
    ['jan_k 3 hours ago', 'comment of a reader'],
    ['3楼', 'comment of a reader'],
    ['More...', 'other articles'],
    ['You may also like', 'other articles'],
    ['相關新聞', 'other articles'],
    ['延伸閱讀', 'other articles'],
    ['上一篇：图书馆延长开放时间', 'other articles'],
    ['Read more: City library extends its hours', 'link to another article'],
    ['Click here for the programme of the second day', 'link to another article'],
    ['点击查看更多图片', 'link to another article'],
    ['ana@gazette.example', 'contact line'],
    ['To contact the reporter on this story: Ana Costa at ana@gazette.example', 'contact line'],
    ['新闻热线：021-55550100', 'contact line'],
    ['声明：本网转载此文出于传递更多信息之目的，不代表本网赞同其观点，如有异议请在两周内与本网联系。', 'disclaimer'],
    ['Send to a friend', 'share bar'],
    ['Printer-friendly version', 'share bar'],
    ['列印', 'share bar'],
    ['Text size', 'font size switch'],
    ['Skip to the main content', 'menu'],
    ['In this article', 'menu'],
    ['Your email address will not be published. Required fields are marked.', 'menu'],
    ['Article continues below', 'advertisement'],
    ['Advertisement', 'advertisement'],
    ['赞助商链接', 'advertisement'],
    ['We and our 12 partners store information on your device, such as cookies, to improve the site.', 'notice'],
    ['Wir verwenden Cookies, damit diese Seite besser wird.', 'notice'],
    ['Sign up for our morning briefing, delivered to your inbox every day.', 'notice'],
    ['Download our free app', 'notice'],
    ['扫描二维码关注海港日报', 'notice'],
    ['Filed under: Culture, Archives', 'tags line'],
    ['(Reporting by Ana Costa; Editing by Jan Kovar)', 'editor line'],
    ['責任編輯：李偉', 'editor line'],
    ['About the author', 'about the author'],
    ['Image 2 of 5', 'picture tool'],
    ['Enlarge', 'picture tool'],
    ['5 min read', 'counter'],
  ])('%s', (line, rule) => {
    expect(furnitureIn(line)).toBe(rule)
  })

  it.each([
    'Print is not dead, say the archivists of forty cities.',
    'Home prices rise again',
    '打印机展览会在海港开幕',
    'Search engines for archives',
    'More than 700 guests attended the event.',
    'Related work is being done in Porto, where the archive opens next year.',
    'Address the problem first',
    'Copyright law was the topic of the second day.',
    'He learnt JavaScript in the evenings to build the catalogue.',
    '三十名成员接受了磁共振扫描，结果将于明年公布。',
    '“We were surprised,” she said.',
    '海港图书馆的新阅览室共有一百二十个座位，每天从上午九点开放到晚上八点，读者可以在这里查阅近四百年来的海图、船舶图纸和商会账册。海港图书馆的新阅览室共有一百二十个座位，每天从上午九点开放到晚上八点，读者可以在这里查阅近四百年来的海图、船舶图纸和商会账册。馆长在开幕式上说：“我们没有广告费，只好请大家口口相传，也欢迎关注我们今后的每一次展览和讲座，带上家人和朋友一起来。”',
  ])('%s is text', (line) => {
    expect(furnitureIn(line)).toBeUndefined()
  })
})
