/** Why no card can be drawn on this machine; undefined where they can. */
export async function whyNotDrawn(): Promise<string | undefined> {
  try {
    await import('@takumi-rs/core')
    return undefined
  } catch {
    // What the library says is a list of all files that it looked for.
    return `@takumi-rs/core has no program for ${process.platform}-${process.arch} here`
  }
}
