import type { CalendarDate } from '../../model/date.ts'
import { datesIn } from '../dates/dates.ts'

/** What a line between title and text says of an article. */
export interface Byline {
  readonly source?: string
  readonly author?: string
  readonly published?: CalendarDate
  readonly updated?: CalendarDate
  /** The words that named the date: `Updated`, `发布时间`. */
  readonly dateWord?: string
}

// What stands before a colon in a byline, in English and Chinese.
const keys: Readonly<Record<string, string>> = {
  source: 'source|from|origin|来源|稿源|信息来源|文章来源|稿件来源|来源于|出处|新闻来源|转载自|信源',
  author: 'author|authors|written by|reporter|writer|作者|记者|撰稿|撰文|供稿|发布者|发布人|文章作者|通讯员|整理',
  updated:
    'last updated|updated|last modified|modified|update time|updated on|update|更新时间|更新日期|更新于|修改时间|最后更新',
  published:
    'publish time|published on|published|publication date|posted on|posted|release time|release date|pub date|pubdate|time|date|created|发布时间|发布日期|发表时间|发表于|发布于|发表日期|日期|时间|发稿时间|上传时间|添加时间|成文日期',
  other:
    'views?|hits?|clicks?|reads?|editors?|edited by|font ?size|comments?|share|浏览次数|浏览量|浏览|点击数|点击率|点击量|点击|阅读次数|阅读量|阅读数|阅读|访问量|访问次数|人气|责任编辑|编辑|责编|字号|字体|评论|审核|校对|分享|分享到|查看',
}
const key = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.entries(keys)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*[:：]\\s*`,
  'giu',
)
// Without a colon, right before a date.
const dateLead =
  /(?:^|[\s|·•,，—-])(last updated|updated|last modified|modified|published|posted|发布于|发表于|更新于)(?:\s+(?:on|at))*\s*$/i
const time =
  /\d{1,2}[:：]\d{2}([:：]\d{2})?(\s*[ap]\.?m\.?)?(\s*\(?(GMT|UTC|[ECMP][SD]?T|BST|CET|CST|HKT|SGT|JST)([+-]\d{1,2})?\)?)?/gi
const weekday = /\b(mon|tues?|wed(nes)?|thur?s?|fri|sat(ur)?|sun)(day)?\b,?|星期[一二三四五六日天]|周[一二三四五六日]/gi

/** Reads a byline; undefined for lines that are none. `Source:Original    Author:admin    Time:2023-08-02    View:58` */
export function bylineIn(line: string): Byline | undefined {
  if (line.length > 200) return undefined
  const parts = partsOf(line)
  const first = parts[0]?.at ?? line.length
  const keyed = Object.assign({}, ...parts.map(({ name, value, word }) => fieldOf(name, value, word)))
  const lead = line.slice(0, first).trim()
  const fromLead = lead === '' ? {} : leadOf(lead, parts.length > 0)
  if (fromLead === undefined) return undefined
  const byline = { ...fromLead, ...keyed }
  return parts.length > 0 || Object.keys(byline).length > 0 ? byline : undefined
}

interface Part {
  readonly name: string
  readonly word: string
  readonly value: string
  readonly at: number
}

function partsOf(line: string): Part[] {
  const matches = [...line.matchAll(key)]
  return matches.map((match, index) => {
    const name = Object.entries(match.groups ?? {}).find(([, word]) => word !== undefined)?.[0] ?? 'other'
    const value = line.slice(match.index + match[0].length, matches[index + 1]?.index ?? line.length)
    return {
      name,
      word: match.groups?.[name] ?? '',
      value: value.replace(/^[\s|·•]+|[\s|·•,，;；)）\]】]+$/g, ''),
      at: match.index,
    }
  })
}

function fieldOf(name: string, value: string, word: string): Byline {
  const dates = datesIn(value)
  if (name === 'published' || name === 'updated') {
    const date = dates[0]?.date
    return date ? { [name]: date, dateWord: word } : {}
  }
  if (name === 'other') return {}
  // `来源：新华网 2024-03-29 10:00`: a name runs up to the date or to a wide gap.
  const cut = dates[0]?.index ?? value.length
  const text =
    value
      .slice(0, cut)
      .split(/\s{3,}|[|｜]/)[0]
      ?.replace(weekday, '')
      .trim()
      .replace(/[\s,，-]+$/, '') ?? ''
  const rest = dates[0]?.date ? { published: dates[0].date } : {}
  return text && text.length <= 60 && !/^[\d\s:.-]+$/.test(text) ? { [name]: text, ...rest } : rest
}

/** What stands before the first key: a date, a site, `By` somebody; undefined where it is a sentence. */
function leadOf(lead: string, isKeyed: boolean): Byline | undefined {
  const [date] = datesIn(lead)
  const before = lead.slice(0, date?.index).replace(time, ' ').trim()
  const after = date ? lead.slice(date.index + date.text.length) : ''
  const author = authorIn(before) ?? authorIn(after.trim())
  if (!date?.date) return author ? { author } : isKeyed && lead.length <= 60 ? nameIn(lead) : undefined
  const word = dateLead.exec(before)?.[1]
  const dated = { [/updat|modif|更新/i.test(word ?? '') ? 'updated' : 'published']: date.date, dateWord: word }
  if (author) return lead.length < 120 ? { author, ...dated } : undefined
  const rest = `${before.replace(dateLead, '')} ${after}`.replace(time, ' ').replace(weekday, ' ')
  const bare = rest.replace(/[\s|·•,，()（）[\]【】\-–—/TZ@]+/g, ' ').trim()
  if (bare.length > (isKeyed ? 60 : 36) || /[。！？；]|\p{Ll}\.\s/u.test(bare)) return undefined
  return { ...nameIn(bare), ...dated }
}

// `By Claire Bates`, `By METRO REPORTER -`, `Written by Jane Doe, BBC News`, `Reviewed by John M. Grohol, Psy.D. on`
const authored =
  /^(?:(?:[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Rr]eport|[Ss]tory|[Ww]ords) )?[Bb][Yy]:?\s+(\p{Lu}[\p{L}.'’-]*(?:\s+(?:and\s+|&\s+|de\s+|van\s+|von\s+)?\p{Lu}[\p{L}.'’-]*){0,5})\s*(?:[,|·–—(/-].{0,60})?(?:\s+(?:on|at))?$/u

function authorIn(text: string): string | undefined {
  return authored
    .exec(text)?.[1]
    ?.replace(/\s+/g, ' ')
    .replace(/\s+on$/i, '')
    .trim()
}

function nameIn(text: string): Byline {
  const bare = text.replace(/^[\s|·•,，:：-]+|[\s|·•,，:：-]+$/g, '')
  const author = /^by\s+(.{2,50})$/i.exec(bare)?.[1]
  if (author) return { author }
  const isName =
    /^[\w-]+(\.[\w-]+)+$/.test(bare) ||
    (/^[\p{L}][\p{L}\p{N}\s.&'’·-]{1,30}$/u.test(bare) && /[\p{Lu}\p{Script=Han}]/u.test(bare))
  return isName && !/^(at|on|by|the|am|pm|hrs?|ist|reviewed.*)$/i.test(bare) ? { source: bare } : {}
}
