import { bareOf } from './title-block.ts'

// `By Jane Doe and Li Wei`, `作者：王伟`, `Written by: …`
const lead =
  /^(?:(?:written|posted|published|reported|story|words|text)\s+)?by[:\s]+|^(?:作者|记者|撰文|文|author|authors)\s*[:：/]\s*/i
const nobody =
  /^(admin|administrator|editor|editors|staff|staff (writer|reporter)|webmaster|unknown|none|null|n\/a|author|guest|root|user|小编|管理员|编辑|匿名|佚名)$/i

/** The names of authors in a byline or a field, without what stands around them; none where it names nobody. */
export function authorsIn(text: string, siteNames: readonly string[]): string[] {
  const bare = text
    .replace(/<[^<>]{1,200}>/g, ' ')
    .replace(/\S+@\S+\.\w+/g, ' ')
    .replace(/\s+/g, ' ')
    .trim()
    .replace(lead, '')
  const sites = new Set(siteNames.map(bareOf))
  const names = bare
    .split(
      /\s*(?:[,;；、|｜/]|\s(?:and|und|et|y|with|&)\s|(?:^|\s)(?:on|in|updated|published|posted)\s.*$|\d{4}[-/年].*$)\s*/i,
    )
    .map((name) =>
      name
        .trim()
        .replace(lead, '')
        .replace(/[\s.:·–—-]+$/, ''),
    )
    .filter((name) => isName(name) && !nobody.test(name))
  const persons = names.filter((name) => !sites.has(bareOf(name)))
  return [...new Set(persons.length > 0 ? persons : [])].slice(0, 12)
}

function isName(name: string): boolean {
  if (name.length < 2 || name.length > 60 || /https?:|www\.|[。！？!?@#<>{}[\]]|\d{3}/.test(name)) return false
  return /\p{Script=Han}|\p{Lu}/u.test(name) && name.split(' ').length <= 6
}
