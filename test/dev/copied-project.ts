import { type ChildProcess, execFileSync, spawn } from 'node:child_process'
import { cpSync, existsSync, mkdirSync, mkdtempSync, realpathSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join, resolve } from 'node:path'

/** The project's code in a temporary folder, compiled, with content of its own: there a test may change anything. */
export interface CopiedProject {
  readonly folder: string
  write(path: string, text: string): void
  /** Starts `dev` there, and settles when it says where the site is. */
  preview(...parameters: string[]): Promise<RunningPreview>
  remove(): void
}

export interface RunningPreview {
  /** Address of the home page. */
  readonly url: string
  stop(): void
}

export function copyProject(content: Readonly<Record<string, string>>): CopiedProject {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'daypass-project-'))
  for (const name of ['src', 'start', 'templates', 'package.json', 'package-lock.json', 'tsconfig.json']) {
    cpSync(name, join(folder, name), { recursive: true })
  }
  // What is compiled already need not be again.
  for (const name of ['src', 'templates', 'tsconfig.tsbuildinfo'].map((name) => `.build/${name}`)) {
    if (existsSync(name)) cpSync(name, join(folder, name), { recursive: true })
  }
  symlinkSync(resolve('node_modules'), join(folder, 'node_modules'))
  const running = new Set<ChildProcess>()

  function write(path: string, text: string): void {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, text)
  }

  for (const [path, text] of Object.entries(content)) write(path, text)
  execFileSync(process.execPath, ['node_modules/typescript/bin/tsc', '--noEmitOnError'], { cwd: folder })
  return {
    folder,
    write,
    async preview(...parameters) {
      const child = spawn(process.execPath, ['.build/src/cli.js', 'dev', ...parameters], { cwd: folder })
      running.add(child)
      return { url: await addressSaidBy(child), stop: () => child.kill() }
    },
    remove() {
      for (const child of running) child.kill()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
    },
  }
}

function addressSaidBy(child: ChildProcess): Promise<string> {
  return new Promise((settle, fail) => {
    let said = ''
    const listen = (text: Buffer) => {
      said += text
      const address = /http:\/\/\S+/u.exec(said)?.[0]
      if (address) settle(address)
    }
    child.stdout?.on('data', listen)
    child.stderr?.on('data', (text) => {
      said += text
    })
    child.on('exit', (code) => fail(new Error(`dev ended with ${code}: ${said}`)))
  })
}
