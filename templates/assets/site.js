// Every page works without this file. It adds the light/dark switch and the viewer of pictures.
const root = document.documentElement

for (const button of document.querySelectorAll('[data-theme-switch]')) {
  button.hidden = false
  button.onclick = () => {
    const now = root.dataset.theme ?? (matchMedia('(prefers-color-scheme: dark)').matches ? 'dark' : 'light')
    root.dataset.theme = now === 'dark' ? 'light' : 'dark'
    try {
      localStorage.theme = root.dataset.theme
    } catch {} // Storage is off: it holds for this page.
  }
}

// A single letter would be in the way of those who speak to their machine.
addEventListener('keydown', (event) => {
  if (event.key.toLowerCase() !== 'k' || !(event.ctrlKey || event.metaKey) || event.altKey || event.shiftKey) return
  const target = document.querySelector('#q') ?? document.querySelector('[data-search]')
  if (!target) return
  event.preventDefault()
  if (target.id === 'q') target.select()
  else target.click()
})

const links = [...document.querySelectorAll('[data-gallery] a[data-full]')]
if (links[0]) addViewer()

// One modal dialog: swiping is scroll snap, Esc and keeping the focus are the browser's.
function addViewer() {
  const [pictures, previous, next, close] = root.lang.startsWith('zh')
    ? ['图片', '上一张', '下一张', '关闭']
    : ['Pictures', 'Previous', 'Next', 'Close']
  const slides = links.map(slideOf)
  const count = make('span', { className: 'num', ariaLive: 'polite' })
  const strip = make('ul', { tabIndex: 0, ariaLabel: pictures }, ...slides)
  const button = (textContent, onclick, ariaLabel = null) =>
    make('button', { className: 'btn', type: 'button', textContent, onclick, ariaLabel })
  const tools = [
    button('←', () => turn(-1), previous),
    button('→', () => turn(1), next),
    button(close, () => dialog.close()),
  ]
  const dialog = make('dialog', { className: 'lb', ariaLabel: pictures }, make('header', {}, count, ...tools), strip)
  document.body.append(dialog)

  let at = 0
  const seen = new IntersectionObserver(
    (entries) => {
      const last = entries.findLast((entry) => entry.isIntersecting)
      if (!last) return
      at = slides.indexOf(last.target)
      count.textContent = `${at + 1} / ${slides.length}`
    },
    { root: strip, threshold: 0.6 },
  )
  for (const slide of slides) seen.observe(slide)
  // Known before the strip has moved there.
  const show = (index, behavior) => {
    at = Math.min(Math.max(index, 0), slides.length - 1)
    slides[at].scrollIntoView({ behavior, inline: 'center', block: 'nearest' })
  }
  const calm = matchMedia('(prefers-reduced-motion: reduce)')
  const turn = (step) => show(at + step, calm.matches ? 'instant' : 'smooth')

  for (const [index, link] of links.entries()) {
    link.onclick = (event) => {
      if (event.metaKey || event.ctrlKey || event.shiftKey) return
      event.preventDefault()
      dialog.showModal()
      show(index, 'instant')
    }
  }
  strip.onclick = (event) => event.target.closest('img, figcaption') || dialog.close()
  dialog.onkeydown = (event) => {
    const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key]
    if (step) turn(step)
    if (step) event.preventDefault()
  }
  dialog.onclose = () => links[at].focus()
}

// A picture with its caption, or that of its row.
function slideOf(link) {
  const said = link.closest('figure')?.querySelector(':scope > figcaption')
  const caption = make('figcaption', {}, ...(said?.cloneNode(true).childNodes ?? []))
  for (const number of caption.querySelectorAll('.num')) number.remove()
  // Nothing is said twice.
  const { alt } = link.querySelector('img')
  const image = make('img', { loading: 'lazy', src: link.dataset.full, alt: caption.textContent === alt ? '' : alt })
  return make('li', {}, make('figure', {}, image, caption))
}

function make(tag, properties, ...children) {
  const element = Object.assign(document.createElement(tag), properties)
  element.append(...children)
  return element
}
