import { transform } from 'lightningcss'
import type { Asset } from '../model/source.ts'
import { ratios } from './ratio.ts'

/** The style sheet: site.css with what it imports and the shapes and colours of pictures, small, for browsers since 2023. */
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
    code: Buffer.from(`${named}\n@layer parts {\n${shapes()}${colours()}}\n`),
    minify: true,
    targets,
  })
  return `${code.toString()}\n`
}

// The shape of a picture cannot be a style of its own, because the site's policy allows none: it is one of these.
function shapes(): string {
  const { least, most, step } = ratios
  const count = (most - least) / step + 1
  return Array.from({ length: count }, (_, index) => least + index * step)
    .map((ratio) => `[data-a="${ratio}"] { --a: ${ratio / 100} }\n`)
    .join('')
}

// So is its colour: `data-c="3-6-c"` is #36c.
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
