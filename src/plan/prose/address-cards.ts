import { textOf } from '../prose.ts'

/** Links whose text is their address, marked so that print does not add it once more. */
export function withBareAddresses(html: string): string {
  return html.replace(/<a href="(https?:[^"]+)"(?=[^>]*>\1<\/a>)/g, '<a class="bare" href="$1"')
}

/** Paragraphs that are nothing but an address elsewhere, or a video or map of another page, as a card that names its host. */
export function withAddressCards(html: string): string {
  return html.replace(lonely, (whole, marks: string, href: string, content: string) => {
    const address = textOf(href)
    const text = textOf(content)
    if (!URL.canParse(address) || !(isAddress(text, address) || isEmbedded(address))) return whole
    const host = new URL(address).hostname.replace(/^www\./, '')
    return `<p${marks} class="address" data-host="${host}"><a href="${href}" rel="noopener noreferrer">${content}</a></p>`
  })
}

// `<p><a href="https://…">…</a></p>`; an address within Chinese text has the mark of its letters.
const lonely = /<p((?: (?:lang|dir)="[^"]*")*)><a href="(https?:[^"]+)">((?:(?!<\/?a\b).)*)<\/a><\/p>/gs

function isAddress(text: string, address: string): boolean {
  return /^(?:https?:\/\/|www\.)\S+$/i.test(text) || address === text
}

// Where videos, sounds and maps are shown, and what frames of them become.
const hosts =
  /(?:^|\.)(?:youtube\.com|youtu\.be|vimeo\.com|bilibili\.com|b23\.tv|youku\.com|v\.qq\.com|twitter\.com|x\.com|weibo\.com|t\.me)$/
const paths = /(?:^|[./_-])(?:embed|player|videos?|audio|podcasts?|maps?)(?:[./_-]|\.html?|$)/i

function isEmbedded(address: string): boolean {
  const { hostname, pathname } = new URL(address)
  return hosts.test(hostname) || /^player\./.test(hostname) || paths.test(pathname)
}
