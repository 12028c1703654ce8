import { writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { screens } from '../browser/look.ts'
import type { Audited } from './pages.ts'
import { shotName } from './shot-name.ts'

/** Writes one page with the pictures of all pages, for people to look at. */
export function contactSheet(audited: readonly Audited[], out: string): void {
  writeFileSync(join(out, 'index.html'), sheet(audited.map(section).join('\n')))
}

function section(one: Audited): string {
  const shots = screens.flatMap(({ width, colorSchemes }) =>
    colorSchemes.map((colorScheme) => {
      const src = shotName(one, width, colorScheme)
      const caption = `${width} px, ${colorScheme}`
      return `<a href="${src}"><img loading="lazy" src="${src}" alt="${caption}" style="width: ${width / 5}px">${caption}</a>`
    }),
  )
  const found = one.findings.map((finding) => `<li>${escaped(finding)}</li>`).join('')
  return `<section><h2>${one.site}: ${one.page.kind} <small>/${escaped(one.page.path)}</small></h2>
<ul>${found}</ul><div>${shots.join('\n')}</div></section>`
}

function sheet(sections: string): string {
  return `<!doctype html>
<html lang="en"><meta charset="utf-8"><title>Pages of Daypass</title>
<style>
  body { font: 14px system-ui; margin: 2rem; background: #ddd }
  div { display: flex; gap: 1rem; align-items: start; overflow-x: auto }
  a { display: grid; gap: .3rem; color: inherit; font-size: 12px }
  img { max-height: 70vh; object-fit: cover; object-position: top; background: #fff }
  li { color: #a00 }
</style>
${sections}
</html>
`
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;')
}
