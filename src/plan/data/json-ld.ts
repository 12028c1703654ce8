/** Something that data of a page speak of; its properties are those of its type at https://schema.org. */
export interface Thing {
  readonly '@type': string
  /** What it is called by wherever it is spoken of. */
  readonly '@id': string
}

/** Things as JSON-LD that stands in a script of a page: no text in it can end the script or begin a comment. */
export function jsonLd(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    /[<>&\u2028\u2029]/g,
    (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, '0')}`,
  )
}
