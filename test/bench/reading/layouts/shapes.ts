import iconv from 'iconv-lite'
import { written } from '../dates.ts'
import type { Story } from '../story.ts'
import { apart, type Layout, lines } from './layout.ts'

const isHan = ({ language }: Story) => language === 'zh'
const credit = (story: Story) => (name: string) => (isHan(story) ? `（${name} 摄）` : `(Photo: ${name})`)
const byline = (story: Story) =>
  isHan(story)
    ? `${story.source}　作者：${story.author}　${written(story.date).han}`
    : `By ${story.author}, ${story.source}, ${written(story.date).american}`

/** What is pasted from elsewhere than a browser: the same in both languages. */
export const shapes: readonly Layout[] = [
  {
    name: 'hard line breaks',
    group: 'other text',
    page: (story) =>
      apart(
        story.title,
        byline(story),
        ...lines(story.parts, credit(story)).map((line) => wrapped(line, isHan(story) ? 36 : 72)),
      ),
  },
  {
    name: 'forwarded mail, quoted-printable',
    group: 'other text',
    page: (story) => {
      const charset = isHan(story) ? 'gb18030' : 'utf-8'
      const text = apart(story.title, byline(story), ...lines(story.parts, credit(story)))
      const quoted = text.split('\n').map((line) => (line === '' ? '>' : `> ${line}`))
      const body = ['FYI', '', ...quoted, '', '-- ', 'Kit', ''].join('\n')
      return [
        'From: Kit Ellery <kit@example.org>',
        'To: desk@example.org',
        `Subject: =?utf-8?B?${Buffer.from(`Fwd: ${story.title}`).toString('base64')}?=`,
        'Date: Thu, 09 Jan 2025 09:12:44 +0000',
        'MIME-Version: 1.0',
        `Content-Type: text/plain; charset=${charset}`,
        'Content-Transfer-Encoding: quoted-printable',
        '',
        quotedPrintable(iconv.encode(body, charset)),
      ].join('\n')
    },
  },
  {
    name: 'PDF of two pages',
    group: 'other text',
    page: (story) => {
      const width = isHan(story) ? 34 : 64
      const set = lines(story.parts, credit(story)).flatMap((line) => wrapped(line, width, !isHan(story)).split('\n'))
      const half = Math.ceil(set.length / 2)
      const running = `${story.source} ${story.date.slice(0, 4)}`
      const pages = [
        [running, '', story.title, byline(story), '', ...set.slice(0, half), '', '1'],
        [running, '', ...set.slice(half), '', '2'],
      ]
      return `${pages.map((page) => page.join('\n')).join('\f')}\n`
    },
  },
]

function wrapped(text: string, width: number, hyphenates = false): string {
  const out: string[] = []
  let line = ''
  for (const { segment } of new Intl.Segmenter('zh', { granularity: 'word' }).segment(text)) {
    if (line.length + segment.length <= width || line === '' || /^[\p{P}]$/u.test(segment)) {
      line += segment
      continue
    }
    const room = width - line.length - 1
    const splits = hyphenates && /^[a-z]{8,}$/.test(segment) && room >= 4
    out.push(splits ? `${line}${segment.slice(0, 4)}-` : line.trimEnd())
    line = splits ? segment.slice(4) : segment.trimStart()
  }
  return [...out, line].join('\n')
}

/** RFC 2045, 6.7: lines of at most 76 characters. */
function quotedPrintable(bytes: Buffer): string {
  return bytes
    .toString('latin1')
    .split('\n')
    .map((line) => {
      const codes = [...line].map((char) =>
        /[!-<>-~ \t]/.test(char) ? char : `=${char.charCodeAt(0).toString(16).toUpperCase().padStart(2, '0')}`,
      )
      const rows = ['']
      for (const code of codes) {
        if ((rows.at(-1)?.length ?? 0) + code.length > 74) rows.push('')
        rows[rows.length - 1] += code
      }
      return rows.join('=\n').replace(/ $/, '=20')
    })
    .join('\n')
}
