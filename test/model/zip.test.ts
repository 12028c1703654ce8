import { zipSync } from 'fflate'
import { expect, it } from 'vitest'
import { namesIn, unzipped, ZipTooLarge } from '../../src/model/zip.ts'

const archive = () => Buffer.from(zipSync({ 'a/one.txt': Buffer.from('one'), 'b.txt': Buffer.alloc(3_000_000, 'b') }))

it('names and unpacks what is asked for', () => {
  expect(namesIn(archive())).toEqual(['a/one.txt', 'b.txt'])
  expect(unzipped(archive(), (name) => name.startsWith('a/'), { bytes: 10, files: 100 })).toEqual(
    new Map([['a/one.txt', Buffer.from('one')]]),
  )
})

it('stops at the limit, whatever the archive says of its sizes', () => {
  expect(() => unzipped(archive(), () => true, { bytes: 1_000_000, files: 100 })).toThrow(ZipTooLarge)
  const lying = archive()
  // Uncompressed sizes: byte 22 of each local header, byte 24 of each entry of the list of contents (APPNOTE 4.3.7, 4.3.12).
  for (const [mark, offset] of [
    ['PK\x03\x04', 22],
    ['PK\x01\x02', 24],
  ] as const) {
    for (let at = lying.indexOf(mark, 0, 'latin1'); at >= 0; at = lying.indexOf(mark, at + 1, 'latin1')) {
      lying.writeUInt32LE(7, at + offset)
    }
  }
  expect(() => unzipped(lying, () => true, { bytes: 1_000_000, files: 100 })).toThrow(ZipTooLarge)
})

it('a damaged archive has no names, and throws', () => {
  expect(namesIn(archive().subarray(0, 100))).toEqual([])
  const damaged = archive().fill(0xff, 35, 60)
  expect(() => unzipped(damaged, () => true, { bytes: 10_000_000, files: 100 })).toThrow()
})
