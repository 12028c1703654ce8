/** What a field is for: a name of the model, or one of those that are read into several. */
export type FieldKind =
  | 'title'
  | 'language'
  | 'collection'
  | 'slug'
  | 'draft'
  | 'published'
  | 'updated'
  | 'author'
  | 'source'
  | 'sourceUrl'
  | 'section'
  | 'tags'
  | 'excerpt'
  | 'cover'
  | 'event'
  | 'gallery'
  | 'keep'
  | 'drop'
  | 'aliases'
  | 'accessed'
  | 'corrections'
  | 'translation'
  | 'translationOf'
  | 'translationKey'

/**
 * A kind; with `?` where the field stands in for a better one and may well say something else (`subtitle` for an excerpt).
 * `part` holds fields of its own, which count like the others; `expiry` and `separator` are said in fields.ts.
 */
export type Meaning = FieldKind | `${FieldKind}?` | 'part' | 'resources' | 'expiry' | 'separator'

/** The front matter of one program: what it calls things, and how it writes dates. */
export interface Dialect {
  /** All of them are the 29th of March 2024. */
  readonly dates: readonly (string | number)[]
  /** Spelt as the program does; `last_update`, `lastUpdate` and `last-update` are one name. */
  readonly fields: Readonly<Record<string, Meaning>>
  /** What says nothing about the article itself. */
  readonly ignored?: readonly string[]
}

