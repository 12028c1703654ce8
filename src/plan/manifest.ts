import type { Output } from '../model/output.ts'
import { fileAt, hrefTo } from './address.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'

export const manifestAddress = '/site.webmanifest'

/** What a device shows of the site that is put on its home screen: https://www.w3.org/TR/appmanifest/ */
export function* manifest(site: IndexedSite): Iterable<Output> {
  yield {
    kind: 'text',
    path: fileAt(manifestAddress),
    render: () => `${JSON.stringify(described(site), undefined, 2)}\n`,
  }
}

function described(site: IndexedSite) {
  const { settings, published } = site
  const icon = (path: string, more: Readonly<Record<string, string>>) => ({
    src: hrefTo(published.addressOf(path), settings),
    ...more,
  })
  const lang = listTongue(site)
  return {
    ...{ id: hrefTo('/', settings), start_url: hrefTo('/', settings), scope: hrefTo('/', settings) },
    ...{ name: settings.title, short_name: settings.title, description: settings.tagline[lang], lang },
    // The colours of paper: in a browser the page tells its own, of light and of dark.
    ...{ display: 'browser', background_color: paper, theme_color: paper },
    icons: [
      icon('icon.svg', { sizes: 'any', type: 'image/svg+xml' }),
      icon('icons/192.png', { sizes: '192x192', type: 'image/png' }),
      icon('icons/512.png', { sizes: '512x512', type: 'image/png' }),
      icon('icons/maskable-512.png', { sizes: '512x512', type: 'image/png', purpose: 'maskable' }),
    ],
  }
}

const paper = '#f8f9fb'
