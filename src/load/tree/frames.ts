import type { Element, ElementContent, Root } from 'hast'
import type { VFile } from 'vfile'
import { placeOf } from '../place.ts'
import { tell } from '../tell.ts'
import { element, isElement, textNode } from './elements.ts'
import { lengthOf, styleOf } from './style.ts'

/** Makes links of the videos, sounds and maps that a page has in frames or plays itself; says so of each. */
export function linkFrames(tree: Root, file: VFile): void {
  const walk = (parent: Root | Element) => {
    const isInLine = parent.type === 'element' && inline.has(parent.tagName)
    parent.children = parent.children.map((child) => {
      if (child.type !== 'element') return child
      const address = isElement(child, 'iframe') ? framed(child) : played(child)
      if (address === undefined) {
        walk(child)
        return child
      }
      tell(file, placeOf(child), 'embed-linked', address)
      return isInLine ? linkTo(address, child) : element('p', child, [linkTo(address, child)])
    }) as ElementContent[] // of a tree without a doctype, or below it
  }
  walk(tree)
}

function linkTo(href: string, node: Element): Element {
  const title = String(node.properties.title ?? '').trim()
  return { ...element('a', node, [textNode(title || shownAs(href), node)]), properties: { href } }
}

/** An address as it is shown: a long query says nothing to a reader. */
function shownAs(href: string): string {
  const bare = href.split(/[?#]/)[0] ?? href
  return href.length > 100 && bare.length > 20 ? bare : href
}

const inline: ReadonlySet<string> = new Set([
  'p',
  'span',
  'a',
  'strong',
  'b',
  'em',
  'i',
  'font',
  'h1',
  'h2',
  'h3',
  'h4',
])

/** The address of a frame that shows a video or a map; other frames are advertisements and counters. */
function framed(frame: Element): string | undefined {
  const { src, dataSrc, title, allowFullScreen } = frame.properties
  const address = [src, dataSrc].map(addressOf).find(Boolean)
  if (address === undefined || isUnseen(frame)) return undefined
  const { hostname, pathname, searchParams } = new URL(address)
  // `/embed/abc`, `player.example.org`, `/maps?q=`
  const isNamed = /(?:^|[./_-])(?:embed|player|videos?|audio|podcasts?|maps?|ditu)(?:[./_-]|\.html?|$)/i
  const isShown = isNamed.test(hostname) || isNamed.test(pathname) || searchParams.get('output') === 'embed'
  const isTitled = /\b(?:video|audio|map|podcast)\b|视频|地图|音频|影片|地圖/i.test(String(title ?? ''))
  return isShown || isTitled || isOn(allowFullScreen) ? address : undefined
}

function played(node: Element): string | undefined {
  if (!isElement(node, 'video', 'audio')) return undefined
  const sources = node.children.filter((child): child is Element => isElement(child, 'source'))
  return [node, ...sources]
    .flatMap(({ properties }) => [properties.src, properties.dataSrc])
    .map(addressOf)
    .find(Boolean)
}

function addressOf(given: unknown): string | undefined {
  const text = typeof given === 'string' ? given.trim() : ''
  const address = text.startsWith('//') ? `https:${text}` : text
  return /^https?:\/\//i.test(address) && URL.canParse(address) ? address : undefined
}

function isUnseen(frame: Element): boolean {
  const style = styleOf(frame)
  const sides = [style.width ?? frame.properties.width, style.height ?? frame.properties.height]
  const isTiny = sides.some((side) => (lengthOf(side) ?? 99) <= 3 && !String(side).includes('%'))
  return isTiny || style.display === 'none' || frame.properties.hidden === true
}

function isOn(attribute: unknown): boolean {
  return attribute !== undefined && attribute !== null && attribute !== false && attribute !== 'false'
}
