// Every page works without this file. It adds the light/dark switch, and Ctrl+K for the search.
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
