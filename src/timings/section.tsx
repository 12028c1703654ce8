import type { ComponentChildren } from 'preact'

interface SectionProps {
  readonly title: string
  readonly id: string
  readonly children: ComponentChildren
}

export function Section({ title, id, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
