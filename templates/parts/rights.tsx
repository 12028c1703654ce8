import { Text, useWords } from './reading.tsx'

/** What a picture's file says of who owns it and what may be done with it. */
export interface PictureRights {
  readonly copyright?: string
  readonly terms?: string
  /** Address of the licence. */
  readonly licence?: string
}

export function Rights({ copyright, terms, licence }: PictureRights) {
  const { licence: name } = useWords()
  return (
    <p class="rights">
      {copyright && <Text>{copyright}</Text>} {terms && <Text>{terms}</Text>}{' '}
      {licence && (
        <a href={licence} rel="license">
          {name}
        </a>
      )}
    </p>
  )
}
