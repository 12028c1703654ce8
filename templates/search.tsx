import type { Frame } from './frame.ts'
import { Page } from './page.tsx'
import { useMarksOfText, useWords } from './parts/reading.tsx'
import { Bilingual, Sign } from './parts/sign.tsx'

export interface Choices {
  readonly collection: readonly ('events' | 'news' | 'portfolio')[]
  readonly year: readonly string[]
  /** Tags. */
  readonly language: readonly string[]
  readonly source: readonly string[]
}

export interface SearchProps {
  readonly frame: Frame
  readonly address: string
  /** Addresses that its script reads. */
  readonly files: { readonly script: string; readonly reader: string; readonly index: string }
  /** What results can be narrowed to. */
  readonly choices: Choices
}

/** The page that search.js brings to life; without it, it leads to the lists. */
export function Search({ frame, address, files, choices }: SearchProps) {
  return (
    <Page frame={frame} module={files.script}>
      <div class="wrap finder">
        <div class="page-head">
          <h1>
            <Sign word="search" />
          </h1>
        </div>
        <form
          {...{ class: 'seek', role: 'search', action: address, method: 'get' }}
          {...{ 'data-reader': files.reader, 'data-index': files.index }}
        >
          <Field />
          <Narrow choices={choices} />
        </form>
        <noscript>
          <Note word="searchNeedsScript" frame={frame} />
        </noscript>
        <Results frame={frame} />
      </div>
    </Page>
  )
}

function Field() {
  const { searchFor } = useWords()
  return (
    <>
      <label class="vh" for="q">
        {searchFor}
      </label>
      <input
        {...{ id: 'q', name: 'q', type: 'search', maxlength: 200, enterkeyhint: 'search' }}
        {...{ autocomplete: 'off', autocapitalize: 'off', spellcheck: false, 'aria-keyshortcuts': 'Control+K' }}
      />
      <button class="btn solid" type="submit">
        <Sign word="search" />
      </button>
    </>
  )
}

/** Shown with results, which tell how many there are of each. */
function Narrow({ choices }: Pick<SearchProps, 'choices'>) {
  const words = useWords()
  return (
    <div class="narrow" hidden>
      <fieldset class="chips">
        <legend class="vh">{words.kinds}</legend>
        <Chip value="" word="all" />
        {choices.collection.map((collection) => (
          <Chip value={collection} word={collection} />
        ))}
      </fieldset>
      <Choice word="year" all={words.allYears} values={choices.year} />
      <Choice word="language" all={words.allLanguages} values={choices.language} />
      <Choice word="source" all={words.allSources} values={choices.source} />
    </div>
  )
}

function Chip({ value, word }: { readonly value: string; readonly word: 'all' | 'events' | 'news' | 'portfolio' }) {
  return (
    <label>
      <input class="vh" type="radio" name="collection" value={value} checked={value === ''} />
      <Sign word={word} /> <span class="num" />
    </label>
  )
}

interface ChoiceProps {
  readonly word: 'year' | 'language' | 'source'
  readonly all: string
  readonly values: readonly string[]
}

function Choice({ word, all, values }: ChoiceProps) {
  const { languageOf } = useWords()
  if (values.length < 2) return undefined
  return (
    <label>
      <span class="vh">
        <Sign word={word} />
      </span>
      <select name={word}>
        <option value="">{all}</option>
        {values.map((value) => (
          <Option value={value} name={word === 'language' ? languageOf(value) : value} />
        ))}
      </select>
    </label>
  )
}

function Option({ value, name }: { readonly value: string; readonly name: string }) {
  return (
    <option value={value} {...useMarksOfText(name)}>
      {name}
    </option>
  )
}

function Results({ frame }: { readonly frame: Frame }) {
  const words = useWords()
  return (
    <>
      <p
        class="told"
        role="status"
        data-searching={words.searching}
        data-one={words.oneResult}
        data-many={words.manyResults}
        data-none={words.noResult}
      />
      <div data-note="none" hidden>
        <Note word="searchOtherwise" frame={frame} />
      </div>
      <div data-note="failed" hidden>
        <Note word="searchFailed" frame={frame} />
      </div>
      <section aria-labelledby="results" hidden>
        <h2 class="vh" id="results">
          <Sign word="results" />
        </h2>
        <ol class="stories" />
        <p class="more">
          <button class="btn" type="button" hidden>
            <Sign word="moreResults" />
          </button>
        </p>
      </section>
    </>
  )
}

interface NoteProps {
  readonly word: 'searchNeedsScript' | 'searchOtherwise' | 'searchFailed'
  readonly frame: Frame
}

/** A sentence, and the lists as a way on. */
function Note({ word, frame }: NoteProps) {
  const words = useWords()
  return (
    <div class="note">
      <p>{words[word]}</p>
      <p class="chips">
        {frame.navigation.map(({ href, label }) => (
          <a href={href}>
            <Bilingual label={label} />
          </a>
        ))}
        {frame.archive && (
          <a href={frame.archive}>
            <Sign word="archive" />
          </a>
        )}
      </p>
    </div>
  )
}
