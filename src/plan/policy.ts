import type { Settings } from '../model/site.ts'

/**
 * What pages may load and run, as a Content-Security-Policy (https://www.w3.org/TR/CSP3/): files of the site alone, nothing
 * written into the page; pictures of other hosts only where the settings say so. Data blocks of JSON-LD are not run, and
 * need no permission.
 */
export function policyOf({ remotePictures }: Settings): string {
  const pictures = remotePictures === 'load' ? ["'self'", 'https:', 'http:'] : ["'self'"]
  return Object.entries({
    'default-src': ["'none'"],
    'script-src': ["'self'"],
    'style-src': ["'self'"],
    'img-src': pictures,
    'font-src': ["'self'"],
    'connect-src': ["'self'"],
    'manifest-src': ["'self'"],
    'form-action': ["'self'"],
    'base-uri': ["'none'"],
  })
    .map(([directive, sources]) => [directive, ...sources].join(' '))
    .join('; ')
}
