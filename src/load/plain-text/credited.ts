import { isHanName, isNoName, isPerson, personsIn } from './names.ts'

// `By Jane Doe`, `Written by Jane Doe`, `Posted by jdoe`; glued by pasting: `ByJane Doe`, `Written byby Jane Doe`.
const by =
  /^(?:(?:[Aa]rticle|(?:[Tt]his (?:post|article) was )?[Ww]ritten|[Pp]osted|[Pp]ublished|[Rr]eported|[Rr]eport|[Ss]tory|[Ww]ords|[Tt]ext|[Aa]uthored|[Cc]ontributed|[Ss]ubmitted|[Ee]xclusive|EXCLUSIVE|[Aa]nalysis|[Rr]eview|[Oo]pinion|[Cc]olumn) )?(?:by){0,1}(?:[Bb]y|BY)(?::\s*|\s+|(?=\p{Lu}\p{Ll}))/u
// Behind the names: `, Staff Writer`, ` | Reuters`, ` - Features`, ` in Culture`, ` for the Gazette`, ` on`.
const behind =
  /\s*(?:[|·•(/]|\s[–—-]+(?:\s|$)|(?:^|\s)(?:in|on|at|for|updated|published|last updated|special to)(?:\s|$)).*$/iu

/** Who wrote an article, where a line says so with a word: `By Jane Doe, Staff Writer` → `Jane Doe`. */
export function creditedIn(line: string): string | undefined {
  const match = by.exec(line)
  if (!match) return line.length <= 40 ? reporterIn(line) : undefined
  const rest = line.slice(match[0].length).replace(/\s+/g, ' ').trim()
  if (rest.length > 160) return undefined
  const named = rest.replace(behind, '').trim()
  return namesOf(named) ?? (rest.length <= 40 ? otherNameIn(named) : undefined)
}

/** `Jane Doe and John Roe`; of `Jane Doe, Harbour Gazette` the first, as what follows is a role or a paper. */
function namesOf(withRoles: string): string | undefined {
  const text = withoutRole(withRoles)
  const persons = personsIn(text)
  const isList = persons && (persons.length > 2 || /&|\band\b|^Dr\b|^Prof\b/.test(text))
  if (isList || persons?.length === 1) return text
  const first = text.split(/\s*,\s*/)[0] ?? ''
  const isOne = isPerson(first) || personsIn(first) !== undefined
  return isOne ? first : undefined
}

// `Jane Doe PhD Senior News Editor` → `Jane Doe`
function withoutRole(text: string): string {
  const words = text.split(' ')
  const role = words.findIndex(
    (word, index) => index >= 2 && (degree.test(word) || (isNoName(word) && !/^and$/i.test(word))),
  )
  if (/^(?:team|staff|editors|desk|board)$/i.test(words.at(-1) ?? '')) return text
  return role > 0 && isPerson(words.slice(0, role).join(' ').replace(/,$/, '')) ? words.slice(0, role).join(' ') : text
}

const degree = /^(?:Ph\.?D|M\.?D|M\.?A|M\.?Sc|B\.?Sc|R\.?N|MBA|CFP|Esq)\.?,?$/

// An agency, a paper, a desk or an account: `Daily Mail Reporter`, `The Gazette editors`, `3i Global`, `jdoe`.
function otherNameIn(text: string): string | undefined {
  const name = text.split(/\s*,\s*/)[0] ?? ''
  const words = name.split(' ')
  if (/[.!?:;。！？：]$|["“”%»]|:\/\//.test(name) || words.length > 5 || name.length < 2) return undefined
  if (words.length === 1)
    return /^[\p{L}\p{N}@][\p{L}\p{N}._'’-]*$/u.test(name) && !common.test(name) ? name : undefined
  const capitals = words.filter((word) => /^[\p{Lu}\p{N}]/u.test(word)).length
  return /^[\p{Lu}\p{N}]/u.test(name) && capitals >= words.length / 2 && !common.test(words[0] ?? '') ? name : undefined
}

// `By the time …`, `By 2030`, `by email`
const common =
  /^(?:\d+|now|then|email|mail|phone|post|hand|default|law|far|date|name|category|topic|year|invitation|continuing|using|clicking|submitting|signing|subscribing)$/i

// `记者 王伟`, `本报记者 李明 通讯员 王五`, `□ 本报记者 李明`, `文/王伟`, `新华社记者 张三`, `文 | 王伟`,
// `〔記者陳大文／台北報導〕`, `聯合報／ 記者陳大文／台北報導`, `編譯陳大文／綜合外電`, `採訪撰文／陳大文`
const reporter =
  /^[□■◎●▲【（(〔［\s]*(?:\p{Script=Han}{2,8}[\s/／]+)?(?:(?:本报|本報|本网|本刊|本台|新华社|新華社|中新社|中央社|见习|实习|\p{Script=Han}{2,6}(?:报|報|網|网|社|台))?(?:全媒体|首席|特约|特約|见习|見習|实习|實習|驻\p{Script=Han}{2,4})?(?:记者|記者|編譯|特派員)|(?:採訪)?文\s*[/／|｜:：]|(?:採訪)?撰文|通讯员)[\s:：/／|]*(.{2,40})$/u
// Where and when an agency sent it: `陳大文台北29日電`
const sent = /\p{Script=Han}{2}(?:\d{1,2}月)?\d{1,2}日\p{Script=Han}{0,4}[電电].*$/u

function reporterIn(line: string): string | undefined {
  const rest = reporter.exec(line)?.[1]
  return rest && !/[摄攝]/.test(rest) ? hanNamesIn(rest) : undefined
}

/** `张三、李四 通讯员 王五` → `张三、李四、王五`; undefined where no name stands first. */
export function hanNamesIn(text: string): string | undefined {
  const words = text
    .replace(/[）)】\]〕］].*$/u, '')
    .replace(sent, '')
    .split(/[\s、，,/／|]+|(?:通讯员|通訊員|实习生|摄影报道|报道|摄影|(?:本报|本台|见习|实习)?记者)\s*/u)
    .filter(Boolean)
  const names: string[] = []
  for (const word of words) {
    if (!isHanName(word)) break
    names.push(word)
  }
  return names.length > 0 ? names.join('、') : undefined
}
