import { datesIn } from '../dates/dates.ts'
import type { Byline } from './byline.ts'

/**
 * Reads the line that a WeChat account puts under its titles, `原创 张三 某某公众号 2024-03-29 10:00 发表于北京`:
 * an author, if one is named, then the account; undefined for other lines.
 */
export function accountBylineIn(line: string): Byline | undefined {
  if (line.length > 120) return undefined
  const bare = line.replace(/\s+/g, ' ').trim()
  const original = /^(?:原创|Original)(?:\s+|[:：]\s*)/.exec(bare)
  const place = /\s*(?:发表于|发布于|Posted on)\s*\p{L}[\p{L}\s]{0,20}$/u.exec(bare)
  if (!original && !place) return undefined
  const inner = bare.slice(original?.[0].length ?? 0, place?.index ?? bare.length)
  const [date] = datesIn(inner)
  const names = inner.slice(0, date?.index).trim().split(' ').filter(Boolean)
  const behind = date ? inner.slice(date.index + date.text.length) : ''
  if (!/^(\s*[\d:：]{4,8})?\s*\p{L}{0,10}$/u.test(behind) || !isNamed(names, date !== undefined)) return undefined
  return { ...namesIn(names, date !== undefined), ...(date?.date ? { published: date.date, dateWord: '发表于' } : {}) }
}

function isNamed(names: readonly string[], isDated: boolean): boolean {
  if (names.some((name) => name.length > 24 || /[，。！？；：,.!?;]/.test(name))) return false
  return isDated ? names.length <= 5 : names.length > 0 && names.length <= 2
}

// `张三 某某公众号`, `某某公众号`; where the account stands on a line of its own, a single name is the author's.
function namesIn(names: readonly string[], isDated: boolean): Byline {
  const [last = '', ...others] = [...names].reverse()
  if (last === '') return {}
  if (others.length === 0) return isDated ? { source: last } : { author: last }
  const authors = others.reverse().filter((name) => name !== last)
  return authors.length > 0 ? { author: authors.join('、'), source: last } : { source: last }
}
