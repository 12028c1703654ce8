const token = /“[^“”]{1,60}”|"[^"]{1,60}"|‘[^‘’]{1,60}’|[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.&+/:-]*|\S/gu
const connector = /^(?:of|for|and|on|in|the|de|la|&|\+|×|x|-|–)$/
const notWithin =
  /^(?:The|This|That|These|A|An|Our|Its|His|Her|Their|Your|On|In|At|For|From|During|After|Before|As|When|While|With|By|Held|Since|Following|Yesterday|Today|Next|Last|To|Into|About|Under|Over|Meanwhile|However|But|If|So|Also|And|Or|Both|Then|Here|Join|Meet|Attend|Visit|See|Register|Welcome|Announcing|Introducing|Hosts?|Hosted|Hosting|Opens|Opened|Opening|Holds?|Attends?|Attended|Joins?|Announces?|Launches|Kicks?|Concludes?|Unveils?|Speaks?|Wins?|Presents?|Presented|Sees?|Takes?|Says?|Gets?|Sets?|Brings?|Marks?|Makes?|Shines?|Debuts?|Returns?|Comes?|Heads?|Gathers?|Highlights?|Showcases?|Features?|Addresses|Delivers?|Talks?|Calls?|Organi[sz]es|Organi[sz]ed|Sponsors?|Is|Are|Was|Were|Will|Has|Have|Be|Via|Agenda|Programme|Program|Details?|Mr|Ms|Dr|Prof|President|Minister|January|February|March|April|June|July|August|September|October|November|December|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|Upcoming|Live|Participants|Organi[sz]ers|Attendees|Delegates|Past|Former|Recap|Highlights|Report|Photos?|Videos?|Update|CANCEL+ED|Cancel+ed|POSTPONED|Postponed|Re|Fwd|When|Where|What|Why|How|Who)$/
const bodyWord =
  /^(?:Cent(?:er|re)|Institute|Ministry|Commission|Committee|Universit\w+|Association|Department|Bureau|Office|Secretariat|Director|Chair\w*|Head|Member|Members)$/
const owned =
  /^(?:Women|Men|Children|Student|Player|Developer|User|Maker|Founder|Leader|People|Author|Veteran)s?['’]s?$/

/** Where an English name begins whose head stands at this place. */
export function beginOf(text: string, at: number): number {
  const from = Math.max(0, at - 160)
  const tokens = [...text.slice(from, at).matchAll(token)]
  let begin = at
  let pending = 0
  for (const { 0: word, index } of tokens.toReversed()) {
    // `Center for the Pujiang Forum`: a body that bears the event's name.
    if (pending > 0 && bodyWord.test(word)) break
    // `On May 15, 2025 the … Meeting`
    if (pending > 0 && isDay.test(word)) break
    if (isOfName(word)) {
      begin = from + index
      pending = 0
    } else if (connector.test(word) && pending < 2) pending++
    else if (word === ',' && pending === 0 && /^[^,]{2,40}\s(?:and|&)\s/.test(text.slice(from + index + 1, at)))
      pending++
    else break
  }
  return begin + (guests.exec(text.slice(begin, at))?.[0].length ?? 0)
}

const isDay = /^(?:(?:19|20)\d{2}|(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*),?$/
// `Guests of the … Congress`
const guests = /^\p{Lu}\p{Ll}+s\s+(?:of|at|for|from)\s+the\s+/u

function isOfName(word: string): boolean {
  if (/^["“‘]./.test(word)) return true
  if (/^\d+$/.test(word)) return /^(?:19|20)\d{2}$/.test(word)
  if (notWithin.test(word.replace(/[.:]$/, '')) || /:$/.test(word)) return false
  if (/['’]s?$/.test(word)) return owned.test(word)
  return /^[\p{Lu}\d]/u.test(word)
}
