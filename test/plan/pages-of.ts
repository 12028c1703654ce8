import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { toString as textOf } from 'hast-util-to-string'
import { visit } from 'unist-util-visit'
import type { Site } from '../../src/model/site.ts'
import { plan } from '../../src/plan/plan.ts'

/** What a file of the planned site holds. */
export function textAt(path: string, site: Site): string {
  const output = plan(site).find((one) => one.path === path)
  if (output?.kind !== 'text') throw new Error(`The plan has no text ${path}`)
  return output.render()
}

export function pageAt(path: string, site: Site): Root {
  return fromHtml(textAt(path, site))
}

/** Every page of the planned site, by path. */
export function pagesOf(site: Site): Map<string, Root> {
  const paths = plan(site).flatMap(({ path }) => (path.endsWith('.html') ? [path] : []))
  return new Map(paths.map((path) => [path, pageAt(path, site)]))
}

/** The elements of a name, and of a class where one is given, in order. */
export function all(tree: Root | Element, tagName: string, className?: string): Element[] {
  const found: Element[] = []
  visit(tree, 'element', (element) => {
    const names = [element.properties.className ?? []].flat()
    if (element.tagName === tagName && (!className || names.includes(className))) found.push(element)
  })
  return found
}

export function texts(elements: readonly Element[]): string[] {
  return elements.map((element) => textOf(element).replace(/\s+/g, ' ').trim())
}

export function attributes(elements: readonly Element[], name: string): string[] {
  return elements.flatMap(({ properties }) => (properties[name] === undefined ? [] : String(properties[name])))
}
