import { transform } from 'lightningcss'
import type { Asset } from '../model/source.ts'

/** The style sheet: site.css with what it imports and the numbers of pictures, small, for browsers since 2023. */
export function styleSheet(assets: readonly Asset[], nameByPath: ReadonlyMap<string, string>): string {
  const textByPath = new Map(assets.map(({ path, text }) => [path, text ?? '']))
  const whole = (textByPath.get('site.css') ?? '').replace(
    /@import "([^"]+)";/g, // @import "styles/base.css";
    (_, path: string) => textByPath.get(path) ?? '',
  )
  const named = whole.replace(
    /url\("\.\.\/([^"]+)"\)/g, // url("../fonts/archivo-text.woff2")
    (_, path: string) => `url("${nameByPath.get(path) ?? path}")`,
  )
  const { code } = transform({
    filename: 'site.css',
    code: Buffer.from(`${named}\n@layer parts {\n${shares()}${ratios()}${colours()}}\n`),
    minify: true,
    targets,
  })
  return `${code.toString()}\n`
}

// A picture's own numbers cannot be styles of its own, because the site's policy allows none: they are put together from
// digits, each with a letter for its place. How much of its row it takes on a narrow, a middle and a wide page:
function shares(): string {
  const widths = ['30rem', '56rem'] // of gallery.css, and of the sizes that photo.tsx gives
  return ['abcd', 'efgh', 'ijkl']
    .map((letters, index) => {
      const rules = digits('data-p', letters, '--p')
      return index === 0 ? rules : `@container (width >= ${widths[index - 1]}) { ${rules} }\n`
    })
    .join('')
}

// Its width by its height:
function ratios(): string {
  return digits('data-a', 'abcd', '--a')
}

function digits(attribute: string, letters: string, property: string): string {
  return [...letters]
    .flatMap((letter, place) =>
      Array.from(
        { length: 10 },
        (_, digit) => `[${attribute}*="${letter}${digit}"] { ${property}${place}: ${digit} }\n`,
      ),
    )
    .join('')
}

// Its colour: `data-c="3-6-c"` is #36c.
function colours(): string {
  return Array.from({ length: 16 }, (_, digit) => {
    const [name, level] = [digit.toString(16), digit * 17]
    const places = { '--r': `^="${name}-"`, '--g': `*="-${name}-"`, '--b': `$="-${name}"` }
    return Object.entries(places).map(([channel, where]) => `[data-c${where}] { ${channel}: ${level} }\n`)
  })
    .flat()
    .join('')
}

const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
const targets = { chrome: version(111), firefox: version(113), safari: version(16, 4) }
