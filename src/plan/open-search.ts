import { words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import { fileAt, urlOf } from './address.ts'
import { xmlText } from './channels/xml-text.ts'
import type { IndexedSite } from './indexed-site.ts'
import { listTongue } from './list-tongue.ts'

export const openSearchAddress = '/opensearch.xml'

/** How browsers search the site: https://github.com/dewitt/opensearch/blob/master/opensearch-1-1-draft-6.md */
export function* openSearch(site: IndexedSite): Iterable<Output> {
  yield { kind: 'text', path: fileAt(openSearchAddress), render: () => described(site) }
}

// A short name has 16 characters at most, a description 1024.
function described(site: IndexedSite): string {
  const { settings, published } = site
  const { title, tagline, languages } = settings
  const name = [...title].slice(0, 16).join('').trim()
  const about = tagline[listTongue(site)] ?? words[listTongue(site)].homeText
  const url = `${urlOf('/search/', settings)}?q={searchTerms}`
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<OpenSearchDescription xmlns="http://a9.com/-/spec/opensearch/1.1/">',
    `<ShortName>${xmlText(name)}</ShortName>`,
    `<LongName>${xmlText([...title].slice(0, 48).join('').trim())}</LongName>`,
    `<Description>${xmlText([...about].slice(0, 1024).join(''))}</Description>`,
    `<Image type="image/svg+xml">${xmlText(urlOf(published.addressOf('icon.svg'), settings))}</Image>`,
    `<Url type="text/html" template="${xmlText(url)}"/>`,
    `<Url type="application/opensearchdescription+xml" rel="self" template="${xmlText(urlOf(openSearchAddress, settings))}"/>`,
    ...languages.map((language) => `<Language>${language}</Language>`),
    '<InputEncoding>UTF-8</InputEncoding>',
    '</OpenSearchDescription>',
    '',
  ].join('\n')
}
