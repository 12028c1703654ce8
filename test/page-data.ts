/** Something of the JSON-LD of a page. */
export interface Thing {
  readonly '@type'?: string
  readonly '@id'?: string
  readonly [property: string]: unknown
}

/** The things of the JSON-LD of a page; none where it has none. More than one script of it is a mistake. */
export function thingsOn(html: string): Thing[] {
  const scripts = [...html.matchAll(/<script type="application\/ld\+json">(.*?)<\/script>/gs)].map(
    ([, json = '']) => json,
  )
  if (scripts.length === 0) return []
  if (scripts.length > 1) throw new Error(`${scripts.length} scripts of data`)
  const data = JSON.parse(scripts[0] ?? '')
  if (data['@context'] !== 'https://schema.org') throw new Error('The data have another context')
  return data['@graph']
}

/**
 * What is wrong with the data of the pages of a site, by path: fields that https://developers.google.com/search/docs
 * requires, addresses that are not whole, dates in other forms, ids that nothing has on that page or on the one they name.
 */
export function problemsOfData(pages: ReadonlyMap<string, string>, url: string): string[] {
  const graphs = new Map([...pages].map(([path, html]) => [path, thingsOn(html)]))
  const idsAt = new Map(
    [...graphs].map(([path, graph]) => [`${url}/${path.replace(/(^|\/)index\.html$/, '$1')}`, idsOf(graph)]),
  )
  const isDescribed = (id: string) => idsAt.get(id.replace(/#.*$/, ''))?.has(id) ?? false
  return [...graphs].flatMap(([path, graph]) => {
    const doubled = graph.length - new Set(graph.map((thing) => thing['@id'])).size
    const problems = [
      ...(graph.length === 0 && path !== '404.html' && !leadsOn(pages.get(path)) ? ['no data'] : []),
      ...(doubled > 0 ? ['two things of one id'] : []),
      ...graph.flatMap((thing) =>
        problemsWithin(thing, (id) => !id.startsWith(url) || idsOf(graph).has(id) || isDescribed(id)),
      ),
    ]
    return problems.map((problem) => `${path}: ${problem}`)
  })
}

function idsOf(graph: readonly Thing[]): Set<string | undefined> {
  return new Set(graph.map((thing) => thing['@id']))
}

function leadsOn(html = ''): boolean {
  return html.includes('<meta http-equiv="refresh"')
}

type IsKnown = (id: string) => boolean

function problemsWithin(thing: Thing, isKnown: IsKnown): string[] {
  const type = thing['@type']
  const own = type === undefined ? [] : problemsOf(type, thing)
  const isReference = Object.keys(thing).join() === '@id'
  const lost = isReference && !isKnown(String(thing['@id'])) ? [`nothing is ${thing['@id']}`] : []
  return [...lost, ...own, ...Object.entries(thing).flatMap(([name, value]) => problemsIn(name, value, isKnown))]
}

function problemsIn(name: string, value: unknown, isKnown: IsKnown): string[] {
  if (Array.isArray(value)) return value.flatMap((item) => problemsIn(name, item, isKnown))
  if (typeof value === 'object' && value !== null) return problemsWithin(value as Thing, isKnown) // JSON has no other objects
  if (value === '' || value === null) return [`${name} is empty`]
  if (addresses.has(name) && !/^https?:\/\/[^/\s]+\//.test(String(value))) return [`${name} is no address: ${value}`]
  if (/Date|^date/.test(name) && !moment.test(String(value))) return [`${name} is no date: ${value}`]
  return []
}

const addresses = new Set(['@id', 'url', 'item', 'contentUrl', 'sameAs', 'isBasedOn', 'image'])
const moment = /^\d{4}-\d\d-\d\d(?:T\d\d:\d\d:\d\d(?:[+-]\d\d:\d\d)?)?$/

function problemsOf(type: string, thing: Thing): string[] {
  const missing = (required[type] ?? []).filter((name) => thing[name] === undefined)
  return [...missing.map((name) => `${type} without ${name}`), ...(checks[type]?.(thing) ?? [])]
}

const required: Readonly<Record<string, readonly string[]>> = {
  Event: ['@id', 'name', 'startDate', 'location', 'eventStatus', 'eventAttendanceMode', 'url'],
  Place: ['name', 'address'],
  VirtualLocation: ['url'],
  Organization: ['name'],
  Person: ['name'],
  NewsArticle: ['@id', 'headline', 'url', 'inLanguage'],
  Article: ['@id', 'headline', 'url', 'inLanguage'],
  ImageGallery: ['@id', 'name', 'url', 'inLanguage'],
  ImageObject: ['@id', 'contentUrl', 'url'],
  BreadcrumbList: ['@id', 'itemListElement'],
  ItemList: ['@id', 'itemListElement'],
  WebSite: ['@id', 'name', 'url'],
  WebPage: ['@id', 'name', 'url', 'isPartOf'],
  CollectionPage: ['@id', 'name', 'url', 'isPartOf', 'breadcrumb'],
  Thing: ['@id', 'name'],
}

const checks: Readonly<Record<string, (thing: Thing) => string[]>> = {
  Event: ({ startDate, endDate }) =>
    endDate !== undefined && String(endDate) < String(startDate) ? ['ends early'] : [],
  BreadcrumbList: (list) => [
    ...inOrder(list),
    ...(itemsOf(list).length < 2 ? ['a way of less than two steps'] : []),
    ...itemsOf(list)
      .slice(0, -1)
      .flatMap(({ name, item }) => (name && item ? [] : ['a step that leads nowhere'])),
  ],
  ItemList: (list) => [
    ...inOrder(list),
    ...itemsOf(list).flatMap(({ url }) => (url ? [] : ['a line that leads nowhere'])),
    ...(new Set(itemsOf(list).map(({ url }) => url)).size < itemsOf(list).length ? ['a line twice'] : []),
  ],
}

function inOrder(list: Thing): string[] {
  return itemsOf(list).every(({ position }, index) => position === index + 1) ? [] : ['steps out of order']
}

function itemsOf({ itemListElement }: Thing): readonly Thing[] {
  return Array.isArray(itemListElement) ? itemListElement : []
}
