// `npm run bench:markdown [-- 10000]`: compares the native parser with remark over so many generated texts, and times both.
import { isDeepStrictEqual } from 'node:util'
import { parseNatively } from '../../../src/load/markdown/native.ts'
import { parseByRemark } from '../../../src/load/markdown/remark.ts'
import { plainArticles } from '../articles.ts'
import { compared } from './compared.ts'
import { generatedMarkdown, scatteredSigns } from './generated.ts'

const count = Number(process.argv[2] ?? 10_000)
const texts = Array.from({ length: count }, (_, seed) => (seed % 2 === 0 ? generatedMarkdown : scatteredSigns)(seed))
let natively = 0
const different = texts.filter((text) => {
  const both = compared(text)
  if (both) natively++
  return both && !isDeepStrictEqual(both.native, both.reference)
})
for (const text of different) console.log(`differs: ${JSON.stringify(text)}`)
console.log(`${count} texts, ${natively} parsed natively, ${different.length} of them otherwise than by remark`)

const plain = plainArticles(1000).map(({ text }) => text)
for (const parse of [parseByRemark, parseNatively]) {
  const before = process.cpuUsage()
  for (const text of plain) parse(text, 'yaml')
  const { user, system } = process.cpuUsage(before)
  console.log(
    `${parse.name}: ${Math.round((user + system) / plain.length)} µs for each of ${plain.length} files of a kilobyte`,
  )
}
process.exitCode = different.length > 0 ? 1 : 0
