import type { Crumb } from '../../templates/parts/crumbs.tsx'
import type { PictureRights } from '../../templates/parts/rights.tsx'
import { PicturePage, type PicturePageProps } from '../../templates/picture-page.tsx'
import { tongueOf, words } from '../../templates/words.ts'
import type { Output } from '../model/output.ts'
import type { Picture } from '../model/picture.ts'
import type { Conference } from '../model/site.ts'
import { hrefTo } from './address.ts'
import { addressOfShot, eventOwner, type Owner, ownerOf, type Shot, shotsOf } from './album.ts'
import { sectionOf } from './article-props.ts'
import { cardOutputs, type PlannedCard } from './cards/card-at.ts'
import { shotCard } from './cards/shot-card.ts'
import { articleId, eventId } from './data/ids.ts'
import { onePicture } from './data/picture-data.ts'
import { yearOf } from './edition.ts'
import { frameOf } from './frame.ts'
import { conferenceOf, type IndexedSite } from './indexed-site.ts'
import { pageOutput } from './page-output.ts'
import { addressOfLargest, photoOf } from './photo.ts'

export function* picturePages(site: IndexedSite): Iterable<Output> {
  for (const article of site.articles) {
    yield* albumPages(
      {
        ...{ owner: ownerOf(article), id: articleId(article, site.settings), section: () => sectionOf(article, site) },
        conference: conferenceOf(article, site),
      },
      site,
    )
  }
  for (const conference of site.conferences) {
    yield* albumPages(
      {
        ...{ owner: eventOwner(conference), id: eventId(conference, site.settings) },
        ...{ section: () => eventsSection(conference, site), conference },
      },
      site,
    )
  }
}

/** The pictures of one owner, and what their pages say of where they are. */
interface Album {
  readonly owner: Owner
  /** What data of pages call it. */
  readonly id: string
  readonly section: () => Crumb
  readonly conference?: Conference
}

function* albumPages(album: Album, site: IndexedSite): Iterable<Output> {
  const { owner } = album
  const shots = shotsOf(owner, site)
  for (const [index, shot] of shots.entries()) {
    const card = shotCard(shot, { owner, conference: album.conference, name: nameOf(shot, owner) }, site)
    yield pageOutput(addressOfShot(owner, shot), PicturePage, () =>
      picturePage(album, { shots, index, shot, card }, site),
    )
    yield* cardOutputs(card)
  }
}

interface Turn {
  readonly shots: readonly Shot[]
  readonly index: number
  readonly shot: Shot
  readonly card: PlannedCard | undefined
}

function nameOf({ number }: Shot, { language }: Owner): string {
  const { leadPicture, picture } = words[tongueOf(language)]
  return number === 0 ? leadPicture : picture(number)
}

function picturePage(album: Album, { shots, index, shot, card }: Turn, site: IndexedSite): PicturePageProps {
  const { owner, id, section, conference } = album
  const { picture, figure } = shot
  const { title, language, address } = owner
  const article = { href: hrefTo(address, site.settings), title: { text: title, language } }
  const name = nameOf(shot, owner)
  const turnTo = (other: Shot | undefined) => other && hrefTo(addressOfShot(owner, other), site.settings)
  const steps = [section(), { href: article.href, label: article.title }]
  return {
    frame: frameOf(site, {
      address: addressOfShot(owner, shot),
      language,
      title: [name, title].join(words[tongueOf(language)].separator),
      description:
        name + words[tongueOf(language)].colon + [figure.caption || figure.alt, title].filter(Boolean).join(' · '),
      year: (conference && yearOf(conference)) ?? 'none',
      data: { steps, things: [onePicture(shot, owner, id, site)] },
      card,
    }),
    steps,
    article,
    photo: { ...photoOf(picture, figure.alt || (figure.caption ?? ''), site.settings), first: true },
    full: hrefTo(addressOfLargest(picture), site.settings),
    caption: { numbers: undefined, text: figure.caption, credit: figure.credit },
    rights: rightsOf(picture),
    name,
    place: index + 1,
    count: shots.length,
    previous: turnTo(shots[index - 1]),
    next: turnTo(shots[index + 1]),
  }
}

function rightsOf({ copyright, terms, licence }: Picture): PictureRights | undefined {
  return (copyright ?? terms ?? licence) ? { copyright, terms, licence } : undefined
}

function eventsSection({ language }: Conference, site: IndexedSite): Crumb {
  const tongue = tongueOf(language)
  return { href: hrefTo('/events/', site.settings), label: { text: words[tongue].events, language: tongue } }
}
