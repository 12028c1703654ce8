import { isSameLanguage } from '../../src/model/language.ts'
import { type Tongue, words } from '../words.ts'
import type { ArticleLink } from './article-link.tsx'
import { Text, useTongue } from './reading.tsx'
import { Bilingual } from './sign.tsx'

/** The ways from an article to what it is called in its other languages. */
export function Versions({ versions }: { readonly versions: readonly ArticleLink[] }) {
  const tongue = useTongue()
  // Which way of writing Chinese it is matters where there is another.
  const chinese = versions.filter(({ title }) => isSameLanguage(title.language, 'zh'))
  const isOnly = tongue !== 'zh-Hans' && chinese.length === 1
  const nameOf = (language: string) => (isOnly && isSameLanguage(language, 'zh') ? 'zh' : language)
  return (
    <ul class="versions">
      {versions.map(({ href, title: { text, language } }) => (
        <li>
          <Bilingual label={{ en: alsoIn(nameOf(language), 'en'), 'zh-Hans': alsoIn(nameOf(language), 'zh-Hans') }} />{' '}
          <a href={href} hreflang={language}>
            <Text language={language}>{text}</Text>
          </a>
        </li>
      ))}
    </ul>
  )
}

function alsoIn(language: string, tongue: Tongue): string {
  return words[tongue].alsoIn(words[tongue].languageOf(language))
}
