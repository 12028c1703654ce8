import { page } from './page.js'

export function render({ title, content, page: { date, url } }) {
  const day = date.toISOString().slice(0, 10)
  return page(
    { title, url },
    `<article><h1>${title ?? url}</h1><time datetime="${day}">${day}</time>\n${content}</article>`,
  )
}
