import type { Language } from '../src/model/article.ts'
import { marksOf } from './parts/reading.tsx'
import { type Tongue, words } from './words.ts'

export interface MovedProps {
  readonly href: string
  /** The same, as other sites write it. */
  readonly url: string
  /** What the page may load and run: a Content-Security-Policy. */
  readonly policy: string
  /** The title of what is there, and the language of that. */
  readonly title: string
  readonly language: Language
  readonly tongue: Tongue
}

/** A page that leads on to another address, at once and without a script. */
export function Moved({ href, url, policy, title, language, tongue }: MovedProps) {
  return (
    <html lang={tongue}>
      <head>
        <meta charset="utf-8" />
        <meta http-equiv="Content-Security-Policy" content={policy} />
        <meta http-equiv="refresh" content={`0; url=${href}`} />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <meta name="robots" content="noindex" />
        <title {...marksOf(language, tongue)}>{title}</title>
        <link rel="canonical" href={url} />
      </head>
      <body>
        <h1>{words[tongue].moved}</h1>
        <p>
          <a href={href} {...marksOf(language, tongue)}>
            {title}
          </a>
        </p>
      </body>
    </html>
  )
}
