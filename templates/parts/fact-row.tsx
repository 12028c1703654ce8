import type { ComponentChildren } from 'preact'

/** A fact and what is known of it, in a list of facts. */
export function FactRow({ term, children }: { readonly term: string; readonly children: ComponentChildren }) {
  return (
    <>
      <dt>{term}</dt>
      <dd>{children}</dd>
    </>
  )
}
