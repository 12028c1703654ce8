import { execFile } from 'node:child_process'
import { join } from 'node:path'
import type { Problem } from './rebuild.ts'

/** Compiles the project into its .build/, and tells what does not compile; then .build/ stays as it was. */
export async function compile(project: string): Promise<readonly Problem[]> {
  const tsc = join(project, 'node_modules/typescript/bin/tsc')
  const { failed, output } = await run(process.execPath, [tsc, '--noEmitOnError', '--pretty', 'false'], project)
  if (!failed) return []
  const problems = problemsIn(output)
  return problems.length > 0 ? problems : [{ path: 'tsconfig.json', reason: output.trim(), advice }]
}

const advice = 'The last code that compiled stays in use until this is corrected.'

function run(program: string, parameters: readonly string[], cwd: string) {
  return new Promise<{ failed: boolean; output: string }>((resolve) => {
    execFile(program, parameters, { cwd, maxBuffer: 64 * 1024 * 1024 }, (error, stdout, stderr) =>
      resolve({ failed: error !== null, output: `${stdout}${stderr}` || String(error?.message) }),
    )
  })
}

// `templates/home.tsx(12,5): error TS2322: Type 'string' is not assignable to type 'number'.`, with what explains
// it in indented lines below.
const message = /^(?<path>\S.*?)\((?<line>\d+),(?<column>\d+)\): error \w+: (?<reason>.*(?:\n {2}.*)*)/gmu

function problemsIn(output: string): Problem[] {
  return Array.from(output.matchAll(message), ({ groups: { path = '', line, column, reason = '' } = {} }) => ({
    path,
    line: Number(line),
    column: Number(column),
    reason,
    advice,
  }))
}
