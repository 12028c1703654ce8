import type { Output } from '../model/output.ts'
import type { IndexedSite } from './indexed-site.ts'
import { policyOf } from './policy.ts'

/**
 * What servers say with each file, as Netlify and Cloudflare Pages read it: https://docs.netlify.com/manage/routing/headers/,
 * https://developers.cloudflare.com/pages/configuration/headers/. The policy can say more here than in a page.
 */
export function* headers({ settings }: IndexedSite): Iterable<Output> {
  const { base } = settings
  const rules = [
    ruleFor(`${base}/*`, {
      'Content-Security-Policy': `${policyOf(settings)}; frame-ancestors 'none'`,
      'Referrer-Policy': 'strict-origin-when-cross-origin',
      'Permissions-Policy': permissions,
      'X-Content-Type-Options': 'nosniff',
    }),
    // Their names change with their bytes.
    ruleFor(`${base}/assets/*`, { 'Cache-Control': `public, max-age=${year}, immutable` }),
  ]
  yield { kind: 'text', path: '_headers', render: () => rules.join('\n') }
}

// What browsers would let pages ask for: https://www.w3.org/TR/permissions-policy/
const permissions = ['camera', 'geolocation', 'microphone', 'payment', 'usb', 'browsing-topics']
  .map((feature) => `${feature}=()`)
  .join(', ')

// In seconds.
const year = 365 * 24 * 60 * 60

function ruleFor(path: string, fields: Readonly<Record<string, string>>): string {
  return [path, ...Object.entries(fields).map(([name, value]) => `  ${name}: ${value}`), ''].join('\n')
}
