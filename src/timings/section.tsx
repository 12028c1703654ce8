import type { Child } from '../../templates/jsx-runtime.ts'

interface SectionProps {
  readonly title: string
  readonly id: string
  readonly children: Child
}

export function Section({ title, id, children }: SectionProps) {
  return (
    <section aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}
