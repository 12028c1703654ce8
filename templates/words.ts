import type { Language, LoaderName } from '../src/model/article.ts'
import { isSameLanguage } from '../src/model/language.ts'

/** A language that the interface speaks. */
export type Tongue = 'en' | 'zh-Hans'

/** The tongue of a page whose text is in `language`. */
export function tongueOf(language: Language): Tongue {
  return isSameLanguage(language, 'zh') ? 'zh-Hans' : 'en'
}

const english = {
  skip: 'Skip to content',
  sections: 'Sections',
  lightOrDark: 'Light or dark',
  breadcrumb: 'Breadcrumb',
  home: 'Home',
  separator: ', ',
  colon: ': ',

  homeTitle: 'Conferences, kept by date',
  homeText: 'Twelve rows for the months, a seat for every day. A seat is lit on the days of a conference.',
  conferences: 'Conferences',
  portfolio: 'Portfolio',
  news: 'News',
  events: 'Events',
  years: 'Years',
  allPictures: 'All pictures',
  allNews: 'All news',
  allEvents: 'All events',
  nothingYet: 'There is nothing here yet.',

  portfolioText: 'Pictures by conference, the newest first. Captions are those of the source.',
  withoutPictures: 'Conferences without pictures',
  noPicturesYet: 'No pictures yet',
  newsText:
    'Reports on conferences, by the date of first publication. The date in colour is the report’s, the dot leads to the conference.',
  eventsText: (count: number, first: number, last: number) =>
    `${capital(counted(count, 'conference'))} ${first === last ? `in ${first}` : `from ${first} to ${last}`}. Each year has its own strap colour, as each edition of a conference has.`,
  undated: 'No date',
  upcoming: 'Upcoming',
  onNow: 'On now',
  cancelled: 'Cancelled',
  series: 'Series',
  places: 'Places',
  calendars: 'Calendars',
  editionsText: (count: number, first?: number, last?: number) =>
    `${capital(counted(count, 'edition'))}${inYears(first, last)}.`,
  heldHereText: (count: number, first?: number, last?: number) =>
    `${capital(counted(count, 'conference'))}${inYears(first, last)}.`,
  conferenceCount: (count: number) => `${inDigits(count)} conference${count === 1 ? '' : 's'}`,
  alsoNamedIs: 'also ',
  subscribe: 'Subscribe',
  calendarFile: 'Calendar file',
  feeds: 'Feeds',
  feedsText:
    'Follow this site in a feed reader: copy the address of a feed into it, and new articles appear there in full. All three formats hold the same.',
  wholeSite: 'The whole site',
  languages: 'Languages',
  sources: 'Sources',

  archive: 'Archive',
  archiveText:
    'Everything by year, topic, source, series, place, language and format. A dot is a month with a conference.',
  formats: 'Formats of the originals',
  formatOf: (loader: LoaderName) => formats[loader][0],
  allTopics: 'All topics',
  allSeries: 'All series',
  allPlaces: 'All places',
  number: (count: number) => inDigits(count),
  listed: (names: readonly string[]) => lists.en.format(names),
  listParts: (names: readonly string[]) => lists.en.formatToParts(names),
  articleCount: (count: number) => `${inDigits(count)} article${count === 1 ? '' : 's'}`,
  articlesText: (count: number, first?: number, last?: number) =>
    `${capital(counted(count, 'article'))}${inYears(first, last)}.`,
  yearText: (conferences: number, galleries: number, reports: number) => {
    const parts = [
      ...(conferences > 0 ? [counted(conferences, 'conference')] : []),
      ...(reports > 0 ? [counted(reports, 'report')] : []),
      ...(galleries > 0 ? [galleries === 1 ? 'one gallery' : `${numeral(galleries)} galleries`] : []),
    ]
    return `${capital(lists.en.format(parts))}.`
  },

  pages: 'Pages',
  page: (number: number) => `Page ${number}`,
  newer: 'Newer',
  older: 'Older',

  languageOf: (tag: string) => names.en.of(tag) ?? tag,
  alsoIn: (language: string) => `Also in ${language}`,
  alsoInIs: 'Also in ',
  source: 'Source',
  sourceIs: 'Source: ',
  original: 'Original article',
  sectionIs: 'Section: ',
  sourceNotStated: 'Source not stated',
  by: (author: string) => `by ${author}`,
  published: 'Published',
  updated: 'Updated',
  accessed: 'Brought in',
  noDate: 'No date',
  portfolioFile: 'Portfolio file, no publication date',
  readingTime: (minutes: number) => `${minutes} min read`,
  corrections: 'Corrections',
  backToText: (note: number, place: number) => `Back to note ${note} in the text${place > 1 ? ` (${place})` : ''}`,
  tableNumber: (number: number) => `Table ${number}`,
  code: 'Code',
  correctionIs: 'Correction: ',
  late: (months: number) =>
    `Posted ${months < 24 ? counted(months, 'month') : counted(Math.round(months / 12), 'year')} after the conference.`,

  pictures: 'Pictures',
  pictureCount: (count: number) => `${inDigits(count)} picture${count === 1 ? '' : 's'}`,
  galleryCount: (count: number) => (count === 1 ? '1 gallery' : `${inDigits(count)} galleries`),
  reportCount: (count: number) => `${inDigits(count)} report${count === 1 ? '' : 's'}`,
  picture: (number: number) => `Picture ${number}`,
  leadPicture: 'Lead picture',
  noCaption: 'No caption in the source',
  notKept: (count: number) => (count === 1 ? 'Picture not kept' : `${capital(counted(count, 'picture'))} not kept`),
  originalOn: 'Original on ',
  creditIs: 'Credit in the source: ',
  licence: 'Licence',
  previous: 'Previous',
  next: 'Next',
  enlarge: 'Enlarge',
  close: 'Close',
  backTo: 'Back to ',

  theConference: 'The conference',
  aboutReport: 'About this report',
  topics: 'Topics',
  contents: 'Contents',
  newerAndOlder: 'Newer and older',
  related: 'Related',
  language: 'Language',
  conference: 'Conference',
  noneNamed: 'None named',

  coverage: 'Coverage',
  facts: 'Facts',
  dates: 'Dates',
  place: 'Place',
  venueNotStated: 'Venue not stated',
  notStated: 'Not stated',
  format: 'Format',
  online: 'Online',
  alsoOnline: 'Also online',
  hybrid: 'In place and online',
  organiser: 'Organiser',
  alsoNamed: 'Also named',
  officialSite: 'Official site',
  statedIn: 'Stated in',
  ownRecord: 'Record of this site',
  status: 'Status',
  times: 'Times',
  untilTime: (time: string) => `until ${time}`,
  name: 'Name',
  editionOf: 'Series',
  editionIs: 'Edition',
  quotes: ['“', '”'] as readonly [string, string],
  stop: '.',
  edition: (number: number) => `${ordinal(number)} edition`,
  addToCalendar: 'Add to calendar',
  noDayKnown: 'Without a known day it cannot go into a calendar.',
  yearGuessed: 'Year not stated; nearest to the date of the article.',
  yearNearest: ['Year not stated; nearest to ', ', the date of ', '.'] as readonly [string, string, string],
  guessed: (what: readonly string[]) => `Read from the text and not certain: ${lists.en.format(what)}.`,
  datesDiffer: ' gives other dates: ',
  placeDiffers: ' names another place: ',
  lateArticle: (months: number) =>
    ` was posted ${months < 24 ? counted(months, 'month') : counted(Math.round(months / 12), 'year')} after the conference.`,
  otherEditions: 'Other editions',
  allEditions: 'All editions',
  beforeAndAfter: 'Before and after',
  monthOnly: 'Month only',
  yearOnly: 'Year only',
  date: 'Date',
  notStatedShort: 'not stated',

  search: 'Search',
  searchText: 'Searches titles, texts, captions, sources and events.',
  searchFor: 'Words to look for',
  kinds: 'Kinds',
  all: 'All',
  narrow: 'Narrow the list',
  year: 'Year',
  allYears: 'All years',
  allLanguages: 'All languages',
  allSources: 'All sources',
  results: 'Results',
  moreResults: 'More results',
  searching: 'Searching…',
  oneResult: 'One result for “{query}”',
  manyResults: '{count} results for “{query}”',
  noResult: 'Nothing found for “{query}”',
  searchOtherwise: 'Fewer or shorter words find more. Everything is also listed here:',
  searchFailed: 'The search could not be loaded. Load the page again, or look here:',
  searchNeedsScript: 'Searching needs JavaScript. Everything is also listed here:',

  moved: 'This page has moved',
  notFound: 'Not on the guest list',
  notFoundText: 'There is no page at this address. It may have moved, or the link was cut short.',
}

