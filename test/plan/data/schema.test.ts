import type { Graph, Thing } from 'schema-dts'
import { expect, it } from 'vitest'
import { eventOwner, shotsOf } from '../../../src/plan/album.ts'
import { articleCard } from '../../../src/plan/cards/article-card.ts'
import { conferenceCard } from '../../../src/plan/cards/conference-card.ts'
import { articleData, articleReference } from '../../../src/plan/data/article-data.ts'
import { eventData } from '../../../src/plan/data/event-data.ts'
import { placeData, seriesData } from '../../../src/plan/data/group-data.ts'
import { onePicture } from '../../../src/plan/data/picture-data.ts'
import { indexed } from '../../../src/plan/indexed-site.ts'
import { article, conference, figure, picture, site } from '../../site-factory.ts'

it('has the properties and types of schema.org', () => {
  const held = article({ tags: ['AI'] })
  const summit = conference({
    start: '2024-06-20',
    city: 'Porto',
    coverage: [held.id],
    body: [{ kind: 'figure', figure: figure() }],
  })
  const whole = indexed(
    site({ articles: [held], conferences: [summit], pictures: { '/images/a.png': picture() } }),
    true,
  )
  const owner = eventOwner(summit)
  const group = { language: 'en', otherNames: ['峰会'], conferences: [summit.slug] }
  // What this test shows is that it compiles.
  const things: readonly Thing[] = [
    eventData(summit, conferenceCard(summit, whole), whole),
    articleData(held, articleCard(held, whole), whole),
    articleReference(held, whole),
    seriesData({ ...group, slug: 'summits', name: 'Summits' }, whole),
    placeData({ ...group, slug: 'porto', name: 'Porto', country: 'Portugal' }, whole),
    ...shotsOf(owner, whole).map((shot) => onePicture(shot, owner, 'https://a.example/#event', whole)),
  ]
  const graph: Graph = { '@context': 'https://schema.org', '@graph': things }
  const types = graph['@graph'].map((thing) => (typeof thing === 'string' ? thing : '@type' in thing && thing['@type']))
  expect(types).toEqual(['Event', 'NewsArticle', 'NewsArticle', 'EventSeries', 'City', 'ImageObject'])
})
