import { Text, type Wording } from './reading.tsx'

/** An article as what it says is told of it. */
export interface ArticleLink {
  readonly href: string
  readonly title: Wording
}

export function LinkTo({ article: { href, title } }: { readonly article: ArticleLink }) {
  return (
    <a href={href}>
      <Text language={title.language}>{title.text}</Text>
    </a>
  )
}
