import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'smol-toml'
import { expect, it } from 'vitest'
import { headers } from '../src/plan/headers.ts'
import { indexed } from '../src/plan/indexed-site.ts'
import { site } from './site-factory.ts'

const read = (name: string) => readFileSync(join(import.meta.dirname, '..', name), 'utf8')

it('has Netlify and Cloudflare build into the folder that is published', () => {
  expect(parse(read('netlify.toml'))).toMatchObject({ build: { command: 'npm run build', publish: 'dist' } })
  expect(parse(read('wrangler.toml'))).toMatchObject({ pages_build_output_dir: 'dist' })
})

it('has Caddy send each file with what the file of headers says', () => {
  const caddyfile = read('docs/hosting/Caddyfile').replaceAll('"', '')
  const [output] = headers(indexed(site()))
  const lines = output?.kind === 'text' ? output.render().split('\n') : []
  const fields = lines.filter((line) => line.startsWith('  ')).map((line) => line.trim().replace(': ', ' '))
  expect(fields).toHaveLength(5)
  for (const field of fields) expect(caddyfile).toContain(field)
})
