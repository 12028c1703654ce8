/** Whether two titles are one, or one is the beginning or the end of the other. */
export function isSameTitle(a: string, b: string): boolean {
  const [one, other] = [bareOf(a), bareOf(b)]
  const [short, long] = one.length < other.length ? [one, other] : [other, one]
  return short !== '' && long.includes(short) && short.length > long.length / 2
}

function bareOf(title: string): string {
  return title
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}]/gu, '')
}
