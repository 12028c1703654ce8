import { creditIn } from '../../model/credit.ts'
import { type Arguments, argumentsIn, given } from './arguments.ts'
import type { Markup } from './markup.ts'
import type { Tag } from './tags-in.ts'

/** What a tag that stands alone becomes; undefined where it is not known what it shows. */
export function translated(tag: Tag, markup: Markup, page: Readonly<Record<string, string>>): string | undefined {
  if (tag.form === 'comment') return /^(truncate|more|excerpt)$/i.test(tag.args) ? '<!--more-->' : ''
  if (tag.form === 'output') return outputOf(tag, markup, page)
  if (tag.isEnd) return undefined
  const args = argumentsIn(tag.args)
  if (tag.name === 'include' || tag.name === 'partial') return includedOf(args, markup)
  return Object.hasOwn(inlineTags, tag.name) ? inlineTags[tag.name]?.(args, markup) : undefined
}

/** The address by which a text calls another article; linking finds out which one is meant. */
export function addressOfArticle(name: string): string {
  const [path = '', fragment] = name.trim().split('#')
  const bare = path.replace(/^\/?@\//, '').replace(/^(\.{0,2}\/)+/, '')
  return `/@/${bare}${fragment ? `#${fragment}` : ''}`
}

type Inline = (args: Arguments, markup: Markup) => string | undefined

const picture: Inline = (args, { picture: shown }) => {
  const [first, ...others] = withoutSizes(args.listed)
  const named = given(args, 'src', 'url', 'image_path', 'image', 'img', 'path', 'file', 'source') ?? first
  const src = /^require\(\s*["'](.+?)["']/.exec(named ?? '')?.[1] ?? named
  if (!src || src.includes('{')) return undefined
  const texts = others.length > 2 ? [others.join(' ')] : others
  const said = [given(args, 'title'), given(args, 'caption')].filter((text) => text !== undefined)
  const by = given(args, 'attr', 'credit')
  // `attr="Photo: Jane Doe"`
  const credit = by && (creditIn(by).credit ?? by)
  const caption = [...new Set(said)].join(': ') || texts[0]
  return shown({
    src,
    alt: given(args, 'alt') ?? texts[1],
    caption: credit ? `${caption ?? ''} (Photo: ${credit})`.trim() : caption,
  })
}

// Hexo: `[class names] /path [width] [height] "title" "alt"`.
function withoutSizes(listed: readonly string[]): string[] {
  const from = listed.findIndex((text) => /\/|\.(png|jpe?g|gif|webp|avif|svg|bmp|tiff?)$/i.test(text))
  return from < 0
    ? [...listed]
    : [listed[from] ?? '', ...listed.slice(from + 1).filter((text) => !/^\d+(%|px)?$/.test(text))]
}

const address =
  (of: (id: string, args: Arguments) => string): Inline =>
  (args, { link }) => {
    const id = given(args, 'id', 'src', 'url', 'v', 'bvid', 'videoid', 'tweetid') ?? args.listed[0]
    if (!id || id.includes('{')) return undefined
    return link(/^https?:/i.test(id) ? id : of(id, args), given(args, 'title'))
  }

const post: Inline = ({ listed: [name, ...words] }, { link }) => {
  return name
    ? link(addressOfArticle(name), words.filter((word) => !/^(true|false)$/.test(word)).join(' ') || nameOf(name))
    : undefined
}

const postAddress: Inline = (args) => {
  const name = given(args, 'path') ?? args.listed[0]
  return name ? addressOfArticle(name) : undefined
}

const tweet: Inline = (args, { link }) => {
  const [first, second] = args.listed
  const id = given(args, 'id', 'tweetid') ?? second ?? first
  if (!id) return undefined
  const user = given(args, 'user') ?? (second ? first : undefined) ?? 'i'
  return link(/^https?:/i.test(id) ? id : `https://x.com/${user}/status/${id}`)
}

const linkTag: Inline = (args, markup) => {
  const [first, second] = args.listed
  const href = given(args, 'href', 'url', 'to')
  if (href) return markup.link(href, given(args, 'text', 'title', 'content') ?? first)
  // Jekyll names a file; Hexo says text, address, and how to open it.
  const isJekyll = first !== undefined && second === undefined && !/^https?:/.test(first)
  if (isJekyll) return addressOfArticle(first)
  const at = args.listed.findIndex((text) => /^(https?:|\/|mailto:)/.test(text))
  if (at < 0) return undefined
  return markup.link(args.listed[at] ?? '', args.listed.slice(0, at).join(' ') || args.listed[at + 1])
}

const nothing: Inline = () => ''
const youtube = address((id) => `https://www.youtube.com/watch?v=${id}`)
const vimeo = address((id) => `https://vimeo.com/${id}`)
const bilibili = address((id) => `https://www.bilibili.com/video/${/^\d+$/.test(id) ? `av${id}` : id}`)

const inlineTags: Readonly<Record<string, Inline>> = {
  ...{ figure: picture, img: picture, image: picture, asset_img: picture, picture, photo: picture, imgproc: picture },
  ...{ resize_image: picture, responsive_image: picture, imgcap: picture, caption_img: picture, fancybox: picture },
  ...{
    youtube,
    youtubelite: youtube,
    liteyoutube: youtube,
    youtubeembed: youtube,
    zoomimage: picture,
    yt: youtube,
    vimeo,
    vimeo_simple: vimeo,
    bilibili,
    bili: bilibili,
    tweet,
  },
  ...{
    twitter: tweet,
    x: tweet,
    twitter_simple: tweet,
    instagram: address((id) => `https://www.instagram.com/p/${id}/`),
  },
  gist: ({ listed: [user = '', id] }, { link }) => link(`https://gist.github.com/${id ? `${user}/${id}` : user}`),
  ...{ iframe: address((id) => id), video: address((id) => id), audio: address((id) => id), pdf: address((id) => id) },
  ...{ post_link: post, post_path: postAddress, post_url: postAddress, ref: postAddress, relref: postAddress },
  ...{ link: linkTag, button: linkTag, btn: linkTag, linkgrid: nothing, asset_link: linkTag },
  asset_path: ({ listed: [name] }) => name,
  static: ({ listed: [name] }) => name,
  label: ({ listed }, { strong }) => strong(listed.join(' ').replace(/^\w*@/, '')),
  kbd: ({ listed }, { code }) => code(listed.join(' ')),
  ...{ br: () => '<br>', more: () => '<!--more-->', toc: nothing, base_path: nothing, raw: nothing, endraw: nothing },
}

/** Jekyll: `{% include figure.html src="…" %}`, `{% include youtube.html id="…" %}`. */
function includedOf(args: Arguments, markup: Markup): string | undefined {
  const [file = '', ...listed] = args.listed
  const name = nameOf(file).toLowerCase()
  const rest = { named: args.named, listed }
  if (/^(base_path|toc|mathjax|analytics|head|foot|header|footer)/.test(name)) return ''
  const provider = given(args, 'provider')?.toLowerCase()
  if (/youtube/.test(name) || provider === 'youtube') return youtube(rest, markup)
  if (/vimeo/.test(name) || provider === 'vimeo') return vimeo(rest, markup)
  if (/bilibili/.test(name) || provider === 'bilibili') return bilibili(rest, markup)
  if (/tweet|twitter/.test(name)) return tweet(rest, markup)
  return /figure|image|img|picture|photo/.test(name) ? picture(rest, markup) : undefined
}

function outputOf({ args }: Tag, markup: Markup, page: Readonly<Record<string, string>>): string | undefined {
  // `site.baseurl`, `.Site.BaseURL`, `config.root`: addresses within the site begin at its root.
  if (/^(?:site\.(?:baseurl|url|github\.url)|base_?path|\.Site\.BaseURL|config\.root|url_root|baseurl)$/i.test(args))
    return ''
  // `"/about/" | relative_url`
  const [, , quoted] =
    /^(["'])(.*?)\1\s*(?:\|\s*(?:relative_url|absolute_url|url|safe|escape|prepend:\s*[\w.]+)\s*)*$/.exec(args) ?? []
  if (quoted !== undefined) return quoted
  // `page.title`, `$frontmatter.title`
  const [, field] = /^(?:page|\$frontmatter|frontmatter|\.Params|\$page)\.(\w+)$/.exec(args) ?? []
  if (field) return page[field.toLowerCase()]
  // Zola: `youtube(id="…")`
  const [, name = '', inner = ''] = /^(\w+)\(([\s\S]*)\)$/.exec(args) ?? []
  return Object.hasOwn(inlineTags, name) ? inlineTags[name]?.(argumentsIn(inner), markup) : undefined
}

// `_posts/2024-03-29-some-title.md` → `some-title`
function nameOf(path: string): string {
  const name = path.split('/').at(-1) ?? path
  return name.replace(/\.\w+$/, '').replace(/^\d{4}-\d{2}-\d{2}-/, '')
}
