// Every page works without this file. It adds the light/dark switch.
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
