import { counted, type HostileFiles, repeated, sentence } from './hostile-file.ts'

const MB = 1_000_000
const head = '<!doctype html><html><head><title>Opening of the archives</title>'
const prose = `<p>${sentence.repeat(4)}</p>\n`
const picture = 'iVBORw0KGgoAAAANSUhEUgAA'

/** Whole pages and fragments of HTML with too much of one thing in them. */
export const htmlFiles: HostileFiles = {
  'paragraphs-unclosed.html': () => '<p>a'.repeat(1.25 * MB),
  'lines-between-breaks.html': () => page(`<p>${'The doors of the hall<br>'.repeat(200_000)}`),
  'lines-that-differ.html': () => page(`<p>${counted(100_000, (at) => `The doors ${at} of the hall<br>`)}`),
  'the-title-again.html': () => page('<p>Opening of the archives</p>'.repeat(50_000)),
  'elements-within-elements.html': () =>
    page(`${'<div>'.repeat(10_000)}${prose.repeat(70_000)}${'</div>'.repeat(10_000)}`),
  'emphasis-unclosed.html': () => page(`${'<b>'.repeat(30_000)}${sentence}`),
  'emphasis-in-each-paragraph.html': () => page('<b><i><p>text '.repeat(60_000)),
  'spans-within-spans.html': () => page(`${'<span>'.repeat(90)}${'<a href="/a">a</a> '.repeat(14_000)}`),
  'fonts-of-their-own.html': () => page('<font color=red size=2>a</font> '.repeat(20_000)),
  'links.html': () => page('<a href="https://a.example/">a</a> '.repeat(20_000)),
  'links-unclosed.html': () => page('<a href="/a">a'.repeat(30_000)),
  'tables-within-tables.html': () => page(`${'<table><tr><td>'.repeat(8000)}${sentence}`),
  'tables.html': () => page('<table><tr><td>a<td>b<tr><td>c<td>d</table>'.repeat(5000)),
  'cells.html': () => page(`<table>${`<tr>${'<td>a'.repeat(2000)}`.repeat(15)}</table>`),
  'rows.html': () => page(`<table>${'<tr><td>a<td>b'.repeat(10_000)}</table>`),
  'cells-out-of-place.html': () => page(`<table>${'a<b>'.repeat(15_000)}<tr><td>${sentence}</table>`),
  'items.html': () => page(`<ul>${'<li>a'.repeat(30_000)}</ul>`),
  'items-within-items.html': () => page(`${'<ul><li>a'.repeat(15_000)}`),
  'definitions.html': () => page(`<dl>${'<dt>a<dd>b'.repeat(15_000)}</dl>`),
  'headings.html': () => page('<h2>a</h2>'.repeat(15_000)),
  'headings-unclosed.html': () => page('<h1>a'.repeat(30_000)),
  'pictures.html': () => page('<img src="/a.png" alt="a">'.repeat(29_000)),
  'pictures-within-figures.html': () =>
    page('<figure><img src="/a.png"><figcaption>a</figcaption></figure>'.repeat(6000)),
  'captions.html': () => page(`<div class="caption">a</div>`.repeat(15_000)),
  'captions-within-captions.html': () => page(`${'<div class="caption">'.repeat(90)}${'<p>a'.repeat(20_000)}`),
  'captions-around-pictures.html': () =>
    page(`${'<div class="photo"><img src="/a.png"><p class="caption">a</p>'.repeat(5000)}`),
  'classes-of-much.html': () => page(`<div class="${'related-posts '.repeat(70_000)}">${prose.repeat(10)}</div>`),
  'styles-of-much.html': () => page(`<p style="${'color:red;'.repeat(100_000)}">${sentence}`.repeat(1)),
  'styles-on-each.html': () => page('<p style="color:red;font-weight:bold;font-size:12px">a'.repeat(29_000)),
  'an-attribute-of-a-megabyte.html': () => page(`<div title="${'a '.repeat(500_000)}">${prose}</div>`),
  'attributes.html': () => page(`<div ${counted(200_000, (at) => `a${at}="x"`, ' ')}>${prose}</div>`),
  'attributes-of-each.html': () => page(`<p ${counted(50, (at) => `a${at}=x`, ' ')}>a`.repeat(5000)),
  'data-attributes.html': () => page('<p data-a=1 data-b=2 data-c=3 data-d=4>a'.repeat(29_000)),
  'attribute-unclosed.html': () => page(`${prose}<div title="${'a '.repeat(MB)}`),
  'entities.html': () => page(`<p>${'&amp;&lt;&#8217;'.repeat(120_000)}`),
  'entities-twice-escaped.html': () => page(`<p>${'&amp;amp;quot;'.repeat(130_000)}`),
  'entities-unknown.html': () => page(`<p>${counted(200_000, (at) => `&amp;a${at};`)}`),
  'ampersands.html': () => page(`<p>${'&'.repeat(1.9 * MB)}`),
  'comments.html': () => page(`${'<!-- a -->'.repeat(200_000)}${prose}`),
  'comments-unclosed.html': () => page(`${prose}${'<!-- a '.repeat(200_000)}`),
  'comments-kept.html': () => page(`${'<!-- wp:paragraph --><p>a</p><!-- /wp:paragraph -->'.repeat(7000)}`),
  'script-unclosed.html': () => page(`${prose}<script>${'a < b;\n'.repeat(500_000)}`),
  'scripts.html': () => page(`${prose}${'<script>a()</script>'.repeat(100_000)}`),
  'scripts-unclosed.html': () => page(`${prose}${'<script> <style> <svg> '.repeat(100_000)}`),
  'style-unclosed.html': () => page(`${prose}<style>${'a { b: c }\n'.repeat(500_000)}`),
  'drawings.html': () => page(`${prose}${'<svg><path d="M0 0"/></svg>'.repeat(50_000)}`),
  'drawings-within-drawings.html': () => page(`${prose}${'<svg><g>'.repeat(15_000)}`),
  'formulas.html': () => page(`${prose}${'<math><mi>a</mi></math>'.repeat(7000)}`),
  'formulas-unclosed.html': () => page(`${prose}${'<math><mrow>'.repeat(15_000)}`),
  'templates.html': () => page(`${prose}${'<template><p>a'.repeat(15_000)}`),
  'options.html': () => page(`${prose}${'<select><option>'.repeat(15_000)}`),
  'forms.html': () => page(`${prose}${'<form><input><button>a'.repeat(10_000)}`),
  'frames.html': () => page(`${prose}${'<iframe src="https://a.example/"></iframe>'.repeat(14_000)}`),
  'json-ld-of-five-megabytes.html': () =>
    page(prose, jsonLd(`{"@type":"Article","articleBody":"${repeated(sentence, 5 * MB)}"}`)),
  'json-ld-of-lists.html': () => page(prose, jsonLd('['.repeat(MB))),
  'json-ld-of-objects.html': () => page(prose, jsonLd(`${'{"a":'.repeat(200_000)}1${'}'.repeat(200_000)}`)),
  'json-ld-nested.html': () => page(prose, jsonLd(`${'{"@graph":['.repeat(10_000)}1${']}'.repeat(10_000)}`)),
  'json-ld-of-articles.html': () =>
    page(
      prose,
      jsonLd(`[${counted(30_000, (at) => `{"@type":"NewsArticle","headline":"a ${at}","author":{"name":"b"}}`, ',')}]`),
    ),
  'json-ld-of-authors.html': () =>
    page(
      prose,
      jsonLd(
        `{"@type":"NewsArticle","headline":"Opening","author":[${counted(50_000, (at) => `{"name":"Ada ${at}"}`, ',')}]}`,
      ),
    ),
  'json-ld-many-times.html': () => page(prose, jsonLd('{"@type":"NewsArticle","headline":"Opening"}').repeat(7000)),
  'json-ld-of-spaces.html': () => page(prose, jsonLd(`{"@type":"Article","author":${' '.repeat(MB)}`)),
  'json-ld-of-text-that-agrees.html': () =>
    page(prose.repeat(3000), jsonLd(JSON.stringify({ '@type': 'Article', articleBody: sentence.repeat(12_000) }))),
  'metas.html': () => page(prose, '<meta name="description" content="a">'.repeat(29_000)),
  'metas-of-dates.html': () =>
    page(prose, '<meta property="article:published_time" content="2024-03-29">'.repeat(20_000)),
  'metas-of-titles.html': () =>
    page(
      '<p>Opening</p>'.repeat(3000),
      counted(9000, (at) => `<meta property="og:title" content="Opening of hall ${at}">`),
    ),
  'a-title-of-a-megabyte.html': () =>
    `<!doctype html><title>${repeated(sentence, MB)}</title><body>${prose.repeat(100)}`,
  'times.html': () => page(`${prose}${'<time datetime="2024-03-29">29 March 2024</time> '.repeat(14_000)}`),
  'bylines.html': () => page(`${prose}${'<p class="byline">By Ada Lovelace</p>'.repeat(14_000)}`),
  'itemprops.html': () =>
    page(
      `${prose}${'<span itemprop="author">Ada</span><span itemprop="datePublished">2024-03-29</span> '.repeat(7000)}`,
    ),
  'items-of-microdata.html': () =>
    page(
      `${'<div itemscope itemtype="https://schema.org/NewsArticle" itemprop="a">'.repeat(90)}${'<b itemprop="headline">a</b>'.repeat(12_000)}`,
    ),
  'breadcrumbs.html': () => page(`<p>${'Home &gt; '.repeat(200_000)}</p>${prose}`),
  'bars.html': () => page(`<p>${'a | '.repeat(400_000)}</p>${prose}`),
  'dates.html': () => page(`<p>${'2024-03-29 '.repeat(150_000)}</p>${prose}`),
  'dates-on-lines.html': () => page(`${prose}${'<p>2024-03-29 10:00</p>'.repeat(14_000)}`),
  'pictures-in-base64.html': () =>
    page(`${prose}${`<img src="data:image/png;base64,${picture.repeat(100)}">`.repeat(5000)}`),
  'a-picture-of-twelve-megabytes.html': () =>
    page(`${prose}<img src="data:image/png;base64,${repeated(picture, 12 * MB)}">`),
  'addresses-as-text.html': () => page(`<p>${'https://a.example/b '.repeat(90_000)}`),
  'hidden-parts.html': () => page(`${prose}${'<p style="display:none">a'.repeat(29_000)}`),
  'identifiers.html': () => page(counted(14_000, (at) => `<p id="a${at}"><a href="#a${at}">a</a>`)),
  'noscripts.html': () => page(`${'<noscript><p>a</p></noscript>'.repeat(7000)}`),
  'preformatted.html': () => page(`<pre>${'a  b\n'.repeat(350_000)}</pre>`),
  'chinese.html': () => page(`<p>${repeated('会议在海边的会堂里开幕了，来自四十座城市的代表参加了讨论。', 1.9 * MB)}`),
  'chinese-on-lines.html': () =>
    page('<p>会议在海边的会堂里开幕了，来自四十座城市的代表参加了讨论。</p>'.repeat(14_500)),
  'paragraphs.html': () => page(prose.repeat(14_500)),
  'paragraphs-that-differ.html': () =>
    page(
      counted(
        14_500,
        (at) => `<p>The doors of hall ${at} open at nine, and the first speaker begins at ten. ${sentence}</p>`,
      ),
    ),
  'fragment.html': () => counted(14_500, (at) => `<p>${sentence} ${at}</p>\n`),
  'fragment-of-breaks.html': () => `<div>${'The doors of the hall<br>'.repeat(29_000)}</div>`,
  'fragment-of-loose-text.html': () => `<div>a</div>\n${`${sentence}\n\n`.repeat(27_000)}<div>a</div>`,
  'fragment-of-shortcodes.html': () => `<p>a</p>${'[caption id="a"]<img src="/a.png"> b[/caption]\n'.repeat(14_000)}`,
  'shortcodes-unclosed.html': () => `<p>a</p>${'[caption '.repeat(150_000)}`,
  'less-than-signs.html': () => page('<'.repeat(1.9 * MB)),
  'opening-of-tags.html': () => page('<a '.repeat(600_000)),
  'end-tags.html': () => page(`${'</p>'.repeat(29_000)}${prose}`),
  'end-tags-of-nothing.html': () => page(`${'</b></div>'.repeat(14_000)}${prose}`),
  'unknown-elements.html': () => page(counted(14_000, (at) => `<a-${at}>a</a-${at}>`)),
  'fifty-megabytes.html': () => page(repeated(prose, 50 * MB)),
  'one-line.html': () => page(`<p>${repeated(sentence, 5 * MB)}`),
  'spaces.html': () => page(`<p>a${' '.repeat(1.9 * MB)}b`),
  'spaces-that-do-not-break.html': () => page(`<p>${'a&nbsp;'.repeat(270_000)}`),
  'unseen-characters.html': () => page(`<p>${'a\u200b\u00ad'.repeat(600_000)}`),
  'bidi-controls.html': () => page(`<p>${'a\u202e\u2066'.repeat(600_000)}`),
}

function page(body: string, inHead = ''): string {
  return `${head}${inHead}</head><body><h1>Opening of the archives</h1>${body}</body></html>`
}

function jsonLd(text: string): string {
  return `<script type="application/ld+json">${text}</script>`
}
