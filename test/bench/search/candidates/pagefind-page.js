export const open = opener((query) => query)

export function opener(asked) {
  return async () => {
    const pagefind = await import('./pagefind/pagefind.js')
    await pagefind.init()
    return {
      async find(query) {
        const { results } = await pagefind.search(asked(query))
        const found = await Promise.all(results.map((result) => result.data()))
        return found.map(({ raw_url, url }) => Number((raw_url ?? url).match(/(\d+)\/?$/)?.[1]))
      },
      async show(query) {
        const { results } = await pagefind.search(asked(query))
        return (await results[0]?.data())?.excerpt
      },
    }
  }
}
