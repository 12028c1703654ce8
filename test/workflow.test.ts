import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { parseDocument } from 'yaml'
import { redirectsName } from '../src/model/redirect.ts'
import { recordName } from '../src/model/revision.ts'

interface Step {
  readonly uses?: string
  readonly run?: string
  readonly with?: Readonly<Record<string, unknown>>
}

interface Shared {
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[]; readonly strategy?: unknown }>>
}

interface Workflow {
  readonly on: {
    readonly push: { readonly branches: readonly string[] }
    readonly schedule: readonly { readonly cron: string }[]
  }
  readonly permissions: Readonly<Record<string, string>>
  readonly jobs: Readonly<Record<string, { readonly steps: readonly Step[] }>>
}

const root = join(import.meta.dirname, '..')
const document = parseDocument(readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8'), { strict: true })
const workflow = document.toJS() as Workflow // its form is what is tested
const steps = workflow.jobs.publish?.steps ?? []

describe('the workflow that publishes in shares', () => {
  const text = readFileSync(join(root, '.github/workflows/publish-shards.yml'), 'utf8')
  const shared = parseDocument(text, { strict: true })
  const { jobs } = shared.toJS() as Shared // its form is what is tested
  const value = (name: string) => `\${{ ${name} }}`
  const stepsOf = (job: string) => jobs[job]?.steps ?? []
  const commandOf = (job: string) => stepsOf(job).find(({ run }) => run?.includes('npm run build'))?.run

  it('is YAML without a fault, runs when asked for, and names each action by a commit', () => {
    expect([...shared.errors, ...shared.warnings]).toEqual([])
    expect(Object.keys(shared.toJS().on)).toEqual(['workflow_dispatch'])
    const uses = text.split('\n').filter((line) => line.includes('uses:'))
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w/-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('loads and makes the same shares on one day, and publishes as the other does', () => {
    expect(jobs.load?.strategy).toEqual(jobs.make?.strategy)
    const share = `--shard ${value('matrix.share')}/${value('strategy.job-total')}`
    const day = `--today ${value('needs.day.outputs.day')}`
    expect(commandOf('load')).toBe(`npm run build -- ${share} --load ${day}`)
    expect(commandOf('make')).toBe(`npm run build -- ${share} ${day}`)
    expect(commandOf('publish')).toBe(`npm run build -- --merge ${day}`)
    const published = ({ uses, run }: Step) => uses?.includes('artifact@') !== true && !run?.includes('npm run build')
    expect(stepsOf('publish').filter(published)).toEqual(steps.filter((step) => published(step)))
  })

  it('sends parts on by their own names', () => {
    const paths = ['load', 'make'].map(
      (job) => stepsOf(job).find(({ uses }) => uses?.includes('upload-artifact'))?.with,
    )
    // What stands before the first asterisk is left out of the artifact.
    expect(paths.map((given) => given?.path)).toEqual(['parts/*.loaded', `parts/*-of-${value('strategy.job-total')}`])
    const downloads = ['make', 'publish'].map(
      (job) => stepsOf(job).find(({ uses }) => uses?.includes('download-artifact'))?.with,
    )
    for (const given of downloads) expect(given).toMatchObject({ path: 'parts', 'merge-multiple': true })
  })
})

describe('the workflow that publishes', () => {
  it('is YAML without a fault', () => {
    expect([...document.errors, ...document.warnings]).toEqual([])
  })

  it('runs when main changes, and once every day', () => {
    expect(workflow.on.push.branches).toEqual(['main'])
    expect(workflow.on.schedule.map(({ cron }) => cron)).toEqual([expect.stringMatching(/^\d+ \d+ \* \* \*$/)])
  })

  it('builds, publishes and then checks, with commands that there are', () => {
    const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as Record<string, object> // our own
    const commands = steps.flatMap(({ run = '' }) =>
      [...run.matchAll(/npm run (?:--silent )?([\w:]+)/g)].map(([, name]) => name),
    )
    const order = steps.map(({ run, uses }) => run ?? uses ?? '')
    const at = (what: RegExp) => order.findIndex((one) => what.test(one))

    expect(commands).toEqual(['build', 'check'])
    expect(commands.filter((name = '') => !Object.hasOwn(scripts ?? {}, name))).toEqual([])
    expect(at(/run build/)).toBeLessThan(at(/upload-pages-artifact/))
    expect(at(/upload-pages-artifact/)).toBeLessThan(at(/deploy-pages/))
    expect(at(/deploy-pages/)).toBeLessThan(at(/run --silent check/))
  })

  it('names each action by a commit, which cannot be moved, with its version beside it', () => {
    const text = readFileSync(join(root, '.github/workflows/publish.yml'), 'utf8')
    const uses = text.split('\n').filter((line) => line.includes('uses:'))

    expect(uses.length).toBe(steps.filter(({ uses }) => uses).length)
    for (const line of uses) expect(line).toMatch(/uses: actions\/[\w-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  })

  it('keeps what the build wrote into content/', () => {
    const keep = steps.find(({ run }) => run?.includes('git commit'))?.run ?? ''
    expect(keep).toContain('git add content/*.yaml\n')
    for (const name of [recordName, redirectsName]) expect(name).toMatch(/^[^/]+\.yaml$/)
    expect(workflow.permissions.contents).toBe('write')
  })

  it('publishes what the build makes, and may do so', () => {
    const upload = steps.find(({ uses }) => uses?.startsWith('actions/upload-pages-artifact'))

    expect(upload).toMatchObject({ with: { path: 'dist' } })
    expect(workflow.permissions).toMatchObject({ pages: 'write', 'id-token': 'write' })
  })
})
