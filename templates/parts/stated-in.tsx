import { type ArticleLink, LinkTo } from './article-link.tsx'
import { FactRow } from './fact-row.tsx'
import { useWords } from './reading.tsx'

/** A fact, by the word for it. */
export type Fact =
  | 'name'
  | 'dates'
  | 'times'
  | 'place'
  | 'format'
  | 'status'
  | 'editionOf'
  | 'organiser'
  | 'alsoNamed'
  | 'officialSite'

/** The facts that an article states; without one, those of the conference's own file. */
export interface StatedIn {
  readonly article?: ArticleLink
  readonly facts: readonly Fact[]
}

/** The articles that say what is known. */
export function StatedInRow({ statedIn }: { readonly statedIn: readonly StatedIn[] }) {
  const words = useWords()
  return (
    <FactRow term={words.statedIn}>
      {statedIn.map(({ article, facts }) => (
        <p>
          {article ? <LinkTo article={article} /> : words.ownRecord}
          {facts.length > 0 && statedIn.length > 1 && <small>{words.listed(facts.map((fact) => words[fact]))}</small>}
        </p>
      ))}
    </FactRow>
  )
}
