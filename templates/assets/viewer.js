// Shows the pictures of a page in its dialog. Swiping is scroll snap; Esc and keeping the focus are the browser's. Without
// this file each picture leads to a page of its own, whose address stands in the bar here, too.
const dialog = document.querySelector('.lb')
const [count, zoom, strip, said] = dialog.querySelectorAll('.num, [aria-pressed], ul, #said')
const links = [...document.querySelectorAll('[data-gallery] [data-sizes]')]
const images = links.map((link, index) => {
  const slide = document.createElement('li')
  slide.append(link.firstElementChild.cloneNode(true))
  strip.append(slide)
  const image = slide.querySelector('img')
  image.loading = 'lazy'
  resize(slide, link.dataset.sizes)
  link.onclick = (event) => {
    if (event.metaKey || event.ctrlKey || event.shiftKey) return
    event.preventDefault()
    history.scrollRestoration = 'manual'
    history.pushState({}, '', link)
    show(index)
  }
  return image
})
// By key; a button has the key that does the same as its value.
const acts = {
  ArrowLeft: () => show(at - 1, 'auto'),
  ArrowRight: () => show(at + 1, 'auto'),
  Home: () => show(0),
  End: () => show(links.length),
  '+': () => enlarge(true),
  '-': () => enlarge(false),
  Escape: () => dialog.close(),
}
let at = 0
let timer

function resize(slide, sizes) {
  for (const part of slide.querySelectorAll('[srcset]')) part.sizes = sizes
}

function show(index, behavior = 'instant') {
  if (!dialog.open) dialog.showModal()
  enlarge(false)
  see(Math.min(Math.max(index, 0), links.length - 1))
  strip.scrollTo({ left: at * strip.clientWidth, behavior })
}

function see(index) {
  at = index
  count.textContent = `${at + 1} / ${links.length}`
  said.innerHTML = links[at].closest('figure')?.querySelector('figcaption')?.innerHTML ?? ''
  for (const near of images.slice(at && at - 1, at + 2)) near.loading = 'eager'
  history.replaceState({ at }, '', links[at])
}

// Twice as large at least, up to its own size where the window is as high: around the point that was clicked.
function enlarge(on, { clientX: x = innerWidth / 2, clientY: y = innerHeight / 2 } = {}) {
  const [slide, image] = [strip.children[at], images[at]]
  image.style.width = ''
  const { left, top, width, height } = image.getBoundingClientRect()
  zoom.ariaPressed = on
  zoom.value = on ? '-' : '+'
  slide.tabIndex = on ? 0 : -1
  if (!on) return
  image.style.width = `${Math.max(2 * width, Math.min(image.getAttribute('width'), (width / height) * slide.clientHeight))}px`
  resize(slide, image.style.width)
  slide.focus()
  slide.scrollTo(((x - left) / width) * slide.scrollWidth - x, ((y - top) / height) * slide.scrollHeight - y)
}

dialog.onclick = ({ target }) => {
  acts[target.matches('li') ? 'Escape' : target.value]?.()
}
strip.ondblclick = (event) => enlarge(zoom.value === '+', event)
dialog.onkeydown = (event) => {
  const { key } = event
  if (event.altKey || event.ctrlKey || event.metaKey || !acts[key] || (zoom.value === '-' && key[0] === 'A')) return
  event.preventDefault()
  acts[key]()
}
strip.onscroll = () => {
  clearTimeout(timer)
  timer = setTimeout(() => {
    const place = strip.scrollLeft / strip.clientWidth
    const index = Math.round(place)
    if (Math.abs(place - index) < 0.02 && index !== at) see(index)
  }, 100)
}
dialog.onclose = () => {
  links[at].focus()
  if (history.state?.at >= 0) history.back()
}
window.onpopstate = () => {
  const place = history.state?.at
  if (place >= 0) return show(place)
  history.scrollRestoration = 'auto'
  dialog.close()
}
