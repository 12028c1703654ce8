import type { Root } from 'hast'
import type { Found } from '../draft.ts'
import { isEmpty } from '../tree/elements.ts'

/** What a document is called: people name them after what is in them, `content/news/河港论坛.docx`, unless Word does. */
export function titleOfName(path: string, tree: Root): Found<string> | undefined {
  const name = path
    .replace(/^.*\//, '')
    .replace(/\.\w+$/, '')
    .replace(/[_\s]+/g, ' ')
    .trim()
  if (isEmpty(tree) || !/\p{L}{2}/u.test(name) || byWord.test(name)) return undefined
  return { value: name, rule: 'file name', confidence: 0.4, line: 1, column: 1 }
}

// `Document1`, `New Microsoft Word Document (2)`, `新建 DOCX 文档`, `Untitled`, `无标题1`
const byWord =
  /^(new |新建 ?)?(microsoft )?(office )?(word|docx?)? ?(document|文档|文件|untitled|无标题|未命名)[\s\d()（）]*$/i
