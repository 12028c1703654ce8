import { listed, page } from './_includes/page.js'

/** One page a file, the lists, a feed and a sitemap: as many pages as the others make. */
export default function (config) {
  // Dates as mail has them (RFC 5322), which some systems export.
  config.addDateParsing((date) => (typeof date === 'string' && /GMT$/.test(date) ? new Date(date) : undefined))
  config.addCollection('articles', (api) => api.getFilteredByGlob('**/content/**/*.md').reverse())
  for (const [name, permalink, folder] of [
    ['home', '/', ''],
    ['news', '/news/', '/news/'],
    ['portfolio', '/portfolio/', '/portfolio/'],
  ]) {
    config.addTemplate(
      `${name}.11ty.js`,
      { render: (data) => list(name, data) },
      {
        pagination: {
          data: 'collections.articles',
          size: 20,
          alias: 'shown',
          before: (items) => items.filter(({ url }) => url.includes(folder)),
        },
        permalink: ({ pagination: { pageNumber } }) =>
          pageNumber === 0 ? `${permalink}index.html` : `${permalink}page/${pageNumber + 1}/index.html`,
      },
    )
  }
  config.addTemplate(
    'feed.11ty.js',
    { render: ({ collections }) => feed(collections.articles.slice(0, 30)) },
    { permalink: '/feed.xml' },
  )
  config.addTemplate(
    'sitemap.11ty.js',
    { render: ({ collections }) => sitemap(collections.articles) },
    { permalink: '/sitemap.xml' },
  )
  return { markdownTemplateEngine: false, htmlTemplateEngine: false }
}

function list(name, { shown, page: { url }, pagination }) {
  const { previous, next } = pagination.href
  const turns = [previous, next].map((href) => (href ? `<a href="${href}">${href}</a>` : '')).join(' ')
  return page({ title: name, url }, `<h1>${name}</h1>${listed(shown)}<nav>${turns}</nav>`)
}

function feed(articles) {
  const items = articles.map(
    ({ url, data, date, content }) =>
      `<item><title><![CDATA[${data.title ?? url}]]></title><link>https://bench.example${url}</link><pubDate>${date.toUTCString()}</pubDate><description><![CDATA[${content}]]></description></item>`,
  )
  return `<?xml version="1.0" encoding="utf-8"?>\n<rss version="2.0"><channel><title>Bench</title><link>https://bench.example/</link><description>Bench</description>${items.join('\n')}</channel></rss>`
}

function sitemap(articles) {
  const urls = articles.map(({ url }) => `<url><loc>https://bench.example${url}</loc></url>`)
  return `<?xml version="1.0" encoding="utf-8"?>\n<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">${urls.join('\n')}</urlset>`
}
