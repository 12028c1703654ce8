import { cityNamed, type KnownCity, plainCity } from '../../model/cities.ts'
import { cityOfPart } from './districts.ts'

/** Where something takes place, as a text has it. */
export interface Venue {
  /** Venue or district. */
  readonly place?: string
  readonly city?: KnownCity
  /** As the text has it, where the city is one that is not known. */
  readonly cityText?: string
  readonly index: number
}

const isHan = (text: string) => /\p{Script=Han}/u.test(text)

/** What a place is: `Zhangjiang Science Hall`, `Chicago, IL`, `北京国家会议中心`. */
export function venueIn(text: string, index: number): Venue | undefined {
  const bare = text.replace(/\s+/g, ' ').replace(/^[\s:：,，]+|[\s,，。.;；]+$/g, '')
  if (bare.length < 2 || bare.length > 160) return undefined
  return isHan(bare) ? chineseVenue(bare, index) : englishVenue(bare, index)
}

function englishVenue(text: string, index: number): Venue | undefined {
  const parts = text.split(/\s*[,(（]\s*|\s*[)）]\s*/).filter(Boolean)
  const cityAt = parts.findIndex((part) => cityNamed(part))
  const city = cityNamed(parts[cityAt] ?? '') ?? cityNamed(cityOfPart(text) ?? '') ?? cityWithin(parts[0] ?? '')
  const isCountry = (part: string) => countryNamed(part) !== undefined || /^[A-Z]{2}$/.test(part)
  const venues = parts.filter((part, at) => at !== cityAt && !isCountry(part) && !/^\d{5}/.test(part))
  const place = (cityAt > 0 ? venues.filter((part) => parts.indexOf(part) < cityAt) : venues).join(', ')
  return place || city ? { place: place || undefined, city, index } : undefined
}

/** A city within the words of a venue: `Hyatt Regency Atlanta`. */
function cityWithin(text: string): KnownCity | undefined {
  const words = text.split(' ')
  for (let length = Math.min(3, words.length); length > 0; length--) {
    for (let at = 0; at + length <= words.length; at++) {
      const city = cityNamed(words.slice(at, at + length).join(' '))
      // `Reading Room`, `Nice Hall`: words that are cities as well count where they stand at an end.
      if (city && (at === 0 || at + length === words.length)) return city
    }
  }
  return undefined
}

function chineseVenue(text: string, index: number): Venue | undefined {
  const found = chineseCity(text)
  const city = found?.city ?? cityNamed(cityOfPart(text) ?? '')
  const rest = found?.at === 0 ? text.slice(found.length).replace(/^[市·,，\s-]+/, '') : text
  const place = rest.replace(/^(?:的|召开|举行)$/, '')
  return place || city ? { place: place || undefined, city, index } : undefined
}

/** The first city of a short Chinese text; behind the name of its province too. */
function chineseCity(text: string): { city: KnownCity; at: number; length: number } | undefined {
  const province = /^(?:中国)?(?:[\p{Script=Han}]{2,3}(?:省|自治区))?/u.exec(text)?.[0].length ?? 0
  for (let at = province; at < Math.min(text.length - 1, province + 24); at++) {
    for (const size of [4, 3, 2]) {
      const piece = text.slice(at, at + size)
      const city = piece.length === size && !/[路街道]/.test(text[at + size] ?? '') ? cityNamed(piece) : undefined
      if (city) return { city, at: at === province ? 0 : at, length: (at === province ? at : 0) + size }
    }
  }
  return undefined
}

const shortCities: Readonly<Record<string, string>> = {
  京: '北京',
  沪: '上海',
  穗: '广州',
  深: '深圳',
  杭: '杭州',
  宁: '南京',
  汉: '武汉',
  蓉: '成都',
  渝: '重庆',
  津: '天津',
}

const held =
  '(?:隆重|盛大|成功|正式|顺利|圆满|如期|同步|再次|火热|重磅|联合|以|共同)*(?:举行|举办|召开|开幕|落幕|闭幕|拉开|启幕|亮相|开启|揭幕|启动|开展|开讲|揭晓|启程|收官)'
