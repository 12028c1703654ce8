import { expect, it } from 'vitest'
import { isAnnouncedIn } from '../../../src/link/joining/announced.ts'
import { article, conference, prose } from '../../site-factory.ts'

const lamps = conference({
  name: 'World Lamp Conference',
  acronym: 'WLC',
  start: '2024-05-06',
  otherNames: ['世界灯大会'],
})
const saying = (text: string) => isAnnouncedIn(article({ title: 'A report', body: prose(`<p>${text}</p>`) }), lamps)

it.each([
  ['The World Lamp Conference will be held in Porto.', 'will be held'],
  ['WLC is set to open on May 6, 2024.', 'is set to open'],
  ['Porto is full. The conference <em>will take place</em> by the harbour.', 'will take place'],
  ['世界灯大会将于5月6日在波尔图举行。', '将于5月6日在波尔图举行'],
])('%s announces it', (text, phrase) => {
  expect(saying(text)).toBe(phrase)
})

it.each([
  'The World Lamp Conference was held in Porto.',
  'The next edition of the conference will be held in Oslo.',
  'The conference will be held again.',
  'The conference will be held on May 5, 2025.',
  'A tram line will open in Porto.',
  '下一届世界灯大会将在奥斯陆举行。',
])('%s does not', (text) => {
  expect(saying(text)).toBeUndefined()
})
