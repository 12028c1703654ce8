import type { ComponentChildren } from 'preact'
import { Sign } from './sign.tsx'

interface PageHeadProps {
  readonly word: Parameters<typeof Sign>[0]['word']
  readonly text: string
  /** Stands beside the heading where there is room. */
  readonly children?: ComponentChildren
}

/** The heading of a list. */
export function PageHead({ word, text, children }: PageHeadProps) {
  return (
    <div class="page-head">
      <h1>
        <Sign word={word} />
      </h1>
      <p class="lede">{text}</p>
      {children}
    </div>
  )
}
