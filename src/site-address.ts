/** Where a site is published, as an editor wrote it. */
export interface SiteAddress {
  /** Without a slash at its end. */
  readonly url: string
  /** What it was read as otherwise than it stands there; nothing where it says the same. */
  readonly mended?: 'other' | 'without host'
}

/**
 * Reads the address of a site: `example.org/daypass` is meant for https, `daypass` alone is the path of a site whose host is
 * not said. Query, fragment, name and password are no part of it. Undefined where it can be no address.
 */
export function siteAddress(said: string, localHost: string): SiteAddress | undefined {
  const text = said.replaceAll('\\', '/')
  const bare = text.replace(/^\/+/, '')
  if (/^https?:/i.test(text)) return addressIn(text, said)
  // Another scheme: `mailto:a@example.org`, but not `localhost:4321`.
  if (/^[a-z][a-z\d+.-]*:(?!\d)/i.test(text)) return undefined
  const [, host = ''] = /^((?:\[[\da-f:.]+\]|[^/?#[\]:]+)(?::\d+)?)(?=[/?#]|$)/i.exec(bare) ?? []
  if (isHost(host) && !/^\/[^/]/.test(text)) return addressIn(`${isLocal(host) ? 'http' : 'https'}://${bare}`, said)
  if (text.startsWith('//') || !/^[^/?#:@\s][^:@\s]*$/.test(bare)) return undefined
  const read = addressIn(`${localHost}/${bare}`, said)
  return read && { ...read, mended: 'without host' }
}

function addressIn(whole: string, said: string): SiteAddress | undefined {
  if (!URL.canParse(whole)) return undefined
  const { origin, pathname } = new URL(whole)
  const path = pathname
    .replace(/\/{2,}/g, '/')
    .replace(/\/index\.html?$/i, '')
    .replace(/\/$/, '')
  const url = origin + path
  return isSame(said, url) ? { url } : { url, mended: 'other' }
}

// A slash at the end and the case of the host make no other address; nor does a host in letters of its own.
function isSame(said: string, url: string): boolean {
  if (!URL.canParse(said)) return false
  const { href } = new URL(said)
  return /^https?:\/\/[^/]/i.test(said) && !/\/\.\.?(\/|$)/.test(said) && href.replace(/\/$/, '') === url
}

// `example.org`, `会议.example`, `localhost`, `localhost:4321`, `192.168.1.5:8080`, `[::1]`; not `daypass`.
function isHost(host: string): boolean {
  return /\.[^.]+$|^localhost$|:\d+$|^\[/i.test(host) && !/\.html?$/i.test(host)
}

function isLocal(host: string): boolean {
  return /^localhost(?::|$)|^[\d.]+(?::|$)|^\[/i.test(host)
}
