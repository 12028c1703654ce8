import { expect, it } from 'vitest'
import { picturesOfArchive } from '../../src/model/web-archive.ts'
import { decode } from '../../src/read/decode.ts'
import { withoutBinaryParts } from '../../src/read/without-binary-parts.ts'

const bytes = Buffer.from(Array.from({ length: 1000 }, (_, at) => (at * 37) % 256))

function archive(encoding: string, content: Buffer): Buffer {
  const head = [
    'MIME-Version: 1.0',
    'Content-Type: multipart/related; type="text/html"; boundary="--b7"',
    '',
    '----b7',
    'Content-Type: text/html; charset="utf-8"',
    'Content-Transfer-Encoding: binary',
    '',
    '<p>Tür</p>',
    '----b7',
    'Content-Type: image/png',
    `Content-Transfer-Encoding: ${encoding}`,
    'Content-Location: https://a.example/a.png',
    '',
    '',
  ]
  return Buffer.concat([Buffer.from(head.join('\r\n')), content, Buffer.from('\r\n----b7--\r\n')])
}

it('pictures that stand as bytes in an archive are there when it is read as text', async () => {
  const decoded = await decode(withoutBinaryParts(archive('binary', bytes)))
  const text = decoded.kind === 'text' ? decoded.text : ''
  expect(text).toContain('<p>Tür</p>')
  expect(picturesOfArchive(text).map(({ addresses, content }) => ({ addresses, content: [...content] }))).toEqual([
    { addresses: ['https://a.example/a.png'], content: [...bytes] },
  ])
})

it('leaves alone what is in base64, and what is no archive', () => {
  const coded = archive('base64', Buffer.from(bytes.toString('base64')))
  expect(withoutBinaryParts(coded)).toEqual(coded)
  const other = Buffer.concat([Buffer.from('Content-Type: image/png\nContent-Transfer-Encoding: binary\n\n'), bytes])
  expect(withoutBinaryParts(other)).toEqual(other)
})
