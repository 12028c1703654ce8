import type { PaginationProps } from '../../templates/parts/pagination.tsx'
import type { Settings } from '../model/site.ts'
import { addressOfPage, hrefTo } from './address.ts'

/** Items in pages of twenty, or of another size; one empty page where there are none. */
export function paged<Item>(items: readonly Item[], size = 20): (readonly Item[])[] {
  const count = Math.max(1, Math.ceil(items.length / size))
  return Array.from({ length: count }, (_, index) => items.slice(index * size, (index + 1) * size))
}

export interface PageOfList {
  /** Address of the list. */
  readonly list: string
  readonly page: number
  readonly last: number
}

/** The ways on from one page of a list: the first, the last and its neighbours; none where it is the only one. */
export function paginationOf({ list, page, last }: PageOfList, settings: Settings): PaginationProps | undefined {
  if (last === 1) return undefined
  const href = (number: number) => hrefTo(addressOfPage(list, number), settings)
  const shown = [...new Set([1, page - 1, page, page + 1, last])].filter((number) => number >= 1 && number <= last)
  return {
    newer: page > 1 ? href(page - 1) : undefined,
    older: page < last ? href(page + 1) : undefined,
    pages: shown.flatMap((number, index) => {
      const link = { number, href: href(number), current: number === page }
      return index > 0 && number - (shown[index - 1] ?? 0) > 1 ? ['gap' as const, link] : [link]
    }),
  }
}
