import type { Child } from '../jsx-runtime.ts'
import { Spoken, Text, type Wording } from './reading.tsx'
import { Sign } from './sign.tsx'

interface PageHeadProps {
  readonly word: Parameters<typeof Sign>[0]['word']
  readonly text: string
  /** What the list is narrowed to. */
  readonly narrowed?: Wording
  /** Stands beside the heading where there is room. */
  readonly children?: Child
}

/** The heading of a list. */
export function PageHead({ word, text, narrowed, children }: PageHeadProps) {
  return (
    <div class="page-head">
      <h1>
        <Sign word={word} />
        {narrowed && <Narrowed name={narrowed} />}
      </h1>
      <p class="lede">{text}</p>
      {children}
    </div>
  )
}

function Narrowed({ name: { text, language } }: { readonly name: Wording }) {
  return (
    <>
      {' '}
      <Spoken as="span" class="part" language={language}>
        <Text language={language}>{text}</Text>
      </Spoken>
    </>
  )
}
