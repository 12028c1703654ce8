/**
 * Constructs of which the native parser is known to make another tree than remark, or to say another place: what a text
 * holds them is read by remark. Each is wider than what differs, so that it can be seen from the text alone.
 */
const constructs: readonly (readonly [name: string, holds: RegExp])[] = [
  // remark-cjk-friendly reads `**科学（AI）。**共创`; CommonMark leaves its asterisks.
  [
    'emphasis beside East Asian letters',
    /^(?=[\s\S]*[*_])[\s\S]*?[\u1100-\u11ff\u2e80-\ua4cf\ua960-\ua97f\uac00-\ufaff\ufe30-\uffef\ud800-\udfff]/,
  ],
  ['runs of several marks', /[*_]{3}|\*_|_\*|[*_]`|`[*_]|[*_]{1,2}[[!<]{1,3}[*_]/],
  ['marks behind a backslash', /\\[*_`[\n]/],
  // One tilde strikes nothing, and two do not nest alike.
  ['tildes', /~/],
  ['footnotes', /\[\^/],
  ['items to tick', /(?:[-*+]|\d[.)]) +\[[ xX]\]/],
  // The alternative text of a picture: `![a *b* c](d.jpg)`
  ['markup within pictures', /!\[(?![^\]\\*_~`<&![\n]*\])/],
  ['blanks that are not spaces', /[\t\v\f\r\0\u0085\u2028\u2029]/],
  ['lines of spaces', /\S *\n +\n/],
  ['indented lines', /^ +(?! *(?:[-*+]|\d{1,9}[.)]) )\S/m],
  ['quotes that do not begin with `> `', /^ *>(?! \S)|^>.* $|^ +>/m],
  ['blocks within quotes and items', /^ *(?:[-*+]|\d{1,9}[.)]|>) *(?:[-*+>#<`|=:_]|\d{1,9}[.)]|$)/m],
  ['fences that are not at the margin', /^(?!```)[^`\n]+```/m],
  ['definitions', /^ *(?:(?:[->*+]|\d{1,9}[.)]) *)*\[[^\]\n]*\]:/m],
  ['tags within quotes and items that do not end on their line', /^ *(?:[-*+>]|\d{1,9}[.)]).*<(?:[!?]|[^>\n]*$)/m],
]

/** The name of the first construct in a text that only remark reads as it should; undefined where there is none. */
export function differingIn(text: string): string | undefined {
  return constructs.find(([, holds]) => holds.test(text))?.[0]
}
