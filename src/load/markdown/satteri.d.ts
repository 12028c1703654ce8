import type { Root } from 'mdast'

// In place of the package's own types, which add nodes of MDX to every tree of HTML (tsconfig.json, `paths`).
export function markdownToMdast(text: string, options: { readonly features: { readonly frontmatter: boolean } }): Root
