import { execFileSync } from 'node:child_process'
import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { compiled } from './compiled.ts'
import { fill, folderWith } from './folder-with.ts'
import { type Interrupted, interrupted, publish } from './interrupted-build.ts'

const article = '---\ntitle: Harbour forum\ndate: 2024-06-22\n---\nIt was held in the hall by the harbour.\n'
const event = 'name: Harbour fair\nstart: 2024-09-12\n'
const before = {
  'content/site.yaml': 'title: Harbours\n',
  'content/news/forum.md': article,
  'content/news/moved.md': article.replaceAll('forum', 'talk'),
  'content/events/fair.yaml': event,
}
const between = { 'content/news/moved.md': `${before['content/news/moved.md']}\nIt has moved.\n` }
const after = {
  'content/news/forum.md': `${article}\nMany came.\n`,
  'content/news/new.md': article.replaceAll('forum', 'walk'),
  'content/events/fair.yaml': event.replace('12', '13'),
}

function run<Result>(code: string, call: (...values: never[]) => Promise<Result>, ...values: string[]): Result {
  const program = `import { ${call.name} } from ${JSON.stringify(code)}
    process.stdout.write(JSON.stringify(await ${call.name}(...${JSON.stringify(values)})))`
  return JSON.parse(
    execFileSync(process.execPath, ['--input-type=module', '--eval', program], { maxBuffer: 1e8 }).toString(),
  )
}

it('a build that is interrupted anywhere leaves the old site or the new one, and the next build makes it right', () => {
  const code = compiled('test/interrupted-build.ts')
  const folder = folderWith()
  fill(join(folder, 'site'), before)
  // Two builds, so that the one that is interrupted finds a dist/ that was replaced.
  run(code, publish, join(folder, 'site'))
  fill(join(folder, 'site'), between)
  const [old] = run(code, publish, join(folder, 'site'))
  expect(readdirSync(join(folder, 'site/cache'))).toContain('spare.json')
  fill(join(folder, 'site'), after)
  const { moments, whole } = run<Interrupted>(code, interrupted, folder, join(folder, 'copies'))
  expect([...new Set(moments.map(({ found }) => found))]).toEqual([old, whole[0]])
  expect(moments.filter(({ next }) => next.join() !== whole.join())).toEqual([])
}, 120_000)
