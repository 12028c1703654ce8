import { type ComponentChildren, createContext } from 'preact'
import { useContext } from 'preact/hooks'
import type { Language } from '../../src/model/article.ts'
import { isSameLanguage, languageOf, runsOf } from '../../src/model/language.ts'
import { phrasesOf } from '../phrases.ts'
import { type Tongue, type Words, words } from '../words.ts'

/** A text and the language it is in. */
export interface Wording {
  readonly text: string
  readonly language: Language
}

/** What is read around a part: the page's tongue, those of its signs, and the language of the element it stands in. */
export interface Reading {
  readonly tongue: Tongue
  readonly signs: readonly Tongue[]
  readonly around: Language
}

export const ReadingContext = createContext<Reading>({ tongue: 'en', signs: ['en', 'zh-Hans'], around: 'en' })

export function useTongue(): Tongue {
  return useContext(ReadingContext).tongue
}

export function useWords(): Words {
  return words[useTongue()]
}

/** The `lang` of an element whose text is in `language`; none where the text around it is in the same. */
export function useLang(language: Language): Language | undefined {
  return isSameLanguage(language, useContext(ReadingContext).around) ? undefined : language
}

interface SpokenProps {
  readonly as: 'h1' | 'h2' | 'h3' | 'p' | 'b' | 'span'
  readonly language: Language
  readonly class?: string
  readonly children?: ComponentChildren
}

/** An element whose text is in `language`; it says so only where the text around it is in another. */
export function Spoken({ as: Element, language, class: name, children }: SpokenProps) {
  const reading = useContext(ReadingContext)
  const lang = useLang(language)
  return (
    <ReadingContext.Provider value={{ ...reading, around: language }}>
      <Element class={name} lang={lang}>
        {children}
      </Element>
    </ReadingContext.Provider>
  )
}

interface TextProps {
  readonly children: string
  readonly language?: Language
}

/** A text with `lang` on all of it, or on each run, that is not in the language of the element it stands in. */
export function Text({ children: text, language = languageOf(text) }: TextProps) {
  const { around } = useContext(ReadingContext)
  if (!/\p{L}/u.test(text)) return <>{text}</>
  if (isSameLanguage(language, around)) return <Runs text={text} language={language} />
  return (
    <span lang={language}>
      <Runs text={text} language={language} />
    </span>
  )
}

/** A title; a Chinese one breaks between its phrases first. */
export function Title({ text, language }: Wording) {
  const phrases = isSameLanguage(language, 'zh') ? phrasesOf(text) : [text]
  if (phrases.length < 2) return <Text language={language}>{text}</Text>
  return (
    <>
      {phrases.map((phrase, index) => (
        <>
          {index > 0 && <wbr />}
          <span class="ph">
            <Text language={language}>{phrase}</Text>
          </span>
        </>
      ))}
    </>
  )
}

function Runs({ text, language }: Wording) {
  return (
    <>{runsOf(text, language).map((run) => (run.language ? <span lang={run.language}>{run.text}</span> : run.text))}</>
  )
}
