import type { ListedEvent, ListedField } from '../events.ts'
import type { Look } from '../explain/as-text.ts'
import { atLeast, shortened, widest } from '../explain/columns.ts'

/** An event for a person to read: each field with the line it came from, then the articles about it. */
export function eventAsText({ slug, file, fields, coverage }: ListedEvent, look: Look): string {
  const { paint } = look
  const told = fields.map((field) => ({ ...field, shown: shownValue(field), place: placeOf(field) }))
  const [names, places] = [widest(told.map(({ name }) => name)), widest(told.map(({ place }) => place))]
  const rows = told.map(({ name, shown, place, rule, confidence }) => {
    const why = rule === undefined || confidence === undefined ? '' : `  ${rule}, ${Math.round(confidence * 100)} %`
    const room = Math.max(20, look.width - names - places - why.length - 6)
    const style = (confidence ?? 1) < 0.6 ? 'yellow' : 'dim'
    const start = `  ${paint('cyan', atLeast(name, names))}  ${paint('dim', atLeast(place, places))}`
    return `${start}  ${shortened(shown, room)}${why === '' ? '' : paint(style, why)}`
  })
  const articles = coverage.map(({ path, title }) => `  ${paint('dim', path)}  ${title}`)
  const origin = file ?? 'found in articles; --write makes it a file'
  return [`${paint('bold', slug)}  ${paint('dim', origin)}`, ...rows, ...articles].join('\n')
}

function shownValue({ value }: ListedField): string {
  return Array.isArray(value) ? value.join('; ') : String(value)
}

function placeOf({ path, line, column }: ListedField): string {
  return [path, line, column].filter((part) => part !== undefined).join(':')
}
