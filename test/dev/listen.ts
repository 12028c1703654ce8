/** What an open page is told. */
export interface News {
  readonly version: string
  readonly problems: readonly { readonly path: string; readonly line?: number; readonly reason: string }[]
}

/** Listens to the events of a preview like an open page. */
export interface Listener {
  /** The next news that fits, from those that came since the last call on. */
  until(fits: (news: News) => boolean): Promise<News>
  close(): void
}

/** Listens like a page that is open, by its address within the site: `news/2024/some-slug/`. */
export async function listen(home: string, page: string): Promise<Listener> {
  const closing = new AbortController()
  const address = new URL('/.daypass/events', home)
  address.searchParams.set('page', new URL(page, home).pathname)
  const response = await fetch(address, { signal: closing.signal })
  const news = newsIn(response)
  return {
    async until(fits) {
      for (;;) {
        const { value, done } = await news.next()
        if (done) throw new Error('The preview ended before that was told')
        if (fits(value)) return value
      }
    },
    close: () => closing.abort(),
  }
}

// `data: {"version":"…","problems":[]}` and an empty line.
async function* newsIn(response: Response): AsyncGenerator<News, void> {
  let text = ''
  for await (const part of response.body ?? []) {
    text += Buffer.from(part)
    const messages = text.split('\n\n')
    text = messages.pop() ?? ''
    for (const message of messages) yield JSON.parse(message.replace(/^data: /u, '')) as News // as live-pages.ts writes it
  }
}
