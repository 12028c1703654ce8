import { zipSync } from 'fflate'
import type { VFile } from 'vfile'
import { unzipped, ZipTooLarge } from '../../model/zip.ts'
import { Refusal, tell } from '../tell.ts'
import { cutParagraphs } from './cut-paragraphs.ts'

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
  const main = files.get(mainPart)
  if (!main) throw refused(file, 'it holds no text')
  const { xml, kept, all } = cutParagraphs(main.toString('utf8'), textLimit)
  if (kept < all) tell(file, undefined, 'word-cut', kept, all)
  const parts = Object.fromEntries([...files].filter(([name]) => !isMacro(name)))
  const archive = zipSync({ ...parts, [mainPart]: Buffer.from(xml) }, { level: 0 })
  return {
    archive: Buffer.from(archive),
    hasMacro: [...files.keys()].some(isMacro),
    lost: unlike.flatMap(([tag, what]) => (xml.includes(`<${tag}`) ? what : [])),
  }
}

// Elements (ECMA-376) that an editor would miss; mammoth passes over them in silence.
const unlike = [
  ['m:oMath', 'formulas'],
  ['c:chart', 'charts'],
  ['dgm:relIds', 'diagrams'],
  ['o:OLEObject', 'embedded objects'],
] as const

const mainPart = 'word/document.xml'
const wanted =
  /^(\[Content_Types\]\.xml|_rels\/\.rels|word\/_rels\/document\.xml\.rels|word\/(document|styles|numbering|footnotes|endnotes)\.xml|word\/_rels\/(footnotes|endnotes)\.xml\.rels|word\/media\/[^/]+)$/
// Pictures of a long report; XML of thirty pages and more, which takes two seconds where each letter is a paragraph.
const sizeLimit = 200_000_000
const textLimit = 600_000

function isMacro(name: string): boolean {
  return /(^|\/)vba\w*\.(bin|xml)$/i.test(name)
}

function filesOf(bytes: Uint8Array, file: VFile): Map<string, Buffer> {
  try {
    return unzipped(bytes, (name) => wanted.test(name) || isMacro(name), sizeLimit)
  } catch (problem) {
    throw refused(file, problem instanceof ZipTooLarge ? 'it is more than 200 MB once it is unpacked' : 'it is damaged')
  }
}

export function refused(file: VFile, problem: string): Refusal {
  tell(file, undefined, 'word-unreadable', problem)
  return new Refusal()
}
