import { attributeOf, valuesOf, withOnly } from './xml.ts'

/** Texts of a Word document's parts, by their names. */
export type Parts = ReadonlyMap<string, string>

export const mainPart = 'word/document.xml'
export const notesParts = ['word/footnotes.xml', 'word/endnotes.xml'] as const

/**
 * Of the parts besides the text what text and notes use: their styles, lists, links and pictures. Templates bring along
 * hundreds that nothing uses, and each would be parsed.
 */
export function usedParts(parts: Parts): Parts {
  const texts = [mainPart, ...notesParts].map((name) => parts.get(name) ?? '').join('\n')
  const styles = stylesFor(texts, parts.get('word/styles.xml') ?? '')
  const used = new Map(parts)
  const set = (name: string, text: string) => used.has(name) && used.set(name, text)
  set('word/styles.xml', styles)
  set('word/numbering.xml', numberingFor(`${texts}\n${styles}`, parts.get('word/numbering.xml') ?? ''))
  for (const name of [mainPart, ...notesParts]) {
    const relations = name.replace(/([^/]+)$/, '_rels/$1.rels')
    set(relations, relationsFor(parts.get(name) ?? '', parts.get(relations) ?? ''))
  }
  return used
}

/** Names of the files that relations of these parts lead to, without folders. */
export function targetsIn(parts: Parts): Set<string> {
  const relations = [...parts].filter(([name]) => name.endsWith('.rels')).map(([, text]) => text)
  const targets = valuesOf(relations.join('\n'), /\bTarget=["']([^"']*)/g)
  return new Set([...targets].map((target) => target.replace(/^.*\//, '')))
}

// Of styles it is their names that are read, and the lists that those of lists stand for.
function stylesFor(texts: string, styles: string): string {
  const used = styleIdsIn(texts)
  return withOnly(
    styles,
    'w:style',
    (style) => used.has(attributeOf(style, 'w:styleId') ?? '') || attributeOf(style, 'w:type') === 'numbering',
  )
}

function numberingFor(texts: string, numbering: string): string {
  const used = valuesOf(texts, /<w:numId\b[^<>]*?\bw:val=["']([^"']*)/g)
  const styles = styleIdsIn(texts)
  const lists = withOnly(numbering, 'w:num', (list) => used.has(attributeOf(list, 'w:numId') ?? ''))
  const kinds = valuesOf(lists, /<w:abstractNumId\b[^<>]*?\bw:val=["']([^"']*)/g)
  const isOfStyle = (kind: string) =>
    [...valuesOf(kind, /<w:pStyle\b[^<>]*?\bw:val=["']([^"']*)/g)].some((id) => styles.has(id))
  return withOnly(
    lists,
    'w:abstractNum',
    (kind) => kinds.has(attributeOf(kind, 'w:abstractNumId') ?? '') || isOfStyle(kind),
  )
}

function styleIdsIn(texts: string): Set<string> {
  return valuesOf(texts, /<w:(?:p|r|tbl)Style\b[^<>]*?\bw:val=["']([^"']*)/g)
}

// What leads to other parts, and what the text names: `r:embed="rId5"`.
function relationsFor(text: string, relations: string): string {
  const named = valuesOf(text, /\b\w+:(?:id|embed|link|relid)=["']([^"']*)/g)
  return withOnly(
    relations,
    'Relationship',
    (one) =>
      named.has(attributeOf(one, 'Id') ?? '') ||
      /\/(?:styles|numbering|footnotes|endnotes|officeDocument)$/.test(attributeOf(one, 'Type') ?? ''),
  )
}
