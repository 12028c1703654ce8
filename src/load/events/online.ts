import type { Telling, Told } from './telling.ts'
import type { Where } from './where.ts'

/** A word for what is not held at a place. */
export const online =
  /\bonline\b|\bvirtual(?:ly)?\b|\bvia (?:zoom|webex|teams|google meet)\b|\bzoom\b|\bwebinar\b|\blivestream(?:ed)?\b|线上|在线(?:举|召|直|会)|云端|網上|線上|腾讯会议|网络直播|视频会议/i
const heldOnline =
  /\b(?:held|take[s]? place|took place|hosted|organi[sz]ed|be|is|are|was|run|conducted|meet|offered|go(?:es)?)\s+(?:\w+\s+){0,3}(?:online|virtual(?:ly)?)\b|\b(?:fully|entirely|completely)\s+(?:online|virtual)\b|\bvirtual(?:ly)? (?:and in[- ]person )?(?:conference|forum|summit|workshop|event|meeting|symposium|seminar|webinar)\b|\bonline (?:conference|forum|summit|workshop|event|meeting|symposium|seminar)\b|\b(?:via|on|over) (?:zoom|webex|(?:microsoft )?teams|google meet)\b|\bin[- ]person and (?:online|virtual)|\bhybrid\b|\bzoom (?:connection|link|meeting)\b|(?:于|在|以|通过|采用|采取)?(?:线上|云端|网络|視訊|線上)(?:[与和+]?线下)?(?:相?结合)?(?:的)?(?:方式|形式|同步)?(?:举行|举办|召开|开幕|启幕|直播|进行|会议)|线上(?:线下|[与和+]线下)|云端(?:相聚|相约)|腾讯会议|线上直播/i

/** Where a text says that an event is held online. */
export function onlineIn({ inTitle, facts }: Telling, told: readonly Told[]): Where['online'] {
  for (const { sentence, at } of [...told, ...inTitle]) {
    const match = (at < 0 ? /\b(?:online|virtual|webinar)\b|线上|云端|直播/i : heldOnline).exec(sentence.text)
    // `not online`, `held offline`
    if (!match || /\b(?:not|no longer|instead of)\s+$/i.test(sentence.text.slice(0, match.index))) continue
    const place = sentence.passage.placeOf(sentence.index + match.index)
    return {
      value: true,
      at: place,
      rule: at < 0 ? 'word of the title' : 'said to be online',
      confidence: at < 0 ? 0.7 : 0.85,
    }
  }
  const room = facts.find(({ kind, value }) => kind === 'url' && /zoom\.us|meet\.google|teams\.microsoft/.test(value))
  return room && { value: true, at: room.passage.placeOf(room.index), rule: 'address of a meeting', confidence: 0.7 }
}
