import { Text, useWords, type Wording } from './reading.tsx'

/** A step on the way to a page. */
export interface Crumb {
  readonly href: string
  readonly label: Wording
}

/** The way to a page, without the page itself. */
export function Crumbs({ steps }: { readonly steps: readonly Crumb[] }) {
  const { breadcrumb } = useWords()
  return (
    <nav class="crumbs" aria-label={breadcrumb}>
      <ol>
        {steps.map(({ href, label }) => (
          <li>
            <a href={href}>
              <Text language={label.language}>{label.text}</Text>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  )
}
