import { zipSync } from 'fflate'
import type { VFile } from 'vfile'
import { wordLimits } from '../../model/limits.ts'
import { unzipped, ZipTooLarge } from '../../model/zip.ts'
import { Refusal, tell } from '../tell.ts'
import { cutParagraphs } from './cut-paragraphs.ts'
import { notesCalled, withoutLostCalls } from './notes.ts'
import { mainPart, notesParts, type Parts, targetsIn, usedParts } from './used-parts.ts'

export interface Package {
  /** A new archive with nothing in it but what an article is made of. */
  readonly archive: Buffer
  readonly hasMacro: boolean
  /** What it has that HTML has no like for. */
  readonly lost: readonly string[]
}

/** Text, styles, notes and pictures of a document, without what could run or fill the memory. Throws a Refusal. */
export function packageFrom(bytes: Uint8Array, file: VFile): Package {
  const files = filesOf(bytes, file)
  if (!files.has(mainPart)) throw refused(file, 'it holds no text')
  const texts = boundedTexts(textsOf(files, file), file)
  const parts = usedParts(texts)
  const shown = targetsIn(parts)
  const pictures = [...files].filter(([name]) => isPicture(name) && shown.has(name.replace(/^.*\//, '')))
  const written = [...parts].map(([name, text]) => [name, Buffer.from(text)] as const)
  const archive = zipSync(Object.fromEntries([...written, ...pictures]), { level: 0 })
  return {
    archive: Buffer.from(archive),
    hasMacro: [...files.keys()].some(isMacro),
    lost: unlike.flatMap(([tag, what]) => (texts.get(mainPart)?.includes(`<${tag}`) ? what : [])),
  }
}

/** The parts that are XML, without those that nobody needs so long; says which. */
function textsOf(files: ReadonlyMap<string, Buffer>, file: VFile): Parts {
  const texts = new Map<string, string>()
  for (const [name, bytes] of files) {
    if (isMacro(name) || isPicture(name)) continue
    if (name === mainPart || bytes.length <= wordLimits.part) texts.set(name, bytes.toString('utf8'))
    else tell(file, undefined, 'word-part-left-out', name, `${wordLimits.part / 1_000_000} MB`)
  }
  return texts
}

/** The same with no more text and notes than are read; says how much was cut. */
function boundedTexts(texts: Parts, file: VFile): Parts {
  const bounded = new Map(texts)
  const main = cutParagraphs(texts.get(mainPart) ?? '', wordLimits.text)
  let { kept, all } = main
  for (const name of notesParts) {
    const notes = notesCalled(main.xml, texts.get(name) ?? '', wordLimits.notes)
    if (texts.has(name)) bounded.set(name, notes.xml)
    kept += notes.kept
    all += notes.all
  }
  const [footnotes = '', endnotes = ''] = notesParts.map((name) => bounded.get(name))
  bounded.set(mainPart, withoutLostCalls(main.xml, footnotes, endnotes))
  if (main.isCut || kept < all) tell(file, undefined, 'word-cut', kept, all)
  return bounded
}

// Elements (ECMA-376) that an editor would miss; mammoth passes over them in silence.
const unlike = [
  ['m:oMath', 'formulas'],
  ['c:chart', 'charts'],
  ['dgm:relIds', 'diagrams'],
  ['o:OLEObject', 'embedded objects'],
] as const

const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(footnotes|endnotes)\.xml\.rels|word\/media\/[^/]+)$/

function isPicture(name: string): boolean {
  return name.startsWith('word/media/')
}

function isMacro(name: string): boolean {
  return /(^|\/)vba\w*\.(bin|xml)$/i.test(name)
}

function filesOf(bytes: Uint8Array, file: VFile): Map<string, Buffer> {
  try {
    return unzipped(bytes, (name) => wanted.test(name) || isMacro(name), wordLimits)
  } catch (problem) {
    throw refused(file, problem instanceof ZipTooLarge ? problem.message : 'it is damaged')
  }
}

export function refused(file: VFile, problem: string): Refusal {
  tell(file, undefined, 'word-unreadable', problem)
  return new Refusal()
}
