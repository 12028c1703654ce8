// Runs in pages of the preview only. Loads the page again when it has changed, draws over it what could not be
// published and why, and shows on request what was left out of the article.
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

new EventSource(`/.daypass/events?page=${encodeURIComponent(location.pathname)}`).onmessage = ({ data }) => {
  const news = JSON.parse(data)
  if (news.version !== version) return location.reload()
  show(news.problems)
  void askLeftOut()
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

const words = document.documentElement.lang.startsWith('zh')
  ? {
      count: (count) => `略去 ${count} 行`,
      from: (path) => `未收入正文的内容：${path}`,
      advice: '要收回某一行，请把它的 keep 写进文件开头的字段中。',
      line: (line) => `第 ${line} 行`,
      copy: '复制',
      copied: '已复制',
    }
  : {
      count: (count) => (count === 1 ? '1 line left out' : `${count} lines left out`),
      from: (path) => `Left out of ${path}`,
      advice: 'To have a line back, put its keep into the front matter.',
      line: (line) => `Line ${line}`,
      copy: 'Copy',
      copied: 'Copied',
    }

const margin = document.createElement('aside')
const corner = margin.attachShadow({ mode: 'open' })
corner.adoptedStyleSheets = [new CSSStyleSheet()]
corner.adoptedStyleSheets[0].replaceSync(`
  :host { position: fixed; inset: auto 1rem 1rem auto; z-index: 2147483646; display: flex; flex-direction: column-reverse;
    align-items: flex-end; gap: .5rem; max-width: min(40rem, calc(100vw - 2rem)); font: 400 .875rem/1.5 system-ui, sans-serif }
  @media print { :host { display: none } }
  section, button { color: light-dark(#1c1f26, #eceef2); background: light-dark(#fff, #1d2027) }
  section { max-height: 60vh; overflow: auto; padding: 1rem; border: 1px solid light-dark(#767b86, #8b919c);
    border-radius: 12px; text-align: start }
  h2, ul, p { margin: 0; padding: 0 }
  h2 { font-size: 1rem; overflow-wrap: anywhere }
  li { display: grid; gap: .25rem; margin-top: .75rem; list-style: none }
  p, q { overflow-wrap: anywhere }
  q { quotes: none }
  div { display: flex; gap: .5rem }
  input { flex: 1; min-width: 0; padding: 0 .5rem; border: 1px solid light-dark(#767b86, #8b919c); border-radius: 6px;
    background: none; color: inherit; font: .875rem/1.5 ui-monospace, monospace }
  button { min-width: 44px; min-height: 44px; padding: 0 1rem; border: 1px solid light-dark(#767b86, #8b919c);
    border-radius: 22px; font: inherit }
  :focus-visible { outline: 3px solid light-dark(#1c1f26, #eceef2); outline-offset: 2px }
`)
let shown = ''

async function askLeftOut() {
  const answer = await fetch(`/.daypass/left-out?page=${encodeURIComponent(location.pathname)}`).catch(() => undefined)
  const said = answer?.ok ? await answer.text() : '{"lines":[]}'
  if (said === shown) return
  shown = said
  const { path, lines } = JSON.parse(said)
  if (lines.length === 0) return margin.remove()
  margin.ariaLabel = words.from(path)
  corner.replaceChildren(...disclosure(path, lines))
  document.body.append(margin)
}

/** A button, and what it opens: a list of lines. Escape closes it, too. */
function disclosure(path, lines) {
  const list = element(
    'section',
    element('h2', words.from(path)),
    element('p', words.advice),
    element('ul', ...lines.map(leftOut)),
  )
  list.id = 'left-out'
  const button = element('button', words.count(lines.length))
  const toggle = (isOpen) => {
    list.hidden = !isOpen
    button.ariaExpanded = String(isOpen)
  }
  button.setAttribute('aria-controls', list.id)
  button.onclick = () => toggle(list.hidden)
  list.onkeydown = button.onkeydown = ({ key }) => {
    if (key !== 'Escape' || list.hidden) return
    toggle(false)
    button.focus()
  }
  toggle(false)
  // The list comes behind the button for the keyboard, and stands above it.
  return [button, list]
}

function leftOut({ line, text, rule, keep }) {
  const field = document.createElement('input')
  Object.assign(field, { readOnly: true, value: keep, ariaLabel: `${words.line(line)}: keep` })
  const copy = element('button', words.copy)
  const name = (word) => {
    copy.replaceChildren(word)
    copy.ariaLabel = `${word}: ${keep}`
  }
  copy.onclick = async () => {
    field.select()
    // Only pages from this machine may write to the clipboard; elsewhere the text stays selected.
    await navigator.clipboard?.writeText(keep).then(
      () => name(words.copied),
      () => {},
    )
  }
  name(words.copy)
  return element('li', element('p', `${words.line(line)} · ${rule}`), element('q', text), element('div', field, copy))
}
