import type { Processor } from 'unified'

/**
 * A plugin behind remark-gfm that takes its bare addresses out: they run on into Chinese text behind them, and looking
 * for them costs the square of a paragraph. Addresses are linked for all formats in one place.
 */
export function withoutAutolinks(this: Processor): void {
  const data = this.data()
  const names = ['wwwAutolink', 'protocolAutolink', 'emailAutolink']
  data.micromarkExtensions = [...(data.micromarkExtensions ?? []), { disable: { null: names } }]
  data.fromMarkdownExtensions = (data.fromMarkdownExtensions ?? []).map((extensions) => {
    return [extensions].flat().filter((one) => one.enter?.literalAutolink === undefined)
  })
}
