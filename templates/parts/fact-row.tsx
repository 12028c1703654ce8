import type { Child } from '../jsx-runtime.ts'

/** A fact and what is known of it, in a list of facts. */
export function FactRow({ term, children }: { readonly term: string; readonly children: Child }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
