import { lookup } from 'node:dns/promises'
import { isIP } from 'node:net'
import { Agent, buildConnector } from 'undici'
import { ClosedAddress, isPublic } from './public-address.ts'

/**
 * An agent that connects to public addresses only. A name is looked up once, and the address that was judged is the one
 * that is connected to: a name server that answers otherwise the second time gains nothing.
 */
export function guardedAgent(mayVisit: (address: string) => boolean = isPublic): Agent {
  const connect = buildConnector({ timeout: 5_000 })
  return new Agent({
    connect(options, callback) {
      addressOf(bare(options.hostname), mayVisit).then(
        (address) => connect({ ...options, hostname: address, servername: nameOf(options) }, callback),
        (error: Error) => callback(error, null),
      )
    },
    headersTimeout: 10_000,
    bodyTimeout: 10_000,
  })
}

async function addressOf(host: string, mayVisit: (address: string) => boolean): Promise<string> {
  const found = isIP(host) ? [{ address: host }] : await lookup(host, { all: true })
  const open = found.find(({ address }) => mayVisit(address))
  if (!open || found.some(({ address }) => !mayVisit(address))) throw new ClosedAddress()
  return open.address
}

// The certificate is for the name, not for the address; an address has no name to ask for.
function nameOf({ servername, hostname }: buildConnector.Options): string | undefined {
  return servername || (isIP(bare(hostname)) ? undefined : hostname)
}

// `[::1]` → `::1`
function bare(hostname: string): string {
  return hostname.replace(/^\[(.*)\]$/, '$1')
}
