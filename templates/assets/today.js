// Which conferences are to come was decided when the site was built. Where that is some days ago, this sets it right
// before anything is painted. Every page works without it, and says what was so on the day of the build.
const watch = new MutationObserver((records) => {
  if (!records.some(({ addedNodes }) => [...addedNodes].some((node) => node.dataset?.ends && isOld(node)))) return
  // What would move is not shown before it is in its place.
  document.documentElement.dataset.old = ''
  watch.disconnect()
})
watch.observe(document, { childList: true, subtree: true })
document.addEventListener('DOMContentLoaded', () => {
  watch.disconnect()
  try {
    setAllRight()
  } finally {
    delete document.documentElement.dataset.old
  }
})
// A page that was left open over night.
document.addEventListener('visibilitychange', () => document.hidden || setAllRight())

function setAllRight() {
  for (const element of document.querySelectorAll('[data-ends]')) if (isOld(element)) setRight(element)
}

function isOld({ dataset }) {
  return dataset.phase !== phaseOf(dataset)
}

function phaseOf({ begins, ends, zone }) {
  const today = dayIn(zone)
  if (today > ends) return 'past'
  return begins && today >= begins ? 'running' : 'upcoming'
}

/** The day that it is in a zone, or where the reader is: `2024-06-20`. */
function dayIn(timeZone) {
  const style = { calendar: 'gregory', numberingSystem: 'latn', year: 'numeric', month: '2-digit', day: '2-digit' }
  let format
  try {
    format = new Intl.DateTimeFormat('en', { ...style, timeZone })
  } catch {
    format = new Intl.DateTimeFormat('en', style) // The browser does not know the zone.
  }
  const { year, month, day } = Object.fromEntries(
    format.formatToParts(Date.now()).map(({ type, value }) => [type, value]),
  )
  return `${year}-${month}-${day}`
}

function setRight(element) {
  const phase = phaseOf(element.dataset)
  element.dataset.phase = phase
  for (const part of element.querySelectorAll('[data-when]'))
    part.hidden = !part.dataset.when.split(' ').includes(phase)
  if (phase !== 'past') return
  for (const button of element.querySelectorAll('.solid')) button.classList.remove('solid')
  if (element.matches('.ticker > li')) moveDown(element, element.parentElement)
  const coming = element.closest('[data-coming]')
  if (coming) moveToPast(element, coming)
}

/** Behind those to come in the list that opens the site, of which five are shown. */
function moveDown(item, list) {
  moveInto(list, item)
  for (const [index, other] of [...list.children].entries()) other.hidden = index >= 5
}

/** From the part of its year that is to come to the one that is past. */
function moveToPast(item, coming) {
  const held = document.querySelector(`[data-held="${coming.dataset.coming}"]`)
  moveInto(held.querySelector('ol'), item)
  held.hidden = false
  coming.hidden = !coming.querySelector('li')
  const [from, to] = [coming, held].map((part) => part.querySelector('h2'))
  if (coming.hidden && from.id) {
    to.id = from.id
    from.removeAttribute('id')
  }
}

/** Among the past ones of a list, newest first, which stand behind those to come. */
function moveInto(list, item) {
  const isPast = ({ dataset }) => !dataset.phase || dataset.phase === 'past'
  const next = [...list.children].find(
    (other) => other !== item && isPast(other) && (other.dataset.from ?? '') <= item.dataset.from,
  )
  list.insertBefore(item, next ?? null)
}
