import { Text, useWords } from './reading.tsx'
import { Sign } from './sign.tsx'

/** A heading that is led to, with those below it. */
export interface ContentsLine {
  readonly id: string
  readonly text: string
  readonly lines?: readonly ContentsLine[]
}

/** The ways to the headings of a text. */
export function Contents({ lines }: { readonly lines: readonly ContentsLine[] }) {
  const { contents } = useWords()
  return (
    <nav class="toc" aria-label={contents}>
      <h2>
        <Sign word="contents" />
      </h2>
      <Lines lines={lines} />
    </nav>
  )
}

function Lines({ lines }: { readonly lines: readonly ContentsLine[] }) {
  return (
    <ol>
      {lines.map(({ id, text, lines: inner = [] }) => (
        <li>
          <a href={`#${id}`}>
            <Text>{text}</Text>
          </a>
          {inner.length > 0 && <Lines lines={inner} />}
        </li>
      ))}
    </ol>
  )
}
