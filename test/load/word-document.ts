import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { zipSync } from 'fflate'

type Parts = Readonly<Record<string, string | Uint8Array>>

const schema = 'http://schemas.openxmlformats.org'

/** Parts of a Word document in a folder, by their paths in it. */
export function partsIn(folder: string): Parts {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile())
  return Object.fromEntries(
    files.map(({ parentPath, name }) => {
      const file = join(parentPath, name)
      return [file.slice(folder.length + 1).replaceAll('\\', '/'), readFileSync(file)]
    }),
  )
}

/** A Word document (ECMA-376, part 2) of these parts; those that every document has are added. */
export function wordDocument(parts: Parts): Buffer {
  const all = { ...plumbing(Object.keys(parts)), ...parts }
  const files = Object.entries(all).map(([name, content]) => [name, Buffer.from(content)])
  return Buffer.from(zipSync(Object.fromEntries(files), { mtime: new Date(1980, 1, 1) }))
}

/** The main part around paragraphs: `paragraphs` is their XML. */
export function mainPart(paragraphs: string): string {
  const names = [
    ['w', `${schema}/wordprocessingml/2006/main`],
    ['r', `${schema}/officeDocument/2006/relationships`],
    ['m', `${schema}/officeDocument/2006/math`],
  ].map(([name, address]) => `xmlns:${name}="${address}"`)
  return `<?xml version="1.0" encoding="UTF-8"?><w:document ${names.join(' ')}><w:body>${paragraphs}</w:body></w:document>`
}

/** A paragraph of plain text. */
export function paragraph(text: string): string {
  return `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`
}

/** A paragraph with the first picture of word/media/. */
export function drawing(description: string): string {
  const names = ['drawingml/2006/wordprocessingDrawing', 'drawingml/2006/main', 'drawingml/2006/picture']
  const [wp, a, pic] = names.map((name) => `"${schema}/${name}"`)
  const fill = `<pic:pic><pic:blipFill><a:blip r:embed="rIdPicture1"/></pic:blipFill></pic:pic>`
  return `<w:p><w:r><w:drawing xmlns:wp=${wp} xmlns:a=${a} xmlns:pic=${pic}><wp:inline><wp:docPr id="1" name="Picture 1" descr="${description}"/><a:graphic><a:graphicData>${fill}</a:graphicData></a:graphic></wp:inline></w:drawing></w:r></w:p>`
}

function plumbing(names: readonly string[]): Parts {
  const word = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
  const parts = names.filter((name) => /^word\/\w+\.xml$/.test(name))
  const overrides = parts.map((name) => {
    const kind = name === 'word/document.xml' ? 'document.main' : name.replace(/^word\/|\.xml$/g, '')
    return `<Override PartName="/${name}" ContentType="${word}.${kind}+xml"/>`
  })
  const defaults = {
    rels: 'application/vnd.openxmlformats-package.relationships+xml',
    png: 'image/png',
    emf: 'image/x-emf',
  }
  const types = Object.entries(defaults).map(
    ([ending, type]) => `<Default Extension="${ending}" ContentType="${type}"/>`,
  )
  const related = parts.filter((name) => name !== 'word/document.xml')
  const media = names.filter((name) => name.startsWith('word/media/'))
  return {
    '[Content_Types].xml': `<Types xmlns="${schema}/package/2006/content-types">${[...types, ...overrides].join('')}</Types>`,
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'word/document.xml']]),
    'word/_rels/document.xml.rels': relationships([
      ...related.map((name, index) => [`rIdPart${index}`, name.replace(/^word\/|\.xml$/g, ''), name.slice(5)] as const),
      ...media.map((name, index) => [`rIdPicture${index + 1}`, 'image', name.slice(5)] as const),
    ]),
  }
}

function relationships(all: readonly (readonly [id: string, type: string, target: string])[]): string {
  const one = ([id, type, target]: (typeof all)[number]) =>
    `<Relationship Id="${id}" Type="${schema}/officeDocument/2006/relationships/${type}" Target="${target}"/>`
  return `<Relationships xmlns="${schema}/package/2006/relationships">${all.map(one).join('')}</Relationships>`
}
