/** The encoding that a page says it is in, as it writes it; from its first lines, in which all encodings agree. */
export function declaredCharset(bytes: Buffer): string | undefined {
  const head = bytes.toString('latin1', 0, 4096)
  return patterns.map((pattern) => pattern.exec(head)?.[1]).find((label) => label !== undefined)
}

const patterns: readonly RegExp[] = [
  // <?xml version="1.0" encoding="GB2312"?>
  /<\?xml\b[^<>]{0,200}?\bencoding\s{0,9}=\s{0,9}["']([\w.:-]{2,40})["']/i,
  // <meta charset="gbk">, <meta http-equiv="Content-Type" content="text/html; charset=big5">
  /<meta\b[^<>]{0,400}?\bcharset\s{0,9}=\s{0,9}["']?\s{0,9}([\w.:-]{2,40})/i,
  // Content-Type: text/plain; charset="iso-8859-2", its parameters on the next line or not
  /^content-type:[^\n]{0,200}?(?:\n[ \t][^\n]{0,200}?)?\bcharset\s{0,9}=\s{0,9}"?([\w.:-]{2,40})/im,
]
