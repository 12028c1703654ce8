import { transform } from 'lightningcss'
import type { Asset } from '../model/source.ts'

/** The style sheet: site.css with what it imports and the widths of pictures, small, for browsers since 2023. */
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
    code: Buffer.from(`${named}\n@layer parts {\n${shares()}}\n`),
    minify: true,
    targets,
  })
  return `${code.toString()}\n`
}

// How wide a picture stands in its row cannot be a style of its own, because the site's policy allows none: it is put
// together from digits. Four letters each for narrow, middle and wide pages.
function shares(): string {
  const widths = ['30rem', '56rem'] // of gallery.css and of the sizes that photo.tsx gives
  return ['abcd', 'efgh', 'ijkl']
    .map((letters, index) => {
      const rules = [...letters].map((letter, place) => digitsAt(letter, `--p${place}`)).join('')
      return index === 0 ? rules : `@container (width >= ${widths[index - 1]}) { ${rules} }\n`
    })
    .join('')
}

function digitsAt(letter: string, property: string): string {
  return Array.from({ length: 10 }, (_, digit) => `[data-p*="${letter}${digit}"] { ${property}: ${digit} }\n`).join('')
}

const version = (major: number, minor = 0) => (major << 16) | (minor << 8)
const targets = { chrome: version(111), firefox: version(113), safari: version(16, 4) }