// Nobody has to say which dialect a front matter is in: a name means the same in all of them, or only one has it. Of
// several names for one thing the first in this table wins.
export const dialects: Readonly<Record<string, Dialect>> = {
  Daypass: {
    dates: ['2024-03-29', '29 March 2024', 'March 29, 2024', '2024年3月29日', '29.3.2024'],
    fields: {
      ...{
        title: 'title',
        lang: 'language',
        collection: 'collection',
        slug: 'slug',
        draft: 'draft',
        date: 'published',
      },
      ...{ updated: 'updated', author: 'author', source: 'source', source_url: 'sourceUrl', section: 'section' },
      ...{ tags: 'tags', excerpt: 'excerpt', cover: 'cover', event: 'event', gallery: 'gallery' },
      ...{ keep: 'keep', drop: 'drop', aliases: 'aliases', accessed: 'accessed', corrections: 'corrections' },
      ...{ translation: 'translation', translation_of: 'translationOf' },
    },
  },
  'Daypass in Chinese': {
    dates: ['2024年3月29日', '2024 年 03 月 29 日 10:00'],
    fields: {
      ...{
        标题: 'title',
        语言: 'language',
        草稿: 'draft',
        日期: 'published',
        发布日期: 'published',
        更新日期: 'updated',
      },
      ...{
        作者: 'author',
        来源: 'source',
        原文链接: 'sourceUrl',
        栏目: 'section',
        标签: 'tags',
        分类: 'tags',
        摘要: 'excerpt',
      },
      ...{ 封面: 'cover', 会议: 'event', 活动: 'event', 图集: 'gallery' },
      ...{ 旧网址: 'aliases', 更正: 'corrections', 收录日期: 'accessed', 采集日期: 'accessed', 访问日期: 'accessed' },
      ...{ 译文: 'translation', 译自: 'translationOf' },
    },
  },
  // And the theme academicpages, whose pictures stand in its excerpts; Minimal Mistakes; Chirpy.
  Jekyll: {
    dates: ['2024-03-29 10:00:00 +0800', '2024-03-29 00:30:00 -0700', '2024-03-29T10:00:00Z', '2024-03-29'],
    fields: {
      ...{ published: 'published', last_modified_at: 'updated', categories: 'tags', category: 'tags', header: 'part' },
      ...{ image: 'cover?', teaser: 'cover?', og_image: 'cover?', overlay_image: 'cover?', description: 'excerpt?' },
      ...{ tagline: 'excerpt?', canonical_url: 'sourceUrl', link: 'sourceUrl?', locale: 'language' },
      ...{ excerpt_separator: 'separator', redirect_from: 'aliases' },
      // Themes in several languages, and the plugin Polyglot.
      ...{ 'lang-ref': 'translationKey', ref: 'translationKey?', page_id: 'translationKey?' },
    },
    ignored: [
      ...['layout', 'permalink', 'redirect_to', 'author_profile', 'read_time', 'classes', 'venue'],
      ...['location', 'paperurl', 'slidesurl', 'citation', 'toc_label', 'toc_icon', 'toc_sticky', 'breadcrumbs', 'pin'],
      ...['render_with_liquid', 'caption', 'alt', 'nav_order', 'parent', 'mermaid', 'usemathjax', 'sitemap'],
    ],
  },
  Hugo: {
    dates: [
      '2024-03-29T10:00:00+08:00',
      '2024-03-29T00:30:00-07:00',
      '2024-03-29 10:00:00',
      '2024-03-29',
      'Mar 29, 2024',
    ],
    fields: {
      ...{
        publishDate: 'published?',
        pubDate: 'published?',
        lastmod: 'updated',
        modified: 'updated?',
        summary: 'excerpt?',
      },
      ...{ authors: 'author', keywords: 'tags?', images: 'cover?', featured_image: 'cover?' },
      ...{ params: 'part', resources: 'resources', expiryDate: 'expiry', unpublishDate: 'expiry' },
      translationKey: 'translationKey',
    },
    ignored: [
      ...['url', 'weight', 'type', 'linkTitle', 'isCJKLanguage', 'outputs', 'markup', 'menu', 'menus', 'build'],
      ...['_build', 'cascade', 'headless', 'sitemap', 'series', 'toc', 'math', 'showToc', 'tocopen'],
      ...['hideMeta', 'hideSummary', 'showDate', 'showAuthor', 'showReadingTime', 'disableShare', 'comments', 'videos'],
      ...['audio', 'robots', 'slides', 'featured', 'relative'],
    ],
  },
  // The wordings are those of its themes: Butterfly, NexT, Fluid, Icarus.
  Hexo: {
    dates: ['2024-03-29 10:00:00', '2024/03/29 10:00', '2024-3-29', 'Fri Mar 29 2024 10:00:00 GMT+0800', 1711670400000],
    fields: {
      ...{ index_img: 'cover?', headimg: 'cover?', banner_img: 'cover?', photos: 'cover?', subtitle: 'excerpt?' },
      ...{ top_img: 'cover?', banner: 'cover?', thumb: 'cover?', thumbnail: 'cover?', password: 'draft?' },
      alias: 'aliases',
    },
    ignored: [
      ...[
        'comment',
        'mathjax',
        'katex',
        'share',
        'related',
        'sidebar',
        'id',
        'sticky',
        'top',
        'hidden',
        'abbrlink',
        'aside',
      ],
      ...[
        'copyright',
        'copyright_author',
        'copyright_author_href',
        'copyright_url',
        'copyright_info',
        'highlight_shrink',
      ],
      ...[
        'swiper_index',
        'top_group_index',
        'aplayer',
        'noindex',
        'reward',
        'disableNunjucks',
        'lightgallery',
        'quicklink',
      ],
      ...['highlight', 'footer', 'order', 'hide', 'message', 'abstract', 'theme', 'wrong_pass_message'],
    ],
  },
  Zola: {
    dates: ['2024-03-29', '2024-03-29T10:00:00+08:00', '2024-03-29T10:00:00'],
    fields: { taxonomies: 'part', extra: 'part' },
    ignored: ['path', 'template', 'in_search_index', 'render', 'sort_by', 'insert_anchor_links', 'generate_feeds'],
  },
  Astro: {
    dates: ['Mar 29 2024', '2024-03-29T00:00:00.000Z', '29 Mar 2024'],
    fields: {
      ...{ publishedDate: 'published', pubDatetime: 'published', updatedDate: 'updated', modDatetime: 'updated' },
      ...{ heroImage: 'cover', ogImage: 'cover?', canonicalURL: 'sourceUrl' },
    },
    ignored: ['layout', 'hideEditPost', 'timezone', 'ogTitle', 'ogDescription', 'readingTime', 'minutesRead'],
  },
  Obsidian: {
    dates: ['2024-03-29T10:00', '[[2024-03-29]]', '2024-03-29', '2024-03-29T10:00:00'],
    fields: {
      created: 'published?',
      modified: 'updated?',
      publish: 'published?',
      tag: 'tags',
      published_at: 'published',
    },
    ignored: ['cssclass', 'cssclasses', 'uuid', 'up', 'mobile', 'image_caption'],
  },
  // Joplin's and Zotero's exports, Readwise, Omnivore, MarkDownload: all that clip pages. What they `created` is a note on a
  // page: where they name its address, see `isClipping` in fields.ts.
  clippers: {
    dates: ['2024-03-29 02:00:00Z', '2024-03-29T02:00:00+00:00', '2024-03-29'],
    fields: {
      ...{ accessDate: 'accessed', urldate: 'accessed', clipped: 'accessed', clipped_at: 'accessed' },
      ...{ date_clipped: 'accessed', saved: 'accessed', date_saved: 'accessed', saved_at: 'accessed' },
      ...{ retrieved: 'accessed', date_added: 'accessed', date_published: 'published' },
    },
    ignored: ['latitude', 'longitude', 'altitude', 'completed?', 'due', 'citekey', 'zotero'],
  },
  // wordpress-export-to-markdown, jekyll-exporter and their like.
  WordPress: {
    dates: ['2024-03-29 10:00:00', '2024-03-29T02:00:00.000Z', 'Fri, 29 Mar 2024 10:00:00 +0000'],
    fields: {
      ...{ post_title: 'title', post_date: 'published', post_modified: 'updated', coverImage: 'cover' },
      ...{
        post_author: 'author',
        author_name: 'author?',
        post_excerpt: 'excerpt',
        post_name: 'slug',
        status: 'draft?',
      },
      ...{ post_status: 'draft?', post_tag: 'tags' },
    },
    ignored: [
      ...['wordpress_id', 'wordpress_url', 'post_id', 'guid', 'post_type', 'format', 'timeline_notification', 'meta'],
      ...[
        'comment_status',
        'ping_status',
        'menu_order',
        'post_format',
        'post_date_gmt',
        'post_modified_gmt',
        'parent_id',
      ],
      ...['author_login', 'author_email', 'author_url', 'date_gmt'],
    ],
  },
  Eleventy: {
    dates: ['2024-03-29', 'Fri Mar 29 2024'],
    fields: { cover_image: 'cover?' },
    ignored: [
      'image_alt',
      'eleventyExcludeFromCollections',
      'eleventyNavigation',
      'eleventyComputed',
      'pagination',
      'templateEngineOverride',
    ],
  },
  Pelican: {
    dates: ['2024-03-29 10:20', '2024-03-29', '2024-03-29 10:20:00+08:00'],
    fields: { language: 'language' },
    ignored: ['save_as', 'cover_image_alt'],
  },
  // And VitePress, with the themes that show articles.
  VuePress: {
    dates: ['2024-03-29', '2024-03-29T02:00:00.000Z', '2024/3/29'],
    fields: { lastUpdated: 'updated?', frontmatter: 'part' },
    ignored: [
      ...[
        'pageClass',
        'prev',
        'next',
        'editLink',
        'contributors',
        'head',
        'sidebarDepth',
        'home',
        'icon',
        'isOriginal',
      ],
      ...['star', 'article', 'outline', 'navbar', 'aside', 'titleTemplate', 'dir', 'index', 'pageview', 'seo', 'feed'],
    ],
  },
  Docusaurus: {
    dates: ['2024-03-29T10:00', '2024-03-29', '2024-03-29 10:00:00'],
    fields: { last_update: 'updated?', topics: 'tags?' },
    ignored: [
      ...['hide_title', 'hide_table_of_contents', 'sidebar_label', 'sidebar_position', 'pagination_label', 'unlisted'],
      ...['custom_edit_url', 'pagination_next', 'pagination_prev', 'toc_min_heading_level', 'toc_max_heading_level'],
      ...['author_title', 'author_image_url', 'displayed_sidebar', 'title_meta'],
    ],
  },
  // Under the title of a page, as its export has them.
  Notion: {
    dates: ['March 29, 2024 10:12 AM', 'March 29, 2024', '2024/03/29'],
    fields: {
      ...{ 'Created time': 'published?', 'Created by': 'author?', 'Last edited time': 'updated?' },
      ...{ 'Last edited': 'updated?', 'Publish date': 'published', Person: 'author?' },
    },
    ignored: ['Last edited by', 'ID', 'Verification', 'Owner', 'Files & media', 'Select', 'Multi-select'],
  },
  'other programs': {
    dates: [1711670400, 20240329, '1711670400', '2024-03-29T10:00:00.000000'],
    fields: {
      ...{
        headline: 'title',
        correction: 'corrections',
        publish_date: 'published',
        posted: 'published?',
        last_modified: 'updated',
        byline: 'author',
      },
      ...{
        source_name: 'source',
        publisher: 'source',
        original_url: 'sourceUrl',
        original: 'sourceUrl',
        canonical: 'sourceUrl',
      },
      ...{ featuredImage: 'cover?', hero_image: 'cover?', conference: 'event', private: 'draft' },
      ...{ translations: 'translation', translation_id: 'translationKey', i18nKey: 'translationKey' },
    },
  },
}

/** Fields of a conference: in a file of content/events/, or below an article's `event:`. */
export const eventFields = {
  slug: ['slug'],
  name: ['name', 'title', '名称'],
  otherNames: ['othernames', 'also', '别名'],
  acronym: ['acronym', 'short', '简称'],
  edition: ['edition', '届'],
  series: ['series', '系列'],
  start: ['start', 'date', '开始'],
  end: ['end', '结束'],
  startTime: ['starttime', '开始时间'],
  endTime: ['endtime', '结束时间'],
  timeZone: ['timezone', '时区'],
  place: ['place', 'venue', '地点'],
  city: ['city', '城市'],
  country: ['country', '国家'],
  online: ['online', '线上'],
  cancelled: ['cancelled', 'canceled', '取消'],
  url: ['url', 'website', '网址'],
  organisers: ['organisers', 'organizers', 'organiser', 'organizer', '主办'],
  articles: ['articles', '报道'],
} as const

export const eventFieldNames: readonly string[] = Object.values<readonly string[]>(eventFields).flat()
