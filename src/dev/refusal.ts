import type { IncomingMessage } from 'node:http'
import { isIP } from 'node:net'

/** What of a request decides. */
export type Asked = Pick<IncomingMessage, 'headers' | 'method'>

export interface Refusal {
  readonly status: number
  readonly reason: string
  readonly headers?: Readonly<Record<string, string>>
}

/**
 * Why a request is not answered, if so. A page of another site must neither read the preview under a name of its own
 * that leads here (DNS rebinding, told by the Host header) nor listen to its events (told by Origin).
 */
export function refusal(request: Asked, host: string): Refusal | undefined {
  const { host: authority = '', origin } = request.headers
  if (!isOurs(hostnameOf(authority), host)) return { status: 403, reason: 'This is not the name of the preview.' }
  if (origin !== undefined && origin !== `http://${authority}`) {
    return { status: 403, reason: 'The preview answers its own pages only.' }
  }
  if (request.method !== 'GET' && request.method !== 'HEAD') {
    return { status: 405, reason: 'Only GET and HEAD are answered.', headers: { allow: 'GET, HEAD' } }
  }
  return undefined
}

// `localhost:4321` → `localhost`, `[::1]:4321` → `::1`
function hostnameOf(authority: string): string {
  return authority
    .toLowerCase()
    .replace(/:\d+$/u, '')
    .replace(/^\[(.+)\]$/u, '$1')
}

function isOurs(name: string, host: string): boolean {
  if (['127.0.0.1', 'localhost', '::1', host.toLowerCase()].includes(name)) return true
  // Who listens everywhere is reached by any of the machine's addresses; a number cannot be rebound as a name can.
  return isIP(name) !== 0 && ['0.0.0.0', '::'].includes(host)
}
