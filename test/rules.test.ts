import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { ruleNames } from '../src/model/rules.ts'

const said = readdirSync(import.meta.dirname, { recursive: true, withFileTypes: true })
  .filter(({ name }) => name === 'messages.txt')
  .map(({ parentPath, name }) => readFileSync(join(parentPath, name), 'utf8'))
  .join('')

it.each(ruleNames)('%s has a fixture', (rule) => {
  expect(said).toMatch(new RegExp(` ${rule}: `))
})
