import type { Language } from '../../src/model/article.ts'
import { directionOf, isLatin, isSameLanguage, isSameWriting, languageOf, runsOf } from '../../src/model/language.ts'
import { memoisedOfText } from '../../src/model/memoised.ts'
import { piecesOf } from '../../src/model/pieces.ts'
import { type Child, Context } from '../jsx-runtime.ts'
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

export const ReadingContext = new Context<Reading>({ tongue: 'en', signs: ['en', 'zh-Hans'], around: 'en' })

export function useTongue(): Tongue {
  return ReadingContext.current.tongue
}

export function useWords(): Words {
  return words[useTongue()]
}

/** What an element says of its text: nothing where the text around it is in the same language. */
export interface LanguageMarks {
  readonly lang?: Language
  /** Where the text runs the other way than the text around it. */
  readonly dir?: 'ltr' | 'rtl'
}

/** The marks of an element whose text is in `language`; traditional Chinese is marked within simplified, too. */
export function useMarks(language: Language): LanguageMarks {
  return marksOf(language, ReadingContext.current.around)
}

/** The marks of an element that says a text which cannot be cut, such as what a picture shows: those of most of it. */
export function useMarksOfText(text: string): LanguageMarks {
  const { around } = ReadingContext.current
  const language = languageOf(text)
  return !/\p{L}/u.test(text) || isOwn(language, around) ? {} : marksOf(language, around)
}

// Letters alone do not tell the languages of the Latin alphabet, nor always the two ways of writing Chinese.
function isOwn(language: Language, around: Language): boolean {
  return isSameLanguage(language, around) || (isLatin(language) && isLatin(around))
}

/** The marks of an element in `language` within one in another. */
export function marksOf(language: Language, around: Language): LanguageMarks {
  if (isSameWriting(language, around)) return {}
  const direction = directionOf(language)
  return direction === directionOf(around) ? { lang: language } : { lang: language, dir: direction ?? 'ltr' }
}

interface SpokenProps {
  readonly as: 'h1' | 'h2' | 'h3' | 'p' | 'b' | 'span'
  readonly language: Language
  readonly class?: string
  readonly children?: Child
}

/** An element whose text is in `language`; it says so only where the text around it is in another. */
export function Spoken({ as: Element, language, class: name, children }: SpokenProps) {
  const reading = ReadingContext.current
  const marks = useMarks(language)
  return (
    <ReadingContext.Provider value={{ ...reading, around: language }}>
      <Element class={name} {...marks}>
        {children}
      </Element>
    </ReadingContext.Provider>
  )
}

interface TextProps {
  readonly children: string
  readonly language?: Language
  /** Whether its lines break between words of Chinese only. */
  readonly words?: boolean
}

/** A text with `lang` on all of it, or on each run, that is not in the language of the element it stands in. */
export function Text({ children: text, language: given, words }: TextProps) {
  const { around } = ReadingContext.current
  if (!/\p{L}/u.test(text)) return <>{text}</>
  const language = given ?? languageOf(text)
  if (given ? isSameWriting(given, around) : isOwn(language, around))
    return <Runs text={text} language={around} words={words} />
  return (
    <span {...marksOf(language, around)}>
      <Runs text={text} language={language} words={words} />
    </span>
  )
}

/** A text of an element that says of itself that it is in `language`. */
export function Within({ language, children }: { readonly language: Language; readonly children: string }) {
  return <Runs text={children} language={language} />
}

/** A title; the lines of a Chinese one break between its phrases first, and never within a word. */
export function Title({ text, language }: Wording) {
  if (!isSameLanguage(language, 'zh')) return <Text language={language}>{text}</Text>
  const phrases = phrasesOf(text)
  return (
    <>
      {phrases.map((phrase, index) => (
        <>
          {index > 0 && <wbr />}
          <span class={phrases.length > 1 ? 'words phrase' : 'words'}>
            <Text language={language} words>
              {phrase}
            </Text>
          </span>
        </>
      ))}
    </>
  )
}

function Runs({ text, language, words }: Wording & Pick<TextProps, 'words'>) {
  return (
    <>
      {runsOf(text, language).map((run) => {
        const own = run.language ?? language
        const shown = words && isSameLanguage(own, 'zh') ? inWords(own)(run.text) : run.text
        return run.language ? <span {...marksOf(run.language, language)}>{shown}</span> : shown
      })}
    </>
  )
}

/** Cuts texts of a language into words. A title stands on a dozen pages, and to find its words takes most of its time. */
const inWords = memoisedOfText((language) =>
  memoisedOfText((text): Child[] =>
    text.split(/(\s+)/u).flatMap((part) => {
      const pieces = /\S/u.test(part) ? piecesOf({ text: part, language }) : []
      if (pieces.length < 2) return part
      return pieces.flatMap((piece, index) =>
        breaksBetween(pieces[index - 1]?.text, piece.text) ? [mayBreak, piece.text] : piece.text,
      )
    }),
  ),
)

const mayBreak = <wbr />

// `2022上海`: browsers put no space between numerals and Han where a place to break stands between them.
function breaksBetween(before: string | undefined, after: string): boolean {
  return before !== undefined && !/[\p{Script=Latin}\d]$/u.test(before) && !/^[\p{Script=Latin}\d]/u.test(after)
}
