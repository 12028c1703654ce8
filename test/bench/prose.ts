import type { Random } from './random.ts'

/** Sentences about conferences that nobody held, in one language. */
export interface Prose {
  title(random: Random): string
  paragraph(random: Random): string
  caption(random: Random): string
  author(random: Random): string
}

export const english: Prose = {
  title: (random) => `${random.oneOf(fields)} ${random.oneOf(meetings)} ${random.oneOf(endings)}`,
  paragraph: (random) => many(random, 2, 6, () => englishSentence(random)).join(' '),
  caption: (random) => `${random.oneOf(people)} ${random.oneOf(doings)} ${random.oneOf(things)}`,
  author: (random) => random.oneOf(['Ida Brandt', 'Tomas Weir', 'Lin Qiao', 'Rosa Pell', 'Femi Adair']),
}

export const chinese: Prose = {
  title: (random) => `${random.oneOf(hanFields)}${random.oneOf(hanMeetings)}${random.oneOf(hanEndings)}`,
  paragraph: (random) => many(random, 2, 5, () => chineseSentence(random)).join(''),
  caption: (random) => `${random.oneOf(hanPeople)}${random.oneOf(hanDoings)}${random.oneOf(hanThings)}`,
  author: (random) => random.oneOf(['林桥', '周砚', '何苇', '沈汀', '陆笙']),
}

function englishSentence(random: Random): string {
  const clause = `${random.oneOf(people)} ${random.oneOf(doings)} ${random.oneOf(things)} ${random.oneOf(places)}`
  const figure = `, where ${random.between(12, 940)} ${random.oneOf(counted)} were counted`
  return `${random.oneOf(openings)}${clause}${random.between(0, 2) === 0 ? figure : ''}.`
}

function chineseSentence(random: Random): string {
  const clause = `${random.oneOf(hanPeople)}${random.oneOf(hanPlaces)}${random.oneOf(hanDoings)}${random.oneOf(hanThings)}`
  const figure = `，共有${random.between(12, 940)}${random.oneOf(hanCounted)}`
  return `${random.oneOf(hanOpenings)}${clause}${random.between(0, 2) === 0 ? figure : ''}。`
}

function many<T>(random: Random, low: number, high: number, make: () => T): T[] {
  return Array.from({ length: random.between(low, high) }, make)
}

type Words = readonly [string, ...string[]]

const fields: Words = [
  'Tidal Energy',
  'Soft Robotics',
  'Crop Genetics',
  'Urban Acoustics',
  'Glacier Science',
  'Fusion Data',
]
const meetings: Words = ['Forum', 'Congress', 'Symposium', 'Assembly', 'Colloquium', 'Workshop']
const endings: Words = [
  'opens its doors',
  'draws record crowd',
  'ends with a pledge',
  'moves to the coast',
  'turns ten',
]
const openings: Words = ['', '', 'In the morning ', 'After a short break ', 'For the first time ', 'As planned, ']
const people: Words = [
  'the organisers',
  'two young engineers',
  'a panel of farmers',
  'the keynote speaker',
  'guests from abroad',
]
const doings: Words = ['presented', 'argued over', 'compared', 'tried out', 'published', 'questioned']
const things: Words = [
  'a map of open sensors',
  'the new code of practice',
  'three rival models',
  'cheap instruments',
  'a shared archive',
]
const places: Words = [
  'in the main hall',
  'on the second stage',
  'beside the river',
  'in front of students',
  'at a round table',
]
const counted: Words = ['visitors', 'posters', 'questions', 'prototypes', 'signatures']

const hanFields: Words = ['潮汐能源', '软体机器人', '作物遗传', '城市声学', '冰川科学', '聚变数据']
const hanMeetings: Words = ['论坛', '大会', '研讨会', '年会', '沙龙']
const hanEndings: Words = ['今日开幕', '参会人数创新高', '发布倡议书', '移师滨海', '迎来十周年']
const hanOpenings: Words = ['', '', '上午，', '短暂休息之后，', '据悉，', '按照议程，']
const hanPeople: Words = ['主办方', '两位青年工程师', '农户代表', '主讲嘉宾', '海外来宾']
const hanPlaces: Words = ['在主会场', '在第二舞台', '在河边', '面向学生', '在圆桌旁']
const hanDoings: Words = ['介绍了', '讨论了', '比较了', '试用了', '公布了', '质疑了']
const hanThings: Words = ['开放传感器地图', '新版行为准则', '三种竞争模型', '廉价仪器', '共享档案库']
const hanCounted: Words = ['名观众', '张海报', '个提问', '台样机', '份签名']
