import { stringify } from 'yaml'
import type { ListedEvent, ListedField } from '../events.ts'

/**
 * The file of content/events/ that would say what was found of an event, for an editor to keep and to correct. Behind
 * each field stands where it was read; what is a guess stands in a comment, and says nothing until its `# ` is deleted.
 */
export function eventAsYaml({ fields, coverage }: ListedEvent): string {
  const articles = coverage.length > 0 ? stringify({ articles: coverage.map(({ path }) => path) }) : ''
  return `${head}\n${fields.map(written).join('')}${articles}`
}

const head = '# Found in the articles named below. Correct what is wrong and delete what is not needed: this file wins.'

function written({ name, value, path, line, rule, confidence = 1 }: ListedField): string {
  const yaml = stringify({ [spelt[name] ?? name]: value }, { lineWidth: 0 }).trimEnd()
  const origin = path === undefined ? '' : `${path}, line ${line}: ${rule}, ${Math.round(confidence * 100)} %`
  const isList = Array.isArray(value)
  const text = isList || origin === '' ? yaml : `${yaml} # ${origin}`
  const lines = [...(isList && origin !== '' ? [`# ${origin}`] : []), text].join('\n')
  return confidence < 0.6 ? `# A guess:\n${lines.replace(/^(?!# )/gm, '# ')}\n` : `${lines}\n`
}

// As the front matter spells them.
const spelt: Partial<Record<ListedField['name'], string>> = {
  ...{ otherNames: 'other_names', startTime: 'start_time', endTime: 'end_time', timeZone: 'time_zone' },
}
