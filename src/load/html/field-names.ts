/** Names of statements, each with how often it is right by itself. */
export type Names = readonly (readonly [name: string, weight: number])[]

// The names that pages use for one thing, in lower case, with how often each is right: Open Graph, Twitter, Dublin Core,
// Highwire (citation), parse.ly, Sailthru, and what content systems write.
export const titleNames: Names = [
  ...([
    ['og:title', 0.75],
    ['citation_title', 0.7],
    ['dc.title', 0.6],
    ['dcterms.title', 0.6],
  ] as const),
  ...([
    ['parsely-title', 0.6],
    ['sailthru.title', 0.6],
    ['twitter:title', 0.4],
    ['title', 0.4],
    ['articletitle', 0.7],
  ] as const),
]
export const publishedNames: Names = [
  ...([
    ['article:published_time', 0.9],
    ['citation_publication_date', 0.8],
    ['citation_online_date', 0.7],
  ] as const),
  ...([
    ['pubdate', 0.8],
    ['publishdate', 0.8],
    ['publish-date', 0.8],
    ['publish_date', 0.8],
    ['publication_date', 0.8],
  ] as const),
  ...([
    ['og:published_time', 0.8],
    ['og:article:published_time', 0.8],
    ['og:release_date', 0.8],
    ['weibo: article:create_at', 0.8],
  ] as const),
  ...([
    ['parsely-pub-date', 0.8],
    ['sailthru.date', 0.7],
    ['dc.date', 0.6],
    ['dc.date.issued', 0.8],
    ['dcterms.issued', 0.8],
  ] as const),
  ...([
    ['dcterms.created', 0.7],
    ['dcterms.date', 0.6],
    ['date', 0.6],
    ['article.published', 0.8],
    ['datepublished', 0.8],
  ] as const),
  ...([
    ['originalpublicationdate', 0.8],
    ['article_date_original', 0.8],
    ['apub:time', 0.7],
    ['firstcreatetime', 0.7],
  ] as const),
]
export const updatedNames: Names = [
  ...([
    ['article:modified_time', 0.9],
    ['og:updated_time', 0.7],
    ['weibo: article:update_at', 0.8],
    ['dcterms.modified', 0.7],
  ] as const),
  ...([
    ['dc.date.modified', 0.7],
    ['lastmod', 0.6],
    ['last-modified', 0.5],
    ['datemodified', 0.8],
    ['article.updated', 0.8],
  ] as const),
]
export const authorNames: Names = [
  ...([
    ['author', 0.6],
    ['article:author', 0.6],
    ['article:author_name', 0.7],
    ['og:article:author', 0.6],
  ] as const),
  ...([
    ['dc.creator', 0.6],
    ['dcterms.creator', 0.6],
    ['citation_author', 0.7],
    ['parsely-author', 0.7],
  ] as const),
  ...([
    ['sailthru.author', 0.7],
    ['byl', 0.7],
    ['mediaid', 0.3],
    ['twitter:data1', 0.2],
  ] as const),
]