export type Words = typeof english

const chinese: Words = {
  skip: '跳到正文',
  sections: '栏目',
  lightOrDark: '明暗',
  breadcrumb: '路径',
  home: '首页',
  separator: '，',
  colon: '：',

  homeTitle: '按日期保存的会议',
  homeText: '十二排座位是十二个月，每个座位是一天。亮起的座位，是有会议的日子。',
  conferences: '会议',
  portfolio: '影像',
  news: '新闻',
  events: '会议',
  years: '年份',
  allPictures: '全部影像',
  allNews: '全部新闻',
  allEvents: '全部会议',
  nothingYet: '这里还没有内容。',

  portfolioText: '按会议排列的图片，最新的在前。图说均出自原文。',
  withoutPictures: '没有图片的会议',
  noPicturesYet: '暂无图片',
  newsText: '会议报道，按首次发布的日期排列。彩色日期是报道的日期，圆点通向会议。',
  eventsText: (count, first, last) =>
    `${first === last ? `${first}年` : `${first}年至${last}年`}的${inChineseDigits(count)}场会议。每一年有自己的挂绳颜色，正如每一届会议。`,
  undated: '日期不详',
  upcoming: '即将举行',
  onNow: '正在举行',
  cancelled: '已取消',
  series: '系列会议',
  places: '举办地',
  calendars: '日历',
  editionsText: (count, first, last) => `${inChineseYears(first, last)}共${inChineseDigits(count)}届。`,
  heldHereText: (count, first, last) => `${inChineseYears(first, last)}共${inChineseDigits(count)}场会议。`,
  conferenceCount: (count) => `${inChineseDigits(count)}场会议`,
  alsoNamedIs: '又名',
  subscribe: '订阅',
  calendarFile: '日历文件',
  feeds: '订阅源',
  feedsText: '用阅读器关注本站：把订阅源的地址复制到阅读器中，新文章就会全文出现在那里。三种格式内容相同。',
  wholeSite: '全站',
  languages: '语言',
  sources: '来源',

  archive: '档案',
  archiveText: '按年份、主题、来源、系列、举办地、语言和格式排列的全部内容。圆点是有会议的月份。',
  formats: '原件格式',
  formatOf: (loader) => formats[loader][1],
  allTopics: '全部主题',
  allSeries: '全部系列会议',
  allPlaces: '全部举办地',
  number: (count) => inChineseDigits(count),
  listed: (names) => lists['zh-Hans'].format(names),
  listParts: (names) => lists['zh-Hans'].formatToParts(names),
  articleCount: (count) => `${inChineseDigits(count)}篇文章`,
  articlesText: (count, first, last) => `${inChineseYears(first, last)}共${inChineseDigits(count)}篇文章。`,
  yearText: (conferences, galleries, reports) => {
    const parts = [
      ...(conferences > 0 ? [`${inChineseDigits(conferences)}场会议`] : []),
      ...(reports > 0 ? [`${inChineseDigits(reports)}篇报道`] : []),
      ...(galleries > 0 ? [`${inChineseDigits(galleries)}组影像`] : []),
    ]
    return `${lists['zh-Hans'].format(parts)}。`
  },

  pages: '分页',
  page: (number) => `第${number}页`,
  newer: '较新',
  older: '较早',

  languageOf: (tag) => names['zh-Hans'].of(tag) ?? tag,
  alsoIn: (language) => `另有${language}版`,
  alsoInIs: '另有',
  source: '来源',
  sourceIs: '来源：',
  original: '查看原文',
  sectionIs: '栏目：',
  sourceNotStated: '来源未注明',
  by: (author) => `作者：${author}`,
  published: '发布于',
  updated: '更新于',
  accessed: '收录于',
  noDate: '日期不详',
  portfolioFile: '影像文件，无发布日期',
  readingTime: (minutes) => `约读${minutes}分钟`,
  corrections: '更正',
  backToText: (note, place) => `返回正文中的注${note}${place > 1 ? `（${place}）` : ''}`,
  tableNumber: (number) => `表${number}`,
  code: '代码',
  correctionIs: '更正：',
  late: (months) => `会议结束${months < 24 ? `${months}个月` : `${Math.round(months / 12)}年`}后发布。`,

  pictures: '图片',
  pictureCount: (count) => `${inChineseDigits(count)}张图片`,
  galleryCount: (count) => `${inChineseDigits(count)}组影像`,
  reportCount: (count) => `${inChineseDigits(count)}篇报道`,
  picture: (number) => `图${number}`,
  leadPicture: '题图',
  noCaption: '原文没有图说',
  notKept: (count) => (count === 1 ? '图片未存档' : `${inChineseDigits(count)}张图片未存档`),
  originalOn: '原图位于 ',
  creditIs: '原文署名：',
  licence: '使用许可',
  previous: '上一张',
  next: '下一张',
  enlarge: '放大',
  close: '关闭',
  backTo: '返回：',

  theConference: '会议',
  aboutReport: '关于这篇报道',
  topics: '主题',
  contents: '目录',
  newerAndOlder: '前后文章',
  related: '相关文章',
  language: '语言',
  conference: '会议',
  noneNamed: '未提及',

  coverage: '相关报道',
  facts: '会议信息',
  dates: '日期',
  place: '地点',
  venueNotStated: '场馆未注明',
  notStated: '未注明',
  format: '形式',
  online: '线上',
  alsoOnline: '同时线上',
  hybrid: '线上线下结合',
  organiser: '主办方',
  alsoNamed: '又名',
  officialSite: '官网',
  statedIn: '出处',
  ownRecord: '本站记录',
  status: '状态',
  times: '时间',
  untilTime: (time) => `至${time}`,
  name: '名称',
  editionOf: '系列',
  editionIs: '届次',
  quotes: ['《', '》'],
  stop: '。',
  edition: (number) => `第${number}届`,
  addToCalendar: '加入日历',
  noDayKnown: '具体日期不详，无法加入日历。',
  yearGuessed: '原文未写年份，取距文章日期最近的一年。',
  yearNearest: ['原文未写年份，取距', '（', '的日期）最近的一年。'],
  guessed: (what) => `以下由正文推断，未必准确：${lists['zh-Hans'].format(what)}。`,
  datesDiffer: '所写日期不同：',
  placeDiffers: '所写地点不同：',
  lateArticle: (months) => `在会议结束${months < 24 ? `${months}个月` : `${Math.round(months / 12)}年`}后发布。`,
  otherEditions: '其他各届',
  allEditions: '历届会议',
  beforeAndAfter: '前后会议',
  monthOnly: '仅知月份',
  yearOnly: '仅知年份',
  date: '日期',
  notStatedShort: '未注明',

  search: '搜索',
  searchText: '搜索标题、正文、图说、来源和会议。',
  searchFor: '要查找的词语',
  kinds: '类别',
  all: '全部',
  narrow: '筛选',
  year: '年份',
  allYears: '全部年份',
  allLanguages: '全部语言',
  allSources: '全部来源',
  results: '结果',
  moreResults: '更多结果',
  searching: '正在搜索……',
  oneResult: '找到1条与“{query}”有关的结果',
  manyResults: '找到{count}条与“{query}”有关的结果',
  noResult: '没有找到与“{query}”有关的内容',
  searchOtherwise: '换用更少或更短的词语，也可以从这里浏览：',
  searchFailed: '无法载入搜索。请重新载入本页，或从这里浏览：',
  searchNeedsScript: '搜索需要JavaScript。也可以从这里浏览：',

  moved: '页面已移动',
  notFound: '查无此页',
  notFoundText: '这个地址没有页面。页面可能已经移动，或者链接不完整。',
}

