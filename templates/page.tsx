import type { AboutArticle, Frame, SocialCard } from './frame.ts'
import type { Child } from './jsx-runtime.ts'
import { Footer } from './parts/footer.tsx'
import { Header } from './parts/header.tsx'
import { ReadingContext, useMarks } from './parts/reading.tsx'
import { Viewer } from './parts/viewer.tsx'

interface PageProps {
  readonly frame: Frame
  /** Address of a script of its own. */
  readonly module?: string
  readonly children: Child
}

export function Page({ frame, module, children }: PageProps) {
  const { tongue, signs } = frame
  return (
    <ReadingContext.Provider value={{ tongue, signs, around: tongue }}>
      <html lang={tongue} data-ed={frame.edition}>
        <Head frame={frame} module={module} />
        <body>
          <Header frame={frame} />
          <main id="main">{children}</main>
          <Footer frame={frame} />
          {frame.files.viewer && <Viewer />}
        </body>
      </html>
    </ReadingContext.Provider>
  )
}

function Head({ frame, module }: Omit<PageProps, 'children'>) {
  const { title, titleLanguage, siteTitle, description, policy, canonical, calendar, feeds, data, files } = frame
  return (
    <head>
      <meta charset="utf-8" />
      <meta http-equiv="Content-Security-Policy" content={policy} />
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <title {...useMarks(titleLanguage ?? frame.tongue)}>{title}</title>
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta name="referrer" content="strict-origin-when-cross-origin" />
      {canonical ? <Identity frame={frame} url={canonical} /> : <meta name="robots" content="noindex" />}
      {files.fonts.map((font) => (
        <link rel="preload" href={font} as="font" type="font/woff2" crossorigin="anonymous" />
      ))}
      <link rel="stylesheet" href={files.style} />
      {/* Of its own size, so that browsers that read both take the drawing. */}
      <link rel="icon" href={files.favicon} sizes="32x32" />
      <link rel="icon" href={files.icon} type="image/svg+xml" />
      <link rel="apple-touch-icon" href={files.touchIcon} />
      <link rel="manifest" href={files.manifest} />
      <link rel="search" href={files.openSearch} type="application/opensearchdescription+xml" title={siteTitle} />
      {feeds.map(({ href, type, title }) => (
        <link rel="alternate" href={href} type={type} title={title} />
      ))}
      {calendar && <link rel="alternate" href={calendar} type="text/calendar" />}
      <script src={files.theme} />
      {files.today && <script src={files.today} />}
      <script src={files.script} defer />
      {module && <script src={module} type="module" />}
      {files.viewer && <script src={files.viewer} type="module" />}
      {data && <Data json={data} />}
    </head>
  )
}

// A script of data, which is not run: https://html.spec.whatwg.org/multipage/scripting.html#data-block
function Data({ json }: { readonly json: string }) {
  return <script type="application/ld+json" dangerouslySetInnerHTML={{ __html: json }} />
}

// https://ogp.me
function Identity({ frame, url }: { readonly frame: Frame; readonly url: string }) {
  return (
    <>
      <link rel="canonical" href={url} />
      {frame.alternates.map(({ hreflang, href }) => (
        <link rel="alternate" hreflang={hreflang} href={href} />
      ))}
      <meta property="og:site_name" content={frame.siteTitle} />
      <meta property="og:title" content={frame.name} />
      <meta property="og:description" content={frame.description} />
      <meta property="og:type" content={frame.article ? 'article' : 'website'} />
      <meta property="og:url" content={url} />
      <meta property="og:locale" content={frame.locale} />
      {frame.article && <ArticleIdentity article={frame.article} />}
      {frame.card && <CardOf card={frame.card} />}
    </>
  )
}

function ArticleIdentity({ article: { published, updated, section, tags } }: { readonly article: AboutArticle }) {
  return (
    <>
      {published && <meta property="article:published_time" content={published} />}
      {updated && <meta property="article:modified_time" content={updated} />}
      <meta property="article:section" content={section} />
      {tags.map((tag) => (
        <meta property="article:tag" content={tag} />
      ))}
    </>
  )
}

// Whoever reads no `twitter:` fields of title, description and picture takes those above.
function CardOf({ card: { url, alt } }: { readonly card: SocialCard }) {
  return (
    <>
      <meta property="og:image" content={url} />
      <meta property="og:image:type" content={url.endsWith('.png') ? 'image/png' : 'image/jpeg'} />
      <meta property="og:image:width" content="1200" />
      <meta property="og:image:height" content="630" />
      <meta property="og:image:alt" content={alt} />
      <meta name="twitter:card" content="summary_large_image" />
    </>
  )
}
