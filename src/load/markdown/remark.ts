import type { Root } from 'mdast'
import remarkCjkFriendly from 'remark-cjk-friendly'
import remarkFrontmatter from 'remark-frontmatter'
import remarkGfm from 'remark-gfm'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { withoutAutolinks } from '../without-autolinks.ts'
import type { Fence } from './parse-markdown.ts'

/** The tree that remark makes of a text: the reference. */
export function parseByRemark(text: string, fence: Fence | undefined): Root {
  return processors[fence ?? 'none'].parse(text)
}

const processors = { none: reader([]), yaml: reader(['yaml']), toml: reader(['toml']) } as const

function reader(fences: Fence[]): Processor<Root> {
  return unified()
    .use(remarkParse)
    .use(remarkFrontmatter, fences)
    .use(remarkGfm, { singleTilde: false })
    .use(withoutAutolinks)
    .use(remarkCjkFriendly)
    .freeze()
}