/** Every word of the interface. */
export const words: Readonly<Record<Tongue, Words>> = { en: english, 'zh-Hans': chinese }

const names = {
  en: new Intl.DisplayNames('en', { type: 'language' }),
  'zh-Hans': new Intl.DisplayNames('zh-Hans', { type: 'language' }),
}

const formats: Readonly<Record<LoaderName, readonly [string, string]>> = {
  markdown: ['Markdown', 'Markdown'],
  html: ['HTML', 'HTML'],
  'plain-text': ['Plain text', '纯文本'],
  mail: ['Mail', '邮件'],
  word: ['Word', 'Word文档'],
  'web-archive': ['Web archive', '网页存档'],
}

const numbers = {
  en: new Intl.NumberFormat('en'),
  'zh-Hans': new Intl.NumberFormat('zh-Hans'),
}

// Without the comma before `and` that American English has.
const lists = { en: new Intl.ListFormat('en-GB'), 'zh-Hans': new Intl.ListFormat('zh-Hans') }

const numerals = ['no', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten']

function counted(count: number, noun: string): string {
  return `${numeral(count)} ${noun}${count === 1 ? '' : 's'}`
}

function inDigits(count: number): string {
  return numbers.en.format(count)
}

function inChineseDigits(count: number): string {
  return numbers['zh-Hans'].format(count)
}

/** `ten`, `11`, `1,200` */
function numeral(count: number): string {
  return numerals[count] ?? inDigits(count)
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

/** `5th`, `22nd` */
function ordinal(number: number): string {
  const ending = { one: 'st', two: 'nd', few: 'rd', other: 'th' } as Readonly<Record<string, string>> // all of English
  return `${number}${ending[ordinals.select(number)]}`
}

const ordinals = new Intl.PluralRules('en', { type: 'ordinal' })

function inYears(first: number | undefined, last: number | undefined): string {
  if (first === undefined || last === undefined) return ''
  return first === last ? ` in ${first}` : ` from ${first} to ${last}`
}

function inChineseYears(first: number | undefined, last: number | undefined): string {
  if (first === undefined || last === undefined) return ''
  return first === last ? `${first}年` : `${first}年至${last}年`
}
