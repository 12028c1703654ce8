/** What became of the pictures that stand on other hosts. */
export interface RemotePictures {
  /** By address: the path within images/ at which it is kept. */
  readonly paths: Readonly<Record<string, string>>
  /** By address: why it could not be had, in words. */
  readonly problems: Readonly<Record<string, string>>
}

export const noRemotePictures: RemotePictures = { paths: {}, problems: {} }
