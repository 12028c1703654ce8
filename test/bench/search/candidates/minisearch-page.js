const tokenize = (text) =>
  [
    ...text
      .normalize('NFKC')
      .toLowerCase()
      .matchAll(/\p{sc=Han}+|(?:(?!\p{sc=Han})[\p{L}\p{M}])+|\p{N}+/gu),
  ].flatMap(([run]) =>
    /\p{sc=Han}/u.test(run) && run.length > 1
      ? Array.from({ length: run.length - 1 }, (_, at) => run.slice(at, at + 2))
      : [run],
  )

export const options = {
  fields: ['title', 'text'],
  storeFields: ['title'],
  tokenize,
  searchOptions: { combineWith: 'AND', prefix: (term) => !/\p{sc=Han}/u.test(term), boost: { title: 2 } },
}

export async function open() {
  const { default: MiniSearch } = await import('./library.js')
  const index = MiniSearch.loadJSON(await (await fetch('index.json')).text(), options)
  return {
    find: async (query) => index.search(query).map(({ id }) => id),
    // Without a quotation of its text: that would be one more file.
    show: async (query) => index.search(query)[0]?.title,
  }
}
