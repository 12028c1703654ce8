export interface Bundled {
  /** A digest of all that was bundled. */
  readonly name: string
  /** What `digestOfFolder` said of each folder of our code: `src/load`, `templates`. */
  readonly digests: Readonly<Record<string, string>>
}

/** What the code knows of itself where start/bundle.cjs put it together; nothing where modules run by themselves. */
export const bundled = undefined as Bundled | undefined // the bundler writes the value
