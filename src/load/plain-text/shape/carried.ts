import { isMail, letterIn } from '../../mail/letters.ts'
import { isQuotedPrintable, quotedPrintable } from '../../mail/quoted-printable.ts'
import type { PhysicalLine } from './written.ts'

/** The lines of a text without what is left of a mail that carried it: codes of quoted-printable, marks of quotation. */
export function carried(lines: readonly PhysicalLine[]): readonly PhysicalLine[] {
  const plain = isQuotedPrintable(lines) ? quotedPrintable(lines, undefined) : lines
  return isMail(plain) ? letterIn(plain).lines : plain
}
