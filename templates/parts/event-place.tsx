import { FactRow } from './fact-row.tsx'
import { Text, useWords } from './reading.tsx'

/** Where a conference is held, as far as it is known. */
export interface EventPlace {
  readonly city?: { readonly name: string; readonly href?: string }
  readonly country?: string
  readonly venue?: string
  readonly online: boolean
}

export function PlaceRow({ city, country, venue, online }: EventPlace) {
  const words = useWords()
  return (
    <>
      {(city || venue || country) && (
        <FactRow term={words.place}>
          <Town city={city ?? (venue ? { name: venue } : undefined)} country={country} />
          {city && <small>{venue ? <Text>{venue}</Text> : words.venueNotStated}</small>}
        </FactRow>
      )}
      {online && <FactRow term={words.format}>{city || venue ? words.hybrid : words.online}</FactRow>}
    </>
  )
}

/** `Shanghai, China`, `中国上海` */
function Town({ city, country }: Pick<EventPlace, 'city' | 'country'>) {
  const { separator } = useWords()
  const land = country && <Text>{country}</Text>
  if (!city) return <>{land}</>
  const name = <Text>{city.name}</Text>
  const town = city.href ? <a href={city.href}>{name}</a> : name
  const isChinese = /^\p{Script=Han}+$/u.test(city.name + country)
  if (isChinese) return [land, town]
  return [town, land && separator, land]
}
