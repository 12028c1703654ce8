// Runs in pages of the preview only. Loads the page again when it has changed, and draws over it what could not be
// published and why.
const { version } = document.currentScript.dataset
const host = document.createElement('aside')
const panel = host.attachShadow({ mode: 'open' })
panel.adoptedStyleSheets = [new CSSStyleSheet()]
panel.adoptedStyleSheets[0].replaceSync(`
  :host { position: fixed; inset: auto 0 0; z-index: 2147483647; max-height: 60vh; overflow: auto }
  section { padding: 1rem 1.25rem 1.25rem; border-top: 4px solid light-dark(#b3261e, #ff8a7a);
    background: light-dark(#fff5f3, #2a1513); color: light-dark(#2b0f0c, #ffe9e5);
    font: 400 1rem/1.5 system-ui, sans-serif; text-align: start }
  header { display: flex; justify-content: space-between; align-items: center; gap: 1rem }
  h2, ul, p { margin: 0; padding: 0 }
  h2 { font-size: 1.125rem }
  code + p { font-weight: 600 }
  li { margin-top: .75rem; list-style: none }
  p, code { overflow-wrap: anywhere; white-space: pre-wrap }
  code { font: .875rem/1.5 ui-monospace, monospace }
  button { min-width: 44px; min-height: 44px; padding: 0 1rem; border: 1px solid; border-radius: 22px;
    background: none; color: inherit; font: inherit }
  :focus-visible { outline: 3px solid; outline-offset: 2px }
`)

new EventSource('/.daypass/events').onmessage = ({ data }) => {
  const news = JSON.parse(data)
  if (news.version !== version) location.reload()
  else show(news.problems)
}

function show(problems) {
  const told = JSON.stringify(problems)
  if (problems.length === 0 || told === sessionStorage.getItem('daypass-dismissed')) return host.remove()
  panel.replaceChildren(alert(problems, told))
  document.body.prepend(host)
}

function alert(problems, told) {
  const close = element('button', 'Close')
  close.onclick = () => {
    sessionStorage.setItem('daypass-dismissed', told)
    host.remove()
  }
  const count = problems.length === 1 ? 'One problem' : `${problems.length} problems`
  const section = element(
    'section',
    element('header', element('h2', count), close),
    element('ul', ...problems.map(item)),
  )
  section.role = 'alert'
  return section
}

function item({ path, line, column, reason, advice }) {
  const place = [path, line, column].filter((part) => part !== undefined).join(':')
  return element('li', element('code', place), element('p', reason), element('p', advice))
}

// Messages quote files that anybody may have written: they become text, never markup.
function element(name, ...children) {
  const made = document.createElement(name)
  made.append(...children)
  return made
}
