import type { Root } from 'mdast'
import { once } from '../../model/once.ts'

export type Fence = 'yaml' | 'toml'

/**
 * The tree of a text in Markdown as remark makes it, with tables, footnotes and task lists; `fence` names the front
 * matter it begins with. What is the same without it is parsed natively, where the machine has the program for that.
 */
export async function parseMarkdown(text: string, fence: Fence | undefined): Promise<Root> {
  const native = await nativeParser()
  return native?.(text, fence) ?? (await import('./remark.ts')).parseByRemark(text, fence)
}

// It comes as an optional package for each kind of machine.
const nativeParser = once(async () => {
  try {
    return (await import('./native.ts')).parseNatively
  } catch {
    return undefined
  }
})
