// What stands before a colon in a byline, in English and Chinese.
const keys: Readonly<Record<string, string>> = {
  source:
    'source|from|origin|來源|来源|稿源|信息来源|文章来源|稿件来源|文章來源|資料來源|新聞來源|稿件來源|轉載自|来源于|出处|新闻来源|转载自|信源|媒体',
  author:
    'author|authors|article by|written by|posted by|published by|words by|story by|reporter|writer|作者|記者|记者|撰稿|撰文|供稿|发布者|发布人|發布者|文章作者|通讯员|通訊員|採訪|採訪撰文|採訪/撰文|文字|整理|作者／|撰稿人',
  updated:
    'last updated|updated|last modified|modified|update time|updated on|update|更新时间|更新日期|更新于|更新於|编辑于|編輯於|最后编辑于|编辑时间|更新時間|最後更新時間|最新更新時間|修改時間|修改时间|最后更新|最後更新',
  published:
    'publish time|published on|published date|published|publication date|posted on|posted|release time|release date|pub date|pubdate|time|date|created|发布时间|發布時間|發佈時間|發佈日期|發佈於|刊登時間|刊登日期|刊出日期|上架時間|上架日期|上稿時間|建立時間|建立日期|出版時間|发布日期|發布日期|发表时间|發表時間|发表于|發表於|发布于|發布於|发表日期|日期|时间|時間|发稿时间|上传时间|添加时间|成文日期',
  other:
    'views?|hits?|clicks?|reads?|editors?|edited by|reviewed by|fact[- ]checked by|font ?size|comments?|share|reading time|浏览次数|浏览量|浏览|点击数|点击率|点击量|点击|阅读次数|阅读量|阅读数|阅读|访问量|访问次数|人气|责任编辑|責任編輯|責編|核稿|核稿編輯|攝影|圖片提供|瀏覽次數|瀏覽人次|瀏覽數|點閱數|點閱率|人氣|编辑|編輯|责编|字号|字體|字体|评论|評論|审核|校对|分享|分享到|查看',
}

export type KeyName = 'source' | 'author' | 'updated' | 'published' | 'other'

export interface KeyedPart {
  readonly name: KeyName
  readonly word: string
  readonly value: string
  readonly at: number
}

const key = new RegExp(
  `(?<!\\p{L})(?:${Object.entries(keys)
    .map(([name, words]) => `(?<${name}>${words})`)
    .join('|')})\\s*[:：]\\s*`,
  'giu',
)

/** The keys of a line with what stands behind each: `Source: Original  Time: 2023-08-02`. */
export function keyedPartsIn(line: string): KeyedPart[] {
  if (!/[:：]/.test(line)) return []
  const matches = [...line.matchAll(key)]
  return matches.map((match, index) => {
    const [name, word] = Object.entries(match.groups ?? {}).find(([, found]) => found !== undefined) ?? ['other', '']
    const value = line.slice(match.index + match[0].length, matches[index + 1]?.index ?? line.length)
    return { name: isKeyName(name) ? name : 'other', word, value: trimmed(value), at: match.index }
  })
}

function isKeyName(name: string): name is KeyName {
  return name in keys
}

function trimmed(value: string): string {
  return value.replace(/^[\s|·•]+|[\s|·•,，;；)）\]】]+$/g, '')
}
