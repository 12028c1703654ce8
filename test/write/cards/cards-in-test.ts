import { createHash } from 'node:crypto'
import type { Card } from '../../../src/model/card.ts'
import { drawCard } from '../../../src/write/cards/draw-card.ts'
import { openStudio } from '../../../src/write/cards/studio.ts'

/** A card, but for what is given. */
export function card(given: Partial<Card> = {}): Card {
  return {
    site: 'Daypass',
    titles: [{ text: 'World Artificial Intelligence Conference', language: 'en' }],
    date: [{ text: '8–10 ' }, { text: 'Jul 2021', small: true }],
    facts: [{ text: 'Pudong, Shanghai', language: 'en' }],
    colours: { ground: '#146468', seat: '#5a9598', lit: '#ffd8bc' },
    art: {
      ...{ kind: 'seats', year: 2021, x: 900, y: 700, zoom: 1.2, months: [], online: false, whole: false },
      lit: [{ month: 7, day: 8 }],
    },
    ...given,
  }
}

export function chineseCard(text = '8月8日至11日，开启科学智能新时代——“中关村科学智能（AI4S）峰会”即将开幕！'): Card {
  return card({ titles: [{ text, language: 'zh-Hans' }] })
}

/** Prints digests of cards in Latin letters and in Chinese; run as a process of its own. */
export async function printDigests(): Promise<void> {
  const studio = await openStudio()
  const drawn = [await drawCard(card(), studio), await drawCard(chineseCard(), studio)]
  process.stdout.write(drawn.map((bytes) => createHash('sha1').update(bytes).digest('hex')).join(' '))
}
