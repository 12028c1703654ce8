/** A Chinese title in its phrases: after ！？： and before ——, where a line breaks best. */
export function phrasesOf(title: string): string[] {
  return title
    .split(/(?<=[！？：]+[”’』」）》]*)(?![！？：”’』」）》])|(?<!—)(?=——)/u)
    .filter((phrase) => phrase !== '')
}
