/** What a field is for: a name of the model, or one of those that are read into several. */
export type FieldKind = keyof typeof dialects

// The model's names on the left; on the right what the dialects call them, the one that wins first.
// academicpages and Jekyll; Hexo and its themes (headimg, thumbnail, top_img); Hugo (lastmod, publishDate, summary);
// WordPress exporters (featured_image, post_date); Astro (pubDate, heroImage); Zola and Obsidian (created, modified).
export const dialects = {
  title: ['title', 'headline'],
  language: ['lang', 'language', 'locale'],
  collection: ['collection'],
  slug: ['slug'],
  draft: ['draft'],
  published: ['date', 'published', 'publishdate', 'publish_date', 'pubdate', 'post_date', 'created', 'posted'],
  updated: ['updated', 'lastmod', 'last_modified_at', 'last_modified', 'modified', 'updated_date', 'updateddate'],
  author: ['author', 'authors', 'byline'],
  source: ['source', 'source_name', 'publisher'],
  sourceUrl: ['source_url', 'original_url', 'original', 'canonical_url', 'canonicalurl', 'canonical', 'link'],
  section: ['section'],
  tags: ['tags', 'tag', 'categories', 'category', 'keywords', 'topics'],
  excerpt: ['excerpt', 'description', 'summary', 'subtitle'],
  cover: [
    ...['cover', 'image', 'headimg', 'thumbnail', 'featured_image', 'featuredimage', 'hero_image', 'heroimage'],
    ...['cover_image', 'top_img', 'teaser', 'banner', 'og_image'],
  ],
  event: ['event', 'conference'],
  keep: ['keep'],
  drop: ['drop'],
} as const satisfies Readonly<Record<string, readonly string[]>>

export const fieldKinds = Object.keys(dialects) as FieldKind[] // the keys of the literal above

/** Fields of a conference: in a file of content/events/, or below an article's `event:`. */
export const eventFields = {
  slug: ['slug'],
  name: ['name', 'title'],
  start: ['start', 'date'],
  end: ['end'],
  place: ['place', 'venue'],
  city: ['city'],
  online: ['online'],
  url: ['url', 'website'],
  organisers: ['organisers', 'organizers', 'organiser', 'organizer'],
  articles: ['articles'],
} as const

export const eventFieldNames: readonly string[] = Object.values<readonly string[]>(eventFields).flat()

/** Fields of other programs that say nothing about the article itself. */
export const ignoredFields: ReadonlySet<string> = new Set([
  ...['layout', 'permalink', 'comments', 'comment', 'toc', 'math', 'mathjax', 'katex', 'share', 'related', 'sidebar'],
  ...['header', 'footer', 'type', 'weight', 'order', 'id', 'guid', 'uuid', 'sticky', 'top', 'pin', 'hidden', 'aliases'],
  ...['redirect_from', 'author_profile', 'read_time', 'classes', 'cssclass', 'cssclasses', 'copyright', 'highlight'],
  ...['template', 'taxonomies', 'extra', 'in_search_index', 'sitemap', 'noindex', 'password', 'abbrlink', 'status'],
  ...['venue', 'paperurl', 'citation', 'swiper_index', 'post_id', 'wordpress_id', 'format'],
])
