import type { Element } from 'hast'
import { isLongerThan } from '../tree/elements.ts'

/** What the tag, role, class and id of an element say of all that stands in it. */
export interface Mark {
  /** Why its text is left out; undefined where the element says that it holds the article. */
  readonly rule?: string
  /** Added to the weight of each block in it. */
  readonly weight: number
}

// Names as authors of pages choose them, in lower case, one blank between the words: `relatedPosts` and `related-posts`
// are both `related posts`. What is narrower comes first: the first that fits is taken.
const names: readonly (readonly [rule: string | undefined, pattern: RegExp, weight: number])[] = [
  [undefined, /\b(article|story|post|entry|news|main|page|art|blog) ?(body|content|text|main|copy|detail)\b/, 3],
  [undefined, /\b(body ?(text|copy|content)|article ?body|rich text|articlebody|newscontent|trs editor)\b/, 3],
  [
    'comments',
    /\b(comments?|disqus\w*|respond|replies|discussion|reader comment|fb comments|commentlist|livefyre)\b/,
    -12,
  ],
  ['share bar', /\b(share|shares|sharing|sharebar|social|addthis|sharethis|bdshare|jiathis|follow us|tweet)\b/, -12],
  [
    'related links',
    /\b(related|recirc|recommend\w*|outbrain|taboola|zergnet|popular|trending|most (read|viewed|popular|shared))\b/,
    -12,
  ],
  [
    'related links',
    /\b(read (more|next)|more (stories|news|on|from)|also (read|like)|latest (news|posts)|teasers?|promos?|ranking|hot news)\b/,
    -12,
  ],
  [
    'navigation',
    /\b(nav|navs|navbar|navigation|menus?|submenu|topbar|pagination|pager|paging|prev next|site map|skip link)\b/,
    -12,
  ],
  ['breadcrumb', /\b(breadcrumbs?|bread crumbs?|crumbs?|location path)\b/, -12],
  [
    'advertisement',
    /\b(ads?|adv|advert\w*|adbox|adsense|sponsor\w*|dfp|gpt ad|ad (slot|unit|container|wrapper)|guanggao)\b/,
    -12,
  ],
  [
    'newsletter',
    /\b(newsletters?|subscri\w+|sign ?up|paywall|donat\w+|membership|optin|mailchimp|call to action|cta)\b/,
    -12,
  ],
  ['pop-up', /\b(modals?|pop ?ups?|cookies?|consent|gdpr|overlay|lightbox|tooltip|toast|interstitial)\b/, -12],
  ['author', /\b(author (bio|box|info|description|card|profile)|about (the )?author|bio|byline|author)\b/, -8],
  ['tags', /\b(tags?|tag (list|cloud|links)|keywords|topics|post tags|entry tags|categories)\b/, -8],
  ['side column', /\b(side ?bar|side ?col\w*|right (col\w*|rail|bar)|rail|widgets?)\b/, -10],
  ['page foot', /\b(footer|foot|copyright|colophon|site info|site footer)\b/, -12],
  ['page head', /\b(masthead|banner|site header|page header|top header|logo)\b/, -8],
  ['tools', /\b(tools?|toolbar|toolbox|print|font ?size|utility|buttons?|rating|votes?|editor)\b/, -8],
  ['search', /\b(search|login|log in|register|signin)\b/, -8],
]

const tags: Readonly<Record<string, Mark>> = {
  nav: { rule: 'navigation', weight: -15 },
  aside: { rule: 'side column', weight: -10 },
  footer: { rule: 'page foot', weight: -12 },
  form: { rule: 'form', weight: -5 },
  button: { rule: 'form', weight: -12 },
  select: { rule: 'form', weight: -12 },
  option: { rule: 'form', weight: -12 },
  label: { rule: 'form', weight: -6 },
  menu: { rule: 'navigation', weight: -12 },
  dialog: { rule: 'pop-up', weight: -15 },
  header: { rule: 'page head', weight: -3 },
  article: { weight: 1 },
  main: { weight: 1 },
}

const roles: Readonly<Record<string, Mark>> = {
  navigation: { rule: 'navigation', weight: -15 },
  menu: { rule: 'navigation', weight: -15 },
  menubar: { rule: 'navigation', weight: -15 },
  banner: { rule: 'page head', weight: -10 },
  complementary: { rule: 'side column', weight: -10 },
  contentinfo: { rule: 'page foot', weight: -12 },
  search: { rule: 'search', weight: -12 },
  dialog: { rule: 'pop-up', weight: -15 },
  alertdialog: { rule: 'pop-up', weight: -15 },
  article: { weight: 1 },
  main: { weight: 1 },
}

const articleBody: Mark = { weight: 4 }

/** What an element says by its own names; undefined where it says nothing. */
export function markOf({ tagName, properties }: Element): Mark | undefined {
  // A post quoted from elsewhere bears the names of the place it was shared from.
  if (['body', 'html', 'blockquote'].includes(tagName)) return undefined
  if (
    String(properties.itemProp ?? '')
      .toLowerCase()
      .includes('articlebody')
  )
    return articleBody
  const { id, className, role } = properties
  return tags[tagName] ?? roles[String(role ?? '').toLowerCase()] ?? named(wordsOf([id, className].flat()))
}

/** Whether an element is not shown. */
export function isHidden({ properties }: Element): boolean {
  const style = String(properties.style ?? '')
  if (properties.hidden !== undefined && properties.hidden !== false) return true
  return /display\s*:\s*none|visibility\s*:\s*hidden/i.test(style) || properties.ariaHidden === 'true'
}

// `imageCaption`, `wp-caption-text`, `photo_credit`, `img-desc`
const caption =
  /\b(captions?|cutline|((photo|image|img|pic|picture|media) ?(captions?|credits?|desc|description|legend))|credits?|legend)\b/

/** Whether an element says that it holds what is said of a picture. */
export function isCaption(node: Element): boolean {
  const { tagName, properties } = node
  if (tagName === 'figcaption') return true
  if (tagName === 'table' || tagName === 'caption' || tagName === 'body') return false
  return caption.test(wordsOf([properties.id, properties.className].flat())) && !isLongerThan(node, 499)
}

function named(words: string): Mark | undefined {
  if (words === '') return undefined
  const found = names.find(([, pattern]) => pattern.test(words))
  return found && { rule: found[0], weight: found[2] }
}

/** `relatedPosts side_bar-2` → `related posts side bar 2` */
function wordsOf(values: readonly unknown[]): string {
  return values
    .filter((value) => typeof value === 'string' || typeof value === 'number')
    .map((value) => String(value).replace(/(\p{Ll})(\p{Lu})/gu, '$1 $2'))
    .join(' . ')
    .toLowerCase()
    .replace(/[-_/:]+|(?<=\p{L})(?=\d)/gu, ' ')
    .slice(0, 300)
}
