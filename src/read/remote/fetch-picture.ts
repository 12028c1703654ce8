import type { Dispatcher } from 'undici'
import { type PictureType, pictureTypeOf, whatItIs } from './picture-type.ts'
import { ClosedAddress } from './public-address.ts'

export interface FetchedPicture {
  readonly bytes: Buffer
  readonly type: PictureType
}

/** Why a picture could not be had, in words that follow `it cannot be had: `. */
export interface NotHad {
  readonly problem: string
  /** The name of its host could not be looked up: the machine may be offline. */
  readonly isUnknownHost?: boolean
}

export interface FetchLimits {
  /** Of one try, redirects included, in milliseconds. */
  readonly time: number
  readonly bytes: number
  readonly redirects: number
}

export const fetchLimits: FetchLimits = { time: 20_000, bytes: 30_000_000, redirects: 5 }

/**
 * Fetches a picture from another host. Where that fails it is asked for once more, as a page of its own host would: many
 * hosts show their pictures to nobody else. What has to be a picture is judged by its bytes. Never rejects.
 */
export async function fetchPicture(
  address: string,
  agent: Dispatcher,
  limits: FetchLimits = fetchLimits,
): Promise<FetchedPicture | NotHad> {
  const first = await tried({ address, agent, limits })
  if (!('problem' in first) || first.isFinal) return first
  const second = await tried({ address, agent, limits, referer: `${new URL(address).origin}/` })
  return 'problem' in second ? first : second
}

interface Try {
  readonly address: string
  readonly agent: Dispatcher
  readonly limits: FetchLimits
  readonly referer?: string
}

/** A failure that another try would not mend is final. */
type Failure = NotHad & { readonly isFinal: boolean }

async function tried(attempt: Try): Promise<FetchedPicture | Failure> {
  const signal = AbortSignal.timeout(attempt.limits.time)
  try {
    return await followed(attempt, signal)
  } catch (error) {
    return failureOf(error, signal, attempt.limits)
  }
}

async function followed({ address, agent, limits, referer }: Try, signal: AbortSignal) {
  let url = new URL(address)
  for (let hops = 0; hops <= limits.redirects; hops++) {
    if (!/^https?:$/.test(url.protocol)) return final(`it leads to \`${url.protocol}\``)
    const { statusCode, headers, body } = await agentRequest({ agent, url, referer, signal })
    const location = [headers.location].flat()[0]
    if (statusCode >= 300 && statusCode < 400 && location !== undefined) {
      await body.dump({ limit: 4096 }).catch(() => {})
      if (!URL.canParse(location, url.href)) return final('it leads to an address that is none')
      url = new URL(location, url)
      continue
    }
    if (statusCode !== 200) {
      await body.dump({ limit: 4096 }).catch(() => {})
      return { problem: `the host answers ${statusCode}${meanings[statusCode] ?? ''}`, isFinal: isLasting(statusCode) }
    }
    return pictureIn(await bytesOf(body, limits.bytes))
  }
  return final(`it leads on more than ${limits.redirects} times`)
}

async function agentRequest({
  agent,
  url,
  referer,
  signal,
}: Pick<Try, 'agent' | 'referer'> & { url: URL; signal: AbortSignal }) {
  const { request } = await import('undici') // dear to import, and not needed where every picture is at home
  return request(url, {
    ...{ dispatcher: agent, signal, method: 'GET' },
    headers: { accept: 'image/*', 'user-agent': 'Mozilla/5.0 (compatible; Daypass)', ...(referer ? { referer } : {}) },
  })
}

/** The host sends more than is taken. */
class TooLarge extends Error {}

async function bytesOf(body: Dispatcher.ResponseData['body'], limit: number): Promise<Buffer> {
  const chunks: Buffer[] = []
  let length = 0
  for await (const chunk of body as AsyncIterable<Buffer>) {
    // a stream of bytes gives buffers
    length += chunk.length
    if (length > limit) throw new TooLarge()
    chunks.push(chunk)
  }
  return Buffer.concat(chunks)
}

function pictureIn(bytes: Buffer): FetchedPicture | Failure {
  const type = pictureTypeOf(bytes)
  // A page in the place of the picture is what some hosts answer to strangers.
  return type
    ? { bytes, type }
    : { problem: `it is ${whatItIs(bytes)}, which no page can show as a picture`, isFinal: false }
}

function final(problem: string): Failure {
  return { problem, isFinal: true }
}

// 404, 410: it is gone. 401, 403, 429 and the faults of a host may be other with another referer, or a moment later.
function isLasting(status: number): boolean {
  return status === 404 || status === 410
}

const meanings: Readonly<Record<number, string>> = {
  ...{ 401: ' (a password is asked for)', 403: ' (it is shown to nobody from outside)', 404: ' (not found)' },
  ...{ 410: ' (it is gone)', 429: ' (too many requests)', 500: ' (it is out of order)', 503: ' (it is out of order)' },
}

function failureOf(error: unknown, signal: AbortSignal, { time, bytes }: FetchLimits): Failure {
  if (signal.aborted) return { problem: `the host did not answer within ${time / 1000} seconds`, isFinal: false }
  if (error instanceof TooLarge) return final(`it is larger than ${bytes / 1_000_000} MB`)
  if (isClosed(error)) return final('its host is not on the public Internet')
  const code = error instanceof Error && 'code' in error ? String(error.code) : ''
  const isUnknownHost = code === 'ENOTFOUND' || code === 'EAI_AGAIN'
  return { problem: problems[code] ?? 'the connection failed', isUnknownHost, isFinal: false }
}

function isClosed(error: unknown): boolean {
  return error instanceof ClosedAddress || (error instanceof Error && error.cause instanceof ClosedAddress)
}

const problems: Readonly<Record<string, string>> = {
  ...{ ENOTFOUND: 'there is no such host', EAI_AGAIN: 'the name of its host cannot be looked up' },
  ...{ ECONNREFUSED: 'its host refuses the connection', ECONNRESET: 'its host broke off' },
  ...{ UND_ERR_SOCKET: 'its host broke off', UND_ERR_CONNECT_TIMEOUT: 'its host does not answer' },
  ...{ UND_ERR_HEADERS_TIMEOUT: 'its host does not answer', UND_ERR_BODY_TIMEOUT: 'its host stopped sending' },
  ...{ CERT_HAS_EXPIRED: 'the certificate of its host has expired' },
  ...{ DEPTH_ZERO_SELF_SIGNED_CERT: 'the certificate of its host is not to be trusted' },
  ...{ ERR_TLS_CERT_ALTNAME_INVALID: 'the certificate is for another host' },
}
