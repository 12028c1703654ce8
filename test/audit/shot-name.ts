import type { ColorScheme } from '../browser/look.ts'
import type { AuditedPage } from './pages.ts'

/** `stress/news-2024-forum/360-dark.jpg` */
export function shotName({ site, page }: AuditedPage, width: number, colorScheme: ColorScheme): string {
  const name = page.path.replace(/\/$/u, '').replaceAll('/', '-') || 'home'
  return `${site}/${name}/${width}-${colorScheme}.jpg`
}
