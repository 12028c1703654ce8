import type { Language } from '../../src/model/article.ts'
import { useMarks } from './reading.tsx'

interface ProseProps {
  readonly html: string
  readonly language: Language
}

/** Text of an article: HTML that the load stage has sanitised. */
export function Prose({ html, language }: ProseProps) {
  // The one place where HTML is not made by a component.
  return <div class="prose" {...useMarks(language)} dangerouslySetInnerHTML={{ __html: html }} />
}
