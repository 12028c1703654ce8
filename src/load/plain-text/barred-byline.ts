import type { Byline } from './byline.ts'

// What stands before a bar in the bylines of Chinese accounts, by what it names.
const keys: Readonly<Record<string, string>> = {
  source: '来源|稿源|出品|转自|来自',
  author: '作者|文|文字|撰文|撰稿|采写|记者|原作者',
  other:
    '图|图片|摄影|供图|图源|图片来源|编辑|责编|责任编辑|美编|排版|校对|审核|审校|复审|终审|监制|设计|视觉|制图|制作|编审|总编|主编|值班编辑|运营|翻译|校译|音频|视频|剪辑|统筹|策划|封面',
}
const key = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${Object.entries(keys)
    .map(([name, words]) => `(?<${name}>(?:${words})(?:[&＆/、](?:${words}))*)`)
    .join('|')})\\s*[|｜丨∣]\\s*`,
  'gu',
)

/** Reads a byline whose words are parted by bars: `文 | 张三　编辑 | 李四`; undefined for lines that are none. */
export function barredBylineIn(line: string): Byline | undefined {
  if (line.length > 120 || !/[|｜丨∣]/.test(line)) return undefined
  const matches = [...line.matchAll(key)]
  if (matches.length === 0 || line.slice(0, matches[0]?.index).trim() !== '') return undefined
  const found: { source?: string; author?: string } = {}
  for (const [index, match] of matches.entries()) {
    const value = line.slice(match.index + match[0].length, matches[index + 1]?.index ?? line.length)
    const bare = value.replace(/[\s|｜丨∣·]+$/u, '').replace(/\s+/g, ' ')
    if (bare.length > 40 || /[。！？]/.test(bare)) return undefined
    if (match.groups?.source) found.source ??= bare
    if (match.groups?.author) found.author ??= bare
  }
  return found
}
