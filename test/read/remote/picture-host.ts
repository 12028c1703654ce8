import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { AddressInfo } from 'node:net'
import sharp from 'sharp'
import { onTestFinished } from 'vitest'
import { guardedAgent } from '../../../src/read/remote/guarded-agent.ts'

export type Answer = (request: IncomingMessage, response: ServerResponse) => void

export interface PictureHost {
  /** `http://127.0.0.1:40123` */
  readonly origin: string
  readonly port: number
  /** Paths and referers, in the order of the requests. */
  readonly asked: readonly { readonly path: string; readonly referer?: string }[]
}

/** A host on this machine that answers by path, and 404 where there is no answer; it closes when the test ends. */
export async function pictureHost(answers: Readonly<Record<string, Answer>>): Promise<PictureHost> {
  const asked: { path: string; referer?: string }[] = []
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    asked.push({ path, referer: request.headers.referer })
    const answer = answers[path]
    if (answer) answer(request, response)
    else response.writeHead(404).end('not found')
  })
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  onTestFinished(() => {
    server.closeAllConnections()
    server.close()
  })
  const { port } = server.address() as AddressInfo // it listens at a port
  return { origin: `http://127.0.0.1:${port}`, port, asked }
}

/** An agent that takes 127.0.0.1, where the hosts of tests are, for the only public address. */
export function agentOfTests() {
  const agent = guardedAgent((address) => address === '127.0.0.1')
  onTestFinished(async () => agent.destroy())
  return agent
}

export const send =
  (bytes: Buffer | string, headers: Record<string, string> = {}): Answer =>
  (_, response) => {
    response.writeHead(200, { 'content-type': 'image/jpeg', ...headers }).end(bytes)
  }

export const redirect =
  (location: string): Answer =>
  (_, response) => {
    response.writeHead(302, { location }).end('elsewhere')
  }

export function png(width = 6, height = 4): Promise<Buffer> {
  return sharp({ create: { width, height, channels: 3, background: '#336699' } })
    .png()
    .toBuffer()
}
