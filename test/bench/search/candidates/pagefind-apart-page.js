const apart = (query) =>
  query
    .split(/\s+/)
    .map((term) =>
      /\p{sc=Han}/u.test(term)
        ? `"${term
            .replace(/\p{sc=Han}/gu, ' $& ')
            .trim()
            .replace(/\s+/g, ' ')}"`
        : term,
    )
    .join(' ')

export async function open() {
  const pagefind = await import('./pagefind/pagefind.js')
  await pagefind.init()
  return {
    async find(query) {
      const { results } = await pagefind.search(apart(query))
      const found = await Promise.all(results.map((result) => result.data()))
      return found.map(({ raw_url, url }) => Number((raw_url ?? url).match(/(\d+)\/?$/)?.[1]))
    },
    async show(query) {
      const { results } = await pagefind.search(apart(query))
      return (await results[0]?.data())?.excerpt
    },
  }
}
