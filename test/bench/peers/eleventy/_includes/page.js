/** What is around each page. */
export function page({ title, url }, main) {
  return `<!doctype html>
<html lang="en">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title ?? url} · Bench</title>
<link rel="canonical" href="https://bench.example${url}"><link rel="alternate" type="application/rss+xml" href="/feed.xml"></head>
<body><header><a href="/">Bench</a> <nav><a href="/news/">News</a> <a href="/portfolio/">Portfolio</a></nav></header>
<main>${main}</main>
<footer>Bench</footer></body></html>`
}

export function listed(items) {
  return `<ul>${items.map((item) => `<li><a href="${item.url}">${item.data.title ?? item.url}</a></li>`).join('')}</ul>`
}
