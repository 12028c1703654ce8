import { shielded } from './shield.ts'

/** A picture that a tag shows. */
export interface Shown {
  readonly src: string
  readonly alt?: string
  readonly caption?: string
  readonly href?: string
}

/** How translated tags are written, in the format of the text around them: never longer than a line. */
export interface Markup {
  readonly format: 'markdown' | 'html'
  readonly picture: (shown: Shown) => string
  readonly link: (href: string, text?: string) => string
  readonly strong: (text: string) => string
  readonly code: (text: string) => string
}

export const markdownMarkup: Markup = {
  format: 'markdown',
  picture: ({ src, alt = '', caption }) =>
    `![${plain(alt)}](<${inAddress(src)}>${caption ? ` "${plain(caption)}"` : ''})`,
  link: (href, text) => `[${plain(text ?? href)}](<${inAddress(href)}>)`,
  strong: (text) => `**${plain(text)}**`,
  code: (text) => `<code>${shielded(text)}</code>`,
}

export const htmlMarkup: Markup = {
  format: 'html',
  picture: ({ src, alt = '', caption }) => {
    return `<img src="${inAddress(src)}" alt="${plain(alt)}"${caption ? ` title="${plain(caption)}"` : ''}>`
  },
  link: (href, text) => `<a href="${inAddress(href)}">${plain(text ?? href)}</a>`,
  strong: (text) => `<strong>${plain(text)}</strong>`,
  code: (text) => `<code>${shielded(text)}</code>`,
}

// Captions may hold Markdown or HTML of their own; what is shown is their text.
function plain(text: string): string {
  const bare = text
    .replace(/<\/?[a-z][^<>]{0,500}>/gi, '')
    .replace(/!?\[([^[\]]*)\]\([^()]*\)/g, '$1')
    .replace(/(\*\*|__|\*|`)(\S(?:[^*_`]*\S)?)\1/g, '$2')
  return shielded(inOneLine(bare))
}

function inAddress(address: string): string {
  return inOneLine(address)
    .replace(/ /g, '%20')
    .replace(/[<>"\\]/g, encodeURIComponent)
}

function inOneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
