import { counted, type HostileFiles, repeated, sentence } from './hostile-file.ts'

const MB = 1_000_000
const head =
  'From: Ada Lovelace <ada@a.example>\nTo: b@b.example\nSubject: Opening of the archives\nDate: Fri, 29 Mar 2024 10:00:00 +0000\nMIME-Version: 1.0\n'
const archive =
  'From: <Saved by Blink>\nSnapshot-Content-Location: https://a.example/b\nSubject: Opening of the archives\nMIME-Version: 1.0\n'
const page = `<!doctype html><html><head><title>Opening of the archives</title></head><body><h1>Opening of the archives</h1><p>${sentence.repeat(4)}</p>`
const picture = 'iVBORw0KGgoAAAANSUhEUgAA'

/** Mails, and pages that a browser saved into one file, with too much of one thing in them. */
export const mailFiles: HostileFiles = {
  'parts-within-parts.eml': () =>
    `${head}${counted(1000, (at) => `Content-Type: multipart/mixed; boundary="b${at}"\n\n--b${at}\n`)}Content-Type: text/plain\n\n${sentence}\n`,
  'messages-within-messages.eml': () =>
    `${head}${'Content-Type: message/rfc822\n\nSubject: a\n'.repeat(20_000)}\n${sentence}`,
  'parts.eml': () =>
    `${head}Content-Type: multipart/mixed; boundary="b"\n\n${`--b\nContent-Type: text/plain\n\n${sentence}\n`.repeat(5000)}--b--`,
  'parts-without-end.eml': () => `${head}Content-Type: multipart/mixed; boundary="b"\n\n${'--b\n'.repeat(20_000)}`,
  'a-head-of-five-megabytes.eml': () => `${head}X-Long: ${'a '.repeat(2.5 * MB)}\n\n${sentence}`,
  'a-head-of-many-fields.eml': () => `${head}${counted(200_000, (at) => `X-Field-${at}: a\n`)}\n${sentence}`,
  'a-field-of-many-lines.eml': () => `${head}X-Long: a\n${' b\n'.repeat(500_000)}\n${sentence}`,
  'addresses.eml': () =>
    `From: ${'a@b.example, '.repeat(100_000)}\nSubject: Opening\nDate: Fri, 29 Mar 2024 10:00:00 +0000\n\n${sentence}`,
  'brackets-of-addresses.eml': () =>
    `From: ${'"a" <'.repeat(100_000)}\nSubject: Opening\nDate: Fri, 29 Mar 2024 10:00:00 +0000\n\n${sentence}`,
  'words-encoded.eml': () =>
    `Subject: ${'=?utf-8?B?YQ==?= '.repeat(100_000)}\nFrom: a@b.example\nDate: Fri, 29 Mar 2024 10:00:00 +0000\n\n${sentence}`,
  'quotes.eml': () => `${head}\n${`${'>'.repeat(10_000)} ${sentence}\n`.repeat(100)}`,
  'quotes-on-each-line.eml': () => `${head}\n${counted(20_000, (at) => `${'> '.repeat(at % 40)}${sentence}`, '\n')}`,
  'forwards.eml': () =>
    `${head}\n${`---------- Forwarded message ---------\nFrom: a@b.example\nSubject: a\nDate: Fri, 29 Mar 2024 10:00:00 +0000\n\n${sentence}\n`.repeat(3000)}`,
  'fields-as-text.eml': () => `${head}\n${'From: a\n'.repeat(20_000)}`,
  'who-wrote.eml': () =>
    `${head}\n${'On Fri, 29 Mar 2024 at 10:00, Ana Costa <ana@example.org> wrote:\n> a\n'.repeat(10_000)}`,
  'quoted-printable.eml': () =>
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${`${'=E4=BC=9A'.repeat(8)}=\n`.repeat(20_000)}`,
  'signs-of-quoted-printable.eml': () => `${head}Content-Transfer-Encoding: quoted-printable\n\n${'='.repeat(900_000)}`,
  'base64.eml': () =>
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${lines(Buffer.from(repeated(sentence, 3 * MB)).toString('base64'))}`,
  'base64-of-short-lines.eml': () =>
    `${head}Content-Type: text/plain; charset=utf-8\nContent-Transfer-Encoding: base64\n\n${lines(Buffer.from('a\n'.repeat(400_000)).toString('base64'))}`,
  'html.eml': () => `${head}Content-Type: text/html\n\n${page}${`<p>${sentence}</p>\n`.repeat(10_000)}`,
  'html-in-base64.eml': () =>
    `${head}Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${lines(Buffer.from(`${page}${'<p>a'.repeat(170_000)}`).toString('base64'))}`,
  'attachment.eml': () =>
    `${head}Content-Type: multipart/mixed; boundary="b"\n\n--b\n\n${sentence}\n--b\nContent-Type: image/png\nContent-Transfer-Encoding: base64\n\n${lines(repeated(picture, 15 * MB))}\n--b--`,
  'boundary-of-stars.eml': () =>
    `${head}Content-Type: multipart/mixed; boundary="${'*'.repeat(100_000)}"\n\n${sentence}`,
  'fifty-megabytes.eml': () => `${head}\n${repeated(`${sentence}\n`, 50 * MB)}`,
  'pictures.mhtml': () =>
    archiveOf(
      `${page}${counted(2000, (at) => `<img src="https://a.example/${at}.png">`)}`,
      counted(2000, (at) => part('image/png', 'base64', lines(picture.repeat(300)), `https://a.example/${at}.png`)),
    ),
  'a-picture-of-twelve-megabytes.mhtml': () =>
    archiveOf(page, part('image/png', 'base64', lines(repeated(picture, 12 * MB)))),
  'parts-of-text.mhtml': () => archiveOf(page, part('text/css', '7bit', 'a { b: c }').repeat(50_000)),
  'parts-within-parts.mhtml': () =>
    `${archive}${counted(5000, (at) => `Content-Type: multipart/related; boundary="b${at}"\n\n--b${at}\n`)}Content-Type: text/html\n\n${page}`,
  'parts-without-end.mhtml': () => archiveOf(page, '--b\n'.repeat(500_000)),
  'a-head-of-five-megabytes.mhtml': () => `X-Long: ${'a '.repeat(2.5 * MB)}\n${archiveOf(page, '')}`,
  'quoted-printable.mhtml': () =>
    `${archive}Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${page}${'<p>=E4=BC=9A</p>=0A=\n'.repeat(100_000)}\n--b--`,
  'signs-of-quoted-printable.mhtml': () =>
    `${archive}Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: quoted-printable\n\n${page}${'='.repeat(10 * MB)}\n--b--`,
  'html-of-paragraphs.mhtml': () => archiveOf(`${page}${'<p>a'.repeat(1.25 * MB)}`, ''),
  'html-in-base64.mhtml': () =>
    `${archive}Content-Type: multipart/related; boundary="b"\n\n--b\nContent-Type: text/html\nContent-Transfer-Encoding: base64\n\n${lines(Buffer.from(`${page}${'<p>a'.repeat(2.5 * MB)}`).toString('base64'))}\n--b--`,
  'fifty-megabytes.mhtml': () => archiveOf(`${page}${repeated(`<p>${sentence}</p>\n`, 50 * MB)}`, ''),
}

function archiveOf(html: string, parts: string): string {
  return `${archive}Content-Type: multipart/related; type="text/html"; boundary="b"\n\n${part('text/html', '8bit', html, 'https://a.example/b')}${parts}--b--\n`
}

function part(type: string, encoding: string, content: string, address = 'https://a.example/c'): string {
  return `--b\nContent-Type: ${type}\nContent-Transfer-Encoding: ${encoding}\nContent-Location: ${address}\n\n${content}\n`
}

function lines(base64: string): string {
  return base64.replace(/.{76}/g, '$&\n')
}
