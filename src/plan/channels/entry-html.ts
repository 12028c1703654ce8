import { tongueOf, words } from '../../../templates/words.ts'
import { type Block, type Figure, figuresOf } from '../../model/article.ts'
import type { Settings } from '../../model/site.ts'
import { elsewhere, urlOf } from '../address.ts'
import { addressOfShot, leadOf, type Owner, type Shot, shotsOf } from '../album.ts'
import type { IndexedSite } from '../indexed-site.ts'
import { addressOfLargest } from '../photo.ts'

/** A text in full as HTML that reads the same anywhere: every address is absolute, galleries are figures with captions. */
export function entryHtml(owner: Owner, site: IndexedSite): string {
  const lead = leadOf(owner, site)
  const shots = new Map(shotsOf(owner, site).map((shot) => [shot.number, shot]))
  const byFigure = new Map(figuresOf(owner.body).map((figure, index) => [figure, shots.get(index + 1)]))
  const shown = (block: Block): string => {
    switch (block.kind) {
      case 'prose':
        return absoluteProse(block.html, owner.address, site.settings)
      case 'figure':
        return figureHtml(block.figure, byFigure.get(block.figure), owner, site)
      case 'gallery':
        return block.rows
          .flat()
          .map((figure) => figureHtml(figure, byFigure.get(figure), owner, site))
          .join('\n')
    }
  }
  return [lead ? figureHtml(lead, shots.get(0), owner, site) : '', ...owner.body.map(shown)].filter(Boolean).join('\n')
}

type Shown = Pick<Figure, 'src' | 'alt' | 'caption' | 'credit'>

// `<a href="/news/" title="1 > 0">`: of all elements of prose, these have addresses.
const withAddress = /<(?:a|q|blockquote|ins|del)\b(?:"[^"]*"|[^">])*>/g

// Footnotes, their references and their heading.
const named = /<(?:a|li|h\d)\b(?:"[^"]*"|[^">])*>/g

/**
 * Prose with its addresses as other sites write them; those of `address` are its own. It has no names of its own, which
 * those of another entry on the same page could be mistaken for.
 */
export function absoluteProse(html: string, address: string, settings: Settings): string {
  const nameless = html.replace(named, (tag) => tag.replace(/ id="[^"]*"/, ''))
  return nameless.replace(withAddress, (tag) =>
    tag.replace(/(?<=\s)(href|cite)="([^"]*)"/g, (_, name, given) => `${name}="${absolute(given, address, settings)}"`),
  )
}

function absolute(given: string, address: string, settings: Settings): string {
  const own = urlOf(address, settings)
  if (given.startsWith('//')) return `https:${given}`
  if (given.startsWith('/')) return escaped(urlOf('', settings)) + given
  if (given.startsWith('#') || given === '') return escaped(own) + given
  if (/^[a-z][a-z\d+.-]*:/i.test(given)) return given
  return escaped(new URL(given.replace(/&(?:amp|#x26|#38);/gi, '&'), own).href)
}

/** A picture that is kept in its largest size, leading to its page; one that stands elsewhere as a link. */
function figureHtml(figure: Shown, shot: Shot | undefined, owner: Owner, site: IndexedSite): string {
  const { src, alt, caption, credit } = figure
  const say = words[tongueOf(owner.language)]
  const said = [caption ? escaped(caption) : '', credit ? `<small>${escaped(say.creditIs + credit)}</small>` : '']
  const text = said.filter(Boolean).join(' ')
  if (shot) {
    const { picture } = shot
    const file = escaped(urlOf(addressOfLargest(picture), site.settings))
    const size = `width="${picture.width}" height="${picture.height}"`
    const image = `<img src="${file}" alt="${escaped(alt || (caption ?? ''))}" ${size}>`
    const page = escaped(urlOf(addressOfShot(owner, shot), site.settings))
    return `<figure><a href="${page}">${image}</a>${text ? `<figcaption>${text}</figcaption>` : ''}</figure>`
  }
  const away = elsewhere(src)
  const link = away ? `<a href="${escaped(away.href)}">${escaped(say.originalOn + away.host)}</a>` : ''
  return text || link ? `<p>${[text, link].filter(Boolean).join(' ')}</p>` : ''
}

/** A text as HTML holds it, in an attribute, too. */
export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`)
}
