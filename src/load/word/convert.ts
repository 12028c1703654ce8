import mammoth from 'mammoth'
import type { VFile } from 'vfile'
import { embeddedPath } from '../../model/embedded-picture.ts'
import { looksIn, type WordNode } from './looks.ts'
import { refused } from './package.ts'

export interface Converted {
  /** One block a line. */
  readonly html: string
  /** Kinds of pictures that had to be left out. */
  readonly unshown: readonly string[]
}

/** A document's text as HTML with Word's named styles as elements, and its looks as classes. Throws a Refusal. */
export async function convert(archive: Buffer, file: VFile): Promise<Converted> {
  const unshown = new Set<string>()
  const marked = looksIn()
  try {
    const { value } = await mammoth.convertToHtml(
      { buffer: archive },
      {
        // Styles are mapped by names that are known only once the document has been gone through.
        styleMap: [...styles, ...marked.styles],
        includeEmbeddedStyleMap: false,
        idPrefix: 'user-content-fn-',
        transformDocument: (document: WordNode) => marked.mark(document),
        convertImage: mammoth.images.imgElement(async (image) => {
          const src = embeddedPath(await image.readAsBuffer(), image.contentType)
          if (src === undefined) unshown.add(`a picture of type ${image.contentType}`)
          return { src: src ? `/images/${src}` : '' }
        }),
      },
    )
    return { html: inLines(value), unshown: [...unshown] }
  } catch (problem) {
    if (problem instanceof RangeError) throw problem
    throw refused(file, 'what is in it is no Word document')
  }
}

// Word's own names of styles stay English in every language of Word.
const styles: readonly string[] = [
  "p[style-name='Title'] => h1.title:fresh",
  "p[style-name='Subtitle'] => p:fresh",
  "p[style-name='caption'] => p.caption:fresh",
  "p[style-name='Caption'] => p.caption:fresh",
  "p[style-name='Quote'] => blockquote > p:fresh",
  "p[style-name='Intense Quote'] => blockquote > p:fresh",
  "p[style-name='Block Text'] => blockquote > p:fresh",
  "p[style-name='Quotations'] => blockquote > p:fresh",
  "p[style-name='HTML Preformatted'] => pre:separator('\\n')",
  "p[style-name='Preformatted Text'] => pre:separator('\\n')",
  "p[style-name='TOC Heading'] => p.contents:fresh",
  "p[style-name^='toc '] => p.contents:fresh",
  "r[style-name='Emphasis'] => em",
  "r[style-name='Intense Emphasis'] => em",
  "r[style-name='Subtle Emphasis'] => em",
  "r[style-name='HTML Code'] => code",
  'u => u',
  'highlight => mark',
]

// Positions count lines; a document in one line would have but one. What a reader sees as a line is one.
function inLines(html: string): string {
  return html
    .replace(/<img src="" ?[^>]*\/?>/g, '')
    .replace(/<\/(?:p|h[1-6]|ul|ol|li|table|tr|blockquote|pre|dl)>(?=<)|<br \/>/g, '$&\n')
    .replace(/(?<=[^>\n])<[uo]l>(?=<li>)/g, '\n$&')
}