// `在国家会议中心举行`, `于上海张江科学会堂隆重召开`
const inChinese = new RegExp(
  `[在于]((?!线上|云端|刚刚|此前|日前|昨天|今天|当天)[^，。；：！？在于日月年\\n]{2,40}?)${held}`,
  'g',
)
// `回到泉州`, `落户杭州`; `在敦煌，5月20日至21日举行`: where that is a city that is known
const cityInChinese = /(?:回到|回归|落户|来到|登陆|移师|落地|^在)([\p{Script=Han}]{2,6})/gu
// `在京召开`, `在沪开幕`
const inShort = new RegExp(`在([${Object.keys(shortCities).join('')}])${held}`)
// `at Zhangjiang Science Hall`, `in Beijing`, `returns to Dresden`
const inEnglish =
  /\b(at|in|(?:return(?:s|ed)?|back|move[sd]|c[ao]mes?|\bdr(?:ew|aws)(?:\s+\w+){1,5})\s+to)\s+(?:the\s+)?((?:\p{Lu}[\p{L}\p{M}'’.&-]*|\d+[A-Z]?\b(?!\s*(?:days?|hours?)))(?:(?:\s+|,\s+|\s+(?:of|and|the|de|du|la|&|for)\s+(?:the\s+)?)(?:\p{Lu}[\p{L}\p{M}'’.&-]*|\(\p{Lu}[^()]{1,30}\)))*)/gu
const noPlace =
  /^(?:January|February|March|April|May|June|July|August|September|October|November|December|Spring|Summer|Autumn|Fall|Winter|Monday|Tuesday|Wednesday|Thursday|Friday|Saturday|Sunday|[AP]M|English|Chinese|Q[1-4]|I|AI|R|COVID)\b/

/** The places that a sentence says something is `in` or `at`, in order. */
export function venuesIn(text: string): (Venue & { readonly said: string })[] {
  const venues = isHan(text) ? chineseSaid(text) : englishSaid(text)
  return venues.flatMap(({ said, index }) => {
    const venue = venueIn(said, index)
    return venue ? [{ ...venue, said }] : []
  })
}

function chineseSaid(text: string) {
  const short = inShort.exec(text)
  const shortCity = short && shortCities[short[1] ?? '']
  if (short && shortCity) return [{ said: shortCity, index: short.index + 1 }]
  const held = [...text.matchAll(inChinese)].map(({ 1: said = '', index }) => ({ said, index: index + 1 }))
  const towns = [...text.matchAll(cityInChinese)].flatMap(({ 0: all, 1: said = '', index }) => {
    const size = [4, 3, 2].find((one) => cityNamed(said.slice(0, one)))
    return size ? [{ said: said.slice(0, size), index: index + all.length - said.length }] : []
  })
  return [...held, ...towns]
}

function englishSaid(text: string) {
  return [...text.matchAll(inEnglish)].flatMap((match) => {
    const said = match[2] ?? ''
    const index = match.index + match[0].length - said.length
    return noPlace.test(said) || /^\d+\s*[AP]\.?M\b/i.test(said) ? [] : [{ said: said.replace(/\.$/, ''), index }]
  })
}

/** The code (ISO 3166-1) of a country that cities are known of: `China`, `中国`, `USA`. */
export function countryNamed(text: string): string | undefined {
  return byName.get(plainCity(text))
}

/** A country's name in a language. */
export function countryIn(code: string, language: string): string | undefined {
  return new Intl.DisplayNames([language.startsWith('zh') ? 'zh-Hans' : 'en'], { type: 'region' }).of(code)
}

const also: Readonly<Record<string, string>> = {
  ...{ usa: 'US', us: 'US', 'united states of america': 'US', uk: 'GB', england: 'GB', scotland: 'GB', wales: 'GB' },
  ...{ 'south korea': 'KR', korea: 'KR', 'the netherlands': 'NL', uae: 'AE', 'czech republic': 'CZ', 中国: 'CN' },
}

const codes =
  'CN HK MO TW JP KR SG MY TH VN ID PH IN PK BD LK NP KH LA MM MN KZ UZ AE SA QA KW BH OM IL JO LB TR IR IQ EG MA TN DZ KE NG GH ET RW TZ UG SN ZA US CA MX CU PA CR CO PE CL AR BR UY EC GB IE FR DE IT ES PT NL BE LU CH AT SE NO DK FI IS PL CZ SK HU RO BG RS HR SI BA GR CY MT EE LV LT UA BY RU GE AM AZ AU NZ MC VA'
const byName: ReadonlyMap<string, string> = new Map([
  ...['en', 'zh-Hans'].flatMap((language) => {
    const names = new Intl.DisplayNames([language], { type: 'region' })
    return codes.split(' ').map((code): [string, string] => [plainCity(names.of(code) ?? code), code])
  }),
  ...Object.entries(also),
])
