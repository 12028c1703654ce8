import type { Server } from 'node:http'

/** `http://127.0.0.1:40123` of a server that listens there. */
export function originOf(server: Server | undefined): string {
  const address = server?.address()
  return `http://127.0.0.1:${typeof address === 'object' ? address?.port : address}`
}
