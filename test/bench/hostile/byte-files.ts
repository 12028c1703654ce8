import { counted, type HostileFiles, repeated, sentence } from './hostile-file.ts'

const MB = 1_000_000
const chinese = '会议在海边的会堂里开幕了，来自四十座城市的代表参加了讨论。'

/** Files in encodings of which there is too much, or which are none. */
export const byteFiles: HostileFiles = {
  'utf-16.txt': () => Buffer.from(`\ufeff${repeated(`${sentence}\n`, 8 * MB)}`, 'utf16le'),
  'utf-16-without-a-mark.txt': () => Buffer.from(repeated(`${sentence}\n`, 8 * MB), 'utf16le'),
  'utf-16-of-surrogates.txt': () => Buffer.from(`\ufeff${'\ud800a'.repeat(2 * MB)}`, 'utf16le'),
  'zero-bytes.txt': () => Buffer.alloc(16 * MB),
  'text-with-zero-bytes.txt': () => Buffer.from('a\0'.repeat(8 * MB)),
  'latin-1.txt': () => Buffer.from(repeated('Die Türen der Halle öffnen um neun, für alle Gäste. ', 16 * MB), 'latin1'),
  'bytes-that-mean-nothing.txt': () =>
    Buffer.from(
      counted((16 * MB) / 4, () => 'ab\xff\xfe'),
      'latin1',
    ),
  'utf-8-with-broken-bytes.txt': () =>
    Buffer.concat([Buffer.from(repeated(chinese, 5 * MB)), Buffer.from([0xff]), Buffer.from(repeated(chinese, MB))]),
  'encodings-by-turns.txt': () =>
    Buffer.concat([
      Buffer.from(repeated(`${chinese}\n`, MB)),
      Buffer.from(repeated('\xbb\xe1\xd2\xe9\xd4\xda\xba\xa3\n', 5 * MB), 'latin1'),
    ]),
  'gb18030.txt': () => Buffer.from(repeated('\xbb\xe1\xd2\xe9\xd4\xda\xba\xa3\xb1\xdf\xa3\xac\n', 16 * MB), 'latin1'),
  'escapes-of-japanese.txt': () => Buffer.from(repeated('\x1b$B2q5D\x1b(B ', 16 * MB), 'latin1'),
  'escapes-that-lead-nowhere.txt': () => Buffer.from(repeated('\x1b$B\x1b$@', 16 * MB), 'latin1'),
}
