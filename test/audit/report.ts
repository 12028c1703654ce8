import { inColumns } from '../bench/columns.ts'
import type { Audited } from './pages.ts'
import { categories } from './scores.ts'

/** A row for each page, and below what was found, on which page. */
export function reportOf(audited: readonly Audited[], siteFindings: readonly string[]): string {
  const rows = audited.map(({ site, page, findings, scores }) => [
    site,
    page.kind,
    ...categories.map((category) => String(scores?.points[category] ?? '–')),
    String(findings.length),
    `/${page.path}`,
  ])
  const found = [
    ...siteFindings,
    ...audited.flatMap(({ site, page, findings }) => findings.map((finding) => `${site} /${page.path}: ${finding}`)),
  ]
  return [
    inColumns([['site', 'kind of page', ...categories, 'findings', 'address'], ...rows]),
    '',
    ...found,
    found.length === 0 ? 'Nothing is wrong.' : `${found.length} findings.`,
  ].join('\n')
}
