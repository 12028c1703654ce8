// The page of the search: what is typed and chosen becomes an address, and what the index finds becomes rows.
const root = document.documentElement
const form = document.querySelector('form[data-reader]')
const field = form.elements.q
const filters = form.querySelector('.narrow')
const status = document.querySelector('[role=status]')
const section = document.querySelector('section[aria-labelledby=results]')
const list = section.querySelector('ol')
const more = section.querySelector('.more button')
const perPage = 20
const { title } = document

let opened
let found = { records: [], terms: [] }
let turn = 0
let typing

addEventListener('popstate', () => show(history.state?.shown))
form.addEventListener('submit', (event) => {
  event.preventDefault()
  go('pushState')
})
form.addEventListener('change', ({ target }) => target !== field && go('pushState'))
// Letters that an input method has not yet made characters of are not looked for.
field.addEventListener('input', ({ isComposing }) => isComposing || wait())
field.addEventListener('compositionend', wait)
more.addEventListener('click', async () => {
  const first = list.children.length
  try {
    await addRows(first + perPage)
  } catch (error) {
    fail(error)
  }
  history.replaceState({ shown: list.children.length }, '')
  list.children[first]?.querySelector('h3 a').focus()
})

if (location.search) show(history.state?.shown)
else field.focus()

/** Searches once the reader pauses; for a single letter, with which too many words begin, only where it is asked for. */
function wait() {
  clearTimeout(typing)
  if (!/^\s*\w\s*$/.test(field.value)) typing = setTimeout(() => go('replaceState'), 200)
}

/** Makes an address of the form, and shows what it asks for. */
function go(how) {
  clearTimeout(typing)
  const asked = new URLSearchParams([...new FormData(form)].filter(([, value]) => value.trim() !== ''))
  const address = `${location.pathname}${String(asked) && `?${asked}`}`
  if (address === location.pathname + location.search) how = 'replaceState'
  history[how](null, '', address)
  show()
}

/** Shows what the address asks for; `shown` rows, where some more were seen before. */
async function show(shown = perPage) {
  turn += 1
  const mine = turn
  const asked = new URLSearchParams(location.search)
  const query = asked.get('q')?.trim().slice(0, field.maxLength) ?? ''
  if (field.value.trim() !== query) field.value = query
  document.title = query ? `${query} · ${title}` : title
  choose(asked)
  filters.hidden = query === ''
  if (query === '') return tell(query)
  const late = setTimeout(() => say('searching'), 400)
  try {
    opened ??= open()
    const { reader, index } = await opened
    const terms = reader.termsOf(query)
    const wanted = Object.fromEntries([...new FormData(form)].filter(([name]) => name !== 'q'))
    const { records, counts } = await index.find(terms, wanted)
    if (mine !== turn) return
    found = { reader, index, records, terms }
    list.replaceChildren()
    await addRows(shown)
    if (mine !== turn) return
    count(counts)
    tell(query, records.length)
  } catch (error) {
    if (mine === turn) fail(error)
  } finally {
    clearTimeout(late)
  }
}

function fail(error) {
  filters.hidden = true
  console.error(error)
  opened = undefined
  tell('', undefined, true)
}

async function open() {
  const reader = await import(form.dataset.reader)
  return { reader, index: await reader.openIndex(form.dataset.index.split(' ')) }
}

/** Sets the filters to what is asked for; of what there is not, all is shown. */
function choose(asked) {
  const [all, ...kinds] = filters.querySelectorAll('input')
  const kind = kinds.find(({ value }) => value === asked.get('collection')) ?? all
  kind.checked = true
  for (const select of filters.querySelectorAll('select')) {
    select.value = asked.get(select.name) ?? ''
    if (select.selectedIndex < 0) select.value = ''
  }
}

/** Says with each filter how many there are. */
function count(counts) {
  const all = (facet) => Object.values(facet).reduce((sum, number) => sum + number, 0)
  for (const { value, parentElement } of filters.querySelectorAll('input')) {
    const facet = counts.collection ?? {}
    parentElement.querySelector('.num').textContent = digits(value === '' ? all(facet) : (facet[value] ?? 0))
  }
  for (const option of filters.querySelectorAll('option:not([value=""])')) {
    const number = counts[option.parentElement.name]?.[option.value] ?? 0
    option.dataset.name ??= option.text
    option.text = `${option.dataset.name} (${digits(number)})`
    option.disabled = number === 0 && !option.selected
  }
  filters.classList.add('counted')
}

function tell(query, total, isFailed = false) {
  for (const note of document.querySelectorAll('[data-note]'))
    note.hidden = note.dataset.note !== (isFailed ? 'failed' : total === 0 ? 'none' : '')
  section.hidden = !total
  if (total === undefined) status.textContent = ''
  else say(total === 0 ? 'none' : total === 1 ? 'one' : 'many', total, query)
}

// As the language of the page groups them: 1,200.
function digits(number) {
  return number.toLocaleString(document.documentElement.lang)
}

function say(word, total = 0, query = '') {
  status.textContent = status.dataset[word].replace('{count}', digits(total)).replace('{query}', () => query)
}

/** Adds rows until there are so many, or all. */
async function addRows(upTo) {
  const mine = turn
  const { index, records } = found
  const next = records.slice(list.children.length, upTo)
  const rows = (await Promise.all(next.map((record) => index.show(record)))).map(rowOf)
  if (mine !== turn) return
  list.append(...rows)
  more.hidden = list.children.length >= records.length
}

function rowOf({ row, text }) {
  const { reader, terms } = found
  const item = document.createElement('li')
  item.innerHTML = row
  const about = item.querySelector('h3 + p:not(.prov)')
  const quotation = about && reader.quotationIn(text, terms, about.textContent)
  if (quotation) about.replaceChildren(...inLanguages(quotation, about.closest('[lang]')?.lang ?? root.lang))
  for (const part of item.querySelectorAll('h3 a, h3 + p, .prov')) mark(part, reader.rangesIn(part.textContent, terms))
  return item
}

/** A text with `lang` on what is not in its language: Latin words within Chinese, Chinese within others. */
function inLanguages(text, language) {
  const [foreign, lang] = /^(zh|ja|ko)/.test(language)
    ? [/([a-z][a-z .,’-]*[a-z])/i, 'en']
    : [/(\p{sc=Han}+)/u, 'zh-Hans']
  return text
    .split(foreign)
    .map((part, index) =>
      index % 2 ? Object.assign(document.createElement('span'), { lang, textContent: part }) : part,
    )
}

/** Puts what was found within an element into `<mark>`, also where it goes over the borders of elements. */
function mark(element, ranges) {
  const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT)
  const nodes = []
  for (let at = 0; walker.nextNode(); at += walker.currentNode.length) nodes.push({ node: walker.currentNode, at })
  for (const [from, to] of ranges.reverse()) {
    for (const { node, at } of nodes) {
      const [start, end] = [Math.max(from - at, 0), Math.min(to - at, node.length)]
      if (start >= end) continue
      const range = document.createRange()
      range.setStart(node, start)
      range.setEnd(node, end)
      range.surroundContents(document.createElement('mark'))
    }
  }
}
