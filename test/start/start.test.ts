import { spawn, spawnSync } from 'node:child_process'
import { once } from 'node:events'
import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  realpathSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'
import { afterAll, beforeAll, expect, it, vi } from 'vitest'
import { good } from '../command-line.ts'

// It compiles each time the sources change, as its users' machines do.
vi.setConfig({ testTimeout: 180_000, hookTimeout: 180_000 })

const program = 'start/daypass.cjs'
const build = ['build', '--offline', '--today', '2024-07-01']
let project: string

beforeAll(() => {
  project = mkdtempSync(join(realpathSync(tmpdir()), 'daypass-start-'))
  for (const name of ['src', 'start', 'templates', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(project, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
  write('content/news/good.md', good)
  run(...build)
})
afterAll(() => rmSync(project, { recursive: true, force: true }))

it('builds a site from a bundle, its native packages among it, and has nothing to do the second time', () => {
  expect(readFileSync(join(project, 'dist/news/2023/good/index.html'), 'utf8')).toContain('Delegates met in the hall.')
  expect(
    readdirSync(join(project, 'dist'), { recursive: true }).filter((path) => /cards.*\.png$/u.test(String(path))),
  ).not.toEqual([])
  rmSync(join(project, '.build/src/cli.js'))
  expect(run(...build)).toMatchObject({ status: 0, stdout: expect.stringMatching(/^Changed +nothing$/mu), stderr: '' })
})

it('makes nothing of what V8 kept where that is damaged, or of other code', () => {
  const files = readdirSync(bundle()).filter((name) => name.endsWith('.v8'))
  expect(files).toContain(`cli.js.${process.version}.v8`)
  for (const name of files) {
    const bytes = readFileSync(join(bundle(), name))
    writeFileSync(join(bundle(), name), bytes.fill(0, bytes.length / 2))
  }
  expect(run(...build, '--verify')).toMatchObject({ status: 0, stdout: expect.stringContaining('Changed  nothing') })

  const cli = join(bundle(), 'cli.js')
  writeFileSync(cli, readFileSync(cli, 'utf8').replace('Turns a folder', 'Makes a folder'))
  expect(run('--help').stdout).toContain('Makes a folder')
  writeFileSync(cli, readFileSync(cli, 'utf8').replace('Makes a folder', 'Turns a folder'))
})

it('says in one line what cannot be done', () => {
  const { status, stderr } = run('check', '--content', 'nowhere')
  expect({ status, lines: stderr.trim().split('\n').length }).toEqual({ status: 2, lines: 1 })
})

it('previews a site', async () => {
  const child = spawn(process.execPath, [program, 'dev', '--port', '0'], { cwd: project })
  let said = ''
  const address = await new Promise<string>((resolve, reject) => {
    // Goes on reading: who is heard no more cannot speak.
    child.stdout.on('data', (text) => {
      said += text
      const found = /http:\/\/\S+/u.exec(said)?.[0]
      if (found) resolve(found)
    })
    child.once('exit', () => reject(new Error(said)))
  })
  const response = await fetch(new URL('/news/2023/good/', address))
  expect(await response.text()).toContain('Delegates met in the hall.')
  child.kill()
})

it('refuses sources that do not compile, each time, until they do', () => {
  const before = readFileSync(join(project, '.build/code.json'), 'utf8')
  write('src/added.ts', 'export const added: number = "one"\n')
  for (const _ of [1, 2]) {
    const { status, stdout } = run('--help')
    expect(status).not.toBe(0)
    expect(stdout).toMatch(/src\/added\.ts.*error TS2322/u)
    expect(stdout).not.toContain('Usage')
  }
  rmSync(join(project, 'src/added.ts'))
  expect(run('--help')).toMatchObject({ status: 0, stdout: expect.stringContaining('Usage') })
  expect(JSON.parse(readFileSync(join(project, '.build/code.json'), 'utf8'))).toEqual(JSON.parse(before))
})

it('runs what the sources say, with two at once that both have to compile', async () => {
  const source = readFileSync(join(project, 'src/cli.ts'), 'utf8')
  write('src/cli.ts', source.replace('Turns a folder', 'Turns one folder'))
  const both = [startHelp(), startHelp()]
  expect(await Promise.all(both)).toEqual([expect.stringContaining('Turns one'), expect.stringContaining('Turns one')])
  expect(run('--help').stdout).toContain('Turns one folder')
})

function run(...words: readonly string[]) {
  return spawnSync(process.execPath, [program, ...words], { cwd: project, encoding: 'utf8' })
}

async function startHelp(): Promise<string> {
  const child = spawn(process.execPath, [program, '--help'], { cwd: project })
  let said = ''
  child.stdout.on('data', (text) => {
    said += text
  })
  await once(child, 'close')
  return said
}

function bundle(): string {
  return join(project, JSON.parse(readFileSync(join(project, '.build/code.json'), 'utf8')).bundle)
}

function write(path: string, text: string): void {
  mkdirSync(dirname(join(project, path)), { recursive: true })
  writeFileSync(join(project, path), text)
}
