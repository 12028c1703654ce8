import { written } from '../dates.ts'
import type { Part, Story } from '../story.ts'
import type { Layout } from './layout.ts'

const escaped = (text: string) => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;')
const say = (story: Story, english: string, chinese: string) => (story.language === 'zh' ? chinese : english)
const lang = (story: Story) => say(story, 'en', 'zh-CN')

/** Pages as a browser saves them. */
export const savedHtml: readonly Layout[] = [
  {
    name: 'article element and JSON-LD',
    group: 'saved HTML',
    page: (story) => {
      const data = {
        '@context': 'https://schema.org',
        '@type': 'NewsArticle',
        headline: story.title,
        datePublished: `${story.date}T08:30:00+00:00`,
        author: [{ '@type': 'Person', name: story.author }],
        publisher: { '@type': 'Organization', name: story.source },
        articleSection: story.section,
      }
      return `<!DOCTYPE html>
<html lang="${lang(story)}"><head><meta charset="utf-8"><title>${escaped(story.title)} | ${escaped(story.source)}</title>
<meta property="og:title" content="${escaped(story.title)}"><meta property="og:site_name" content="${escaped(story.source)}">
<script type="application/ld+json">${JSON.stringify(data)}</script><style>body{margin:0}</style></head>
<body><nav><ul>${menu(story)}</ul></nav>
<main><article><h1>${escaped(story.title)}</h1><p class="byline">${say(story, 'By ', '作者：')}${story.author} <time datetime="${story.date}">${say(story, written(story.date).american, written(story.date).han)}</time></p>
${story.parts.map(modern).join('\n')}
</article>
<aside><h2>${say(story, 'Related', '相关阅读')}</h2><ul>${related(story)}</ul></aside></main>
<footer><p>© ${escaped(story.source)}</p></footer></body></html>
`
    },
  },
  {
    name: 'tables and nothing said of it',
    group: 'saved HTML',
    page: (
      story,
    ) => `<html><head><meta http-equiv="Content-Type" content="text/html; charset=utf-8"><title>${escaped(story.title)}-${escaped(story.source)}</title></head>
<body bgcolor="#ffffff"><table width="980" border="0"><tr><td colspan="2">${links(story, 9)}</td></tr>
<tr><td width="200" valign="top">${links(story, 6)}</td><td valign="top">
<div align="center"><font size="5"><b>${escaped(story.title)}</b></font></div>
<div align="center">${say(story, `${written(story.date).british} &nbsp; Source: ${story.source} &nbsp; Author: ${story.author}`, `${written(story.date).hanTwo} 来源：${story.source} 作者：${story.author} 【字体：大 中 小】`)}</div>
<div id="zoom">${story.parts.map(old).join('\n')}</div>
<div align="right">${say(story, '[Print] [Close]', '【打印】【关闭】')}</div>
</td></tr><tr><td colspan="2" align="center">${say(story, 'Copyright', '版权所有')} ${escaped(story.source)}</td></tr></table></body></html>
`,
  },
]

function modern({ kind, text, credit }: Part): string {
  switch (kind) {
    case 'paragraph':
      return `<p>${escaped(text)}</p>`
    case 'heading':
      return `<h2>${escaped(text)}</h2>`
    case 'item':
      return `<ul><li>${escaped(text)}</li></ul>`
    case 'caption':
      return `<figure><img src="/pictures/1.jpg" alt=""><figcaption>${escaped(text)} <span>${escaped(credit ?? '')}</span></figcaption></figure>`
  }
}

function old({ kind, text, credit }: Part): string {
  switch (kind) {
    case 'paragraph':
      return `<p>&nbsp;&nbsp;&nbsp;&nbsp;${escaped(text)}</p>`
    case 'heading':
      return `<p><strong>${escaped(text)}</strong></p>`
    case 'item':
      return `<p>· ${escaped(text)}</p>`
    case 'caption':
      return `<p align="center"><img src="../pictures/1.jpg" width="500"></p><p align="center">${escaped(text)} (${escaped(credit ?? '')})</p>`
  }
}

function menu(story: Story): string {
  const names = say(story, 'Home News Opinion Science Culture Sport', '首页 新闻 科技 文化 教育 体育').split(' ')
  return names.map((name) => `<li><a href="/${encodeURIComponent(name)}/">${name}</a></li>`).join('')
}

function related(story: Story): string {
  const titles = say(
    story,
    'Ferry company names its newest boat|Council votes to keep the clock|Five gardens to see before the frost',
    '江口大桥今晚起封闭施工|老城区新增口袋公园十二处|旧书市集月底重开',
  ).split('|')
  return titles.map((title) => `<li><a href="/1.html">${title}</a></li>`).join('')
}

function links(story: Story, count: number): string {
  const name = say(story, 'Section', '栏目')
  return Array.from({ length: count }, (_, at) => `<a href="list${at}.htm">${name} ${at + 1}</a>`).join(' | ')
}
