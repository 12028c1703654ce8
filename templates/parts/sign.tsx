import type { Language } from '../../src/model/article.ts'
import { type Words, words } from '../words.ts'
import { ReadingContext, Within } from './reading.tsx'

type SignWord = { [Key in keyof Words]: Words[Key] extends string ? Key : never }[keyof Words]

/** A word of the interface in every language of the site, the page's first. */
export function Sign({ word }: { readonly word: SignWord }) {
  return <Bilingual label={{ en: words.en[word], 'zh-Hans': words['zh-Hans'][word] }} />
}

/** A label in every language of the site that it has, the page's first. */
export function Bilingual({ label }: { readonly label: Readonly<Record<Language, string>> }) {
  const { tongue, signs } = ReadingContext.current
  const said = [tongue, ...signs.filter((other) => other !== tongue)].filter((language) => label[language])
  return (
    <span class="bi">
      {said.map((language, index) => (
        <>
          {index > 0 && ' '}
          <span lang={language}>
            <Within language={language}>{label[language] ?? ''}</Within>
          </span>
        </>
      ))}
    </span>
  )
}
