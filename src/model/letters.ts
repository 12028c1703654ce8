/** How many letters the matches of a global pattern hold, those beyond the basic plane being one each. */
export function lettersIn(text: string, runs: RegExp): number {
  let count = 0
  for (const run of text.match(runs) ?? []) count += /[\ud800-\udbff]/.test(run) ? Array.from(run).length : run.length
  return count
}
