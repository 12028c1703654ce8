import { describe, expect, it } from 'vitest'
import { fetchPicture } from '../../../src/read/remote/fetch-picture.ts'
import { guardedAgent } from '../../../src/read/remote/guarded-agent.ts'
import { type Answer, agentOfTests, pictureHost, png, redirect, send } from './picture-host.ts'

const limits = { time: 400, bytes: 20_000, redirects: 3 }

async function fetched(answers: Record<string, Answer>, path = '/a') {
  const host = await pictureHost(answers)
  const result = await fetchPicture(host.origin + path, agentOfTests(), limits)
  return { ...host, result }
}

describe('fetchPicture', () => {
  it('has a picture, whatever its name and its host say of its type', async () => {
    const bytes = await png()
    const { result } = await fetched({ '/a': send(bytes, { 'content-type': 'text/plain' }) })
    expect(result).toEqual({ bytes, type: 'image/png' })
  })

  it('knows SVG by its first element', async () => {
    const svg = '<?xml version="1.0"?>\n<!-- drawn -->\n<svg xmlns="http://www.w3.org/2000/svg" width="4" height="4"/>'
    const { result } = await fetched({ '/a': send(svg) })
    expect(result).toMatchObject({ type: 'image/svg+xml' })
  })

  it('follows redirects, and tells when there are too many', async () => {
    const bytes = await png()
    const { result } = await fetched({ '/a': redirect('/b'), '/b': redirect('c'), '/c': send(bytes) })
    expect(result).toMatchObject({ type: 'image/png' })

    const loop = await fetched({ '/a': redirect('/b'), '/b': redirect('/a') })
    expect(loop.result).toMatchObject({ problem: 'it leads on more than 3 times' })
    expect(loop.asked.map(({ path }) => path)).toEqual(['/a', '/b', '/a', '/b'])
  })

  it('gives up on a slow host after two tries', async () => {
    const { result, asked } = await fetched({ '/a': () => {} })
    expect(result).toMatchObject({ problem: 'the host did not answer within 0.4 seconds' })
    expect(asked).toHaveLength(2)
  })

  it('gives up on a host that sends a little for ever', async () => {
    const drip: Answer = (_, response) => {
      response.writeHead(200)
      const timer = setInterval(() => response.write('x'), 20)
      response.on('close', () => clearInterval(timer))
    }
    const { result } = await fetched({ '/a': drip })
    expect(result).toMatchObject({ problem: 'the host did not answer within 0.4 seconds' })
  })

  it('reads no more than the limit of a host that never ends', async () => {
    let sent = 0
    const flood: Answer = (_, response) => {
      response.writeHead(200)
      const more = () => {
        while (response.write(Buffer.alloc(8192))) sent += 8192
      }
      response.on('drain', more)
      more()
    }
    const { result, asked } = await fetched({ '/a': flood })
    expect(result).toMatchObject({ problem: 'it is larger than 0.02 MB' })
    expect(asked).toHaveLength(1)
    expect(sent).toBeLessThan(50_000_000)
  })

  it('asks once for what is not there', async () => {
    const { result, asked } = await fetched({})
    expect(result).toMatchObject({ problem: 'the host answers 404 (not found)' })
    expect(asked).toHaveLength(1)
  })

  it('says what stands in the place of the picture', async () => {
    const page = await fetched({ '/a': send('<!DOCTYPE html><html><p>Not here</p>') })
    expect(page.result).toMatchObject({ problem: 'it is a web page, which no page can show as a picture' })
    const pdf = await fetched({ '/a': send('%PDF-1.7') })
    expect(pdf.result).toMatchObject({ problem: 'it is a PDF document, which no page can show as a picture' })
    const nothing = await fetched({ '/a': send('') })
    expect(nothing.result).toMatchObject({ problem: 'it is empty, which no page can show as a picture' })
  })

  it('asks as a page of the host itself where strangers are refused', async () => {
    const bytes = await png()
    const forOwnPages: Answer = ({ headers }, response) => {
      if (headers.referer?.startsWith(`http://${headers.host}/`)) send(bytes)(undefined as never, response)
      else response.writeHead(403).end()
    }
    const { result, asked, origin } = await fetched({ '/a': forOwnPages })
    expect(result).toMatchObject({ type: 'image/png' })
    expect(asked).toEqual([{ path: '/a' }, { path: '/a', referer: `${origin}/` }])
  })

  it.each([
    ...['http://127.0.0.2/', 'http://10.0.0.1/', 'http://169.254.169.254/latest', 'http://[::1]/'],
    ...['http://0x7f000002/', 'http://2130706434/', 'http://127.2/', 'http://[::ffff:127.0.0.2]/'],
  ])('does not follow a redirect to %s', async (inside) => {
    const { result, asked } = await fetched({ '/a': redirect(inside) })
    expect(result).toMatchObject({ problem: 'its host is not on the public Internet' })
    expect(asked).toHaveLength(1)
  })

  it.each(['file:///etc/passwd', 'data:image/png;base64,AAAA', 'ftp://127.0.0.1/a'])(
    'does not follow a redirect to %s',
    async (elsewhere) => {
      const { result } = await fetched({ '/a': redirect(elsewhere) })
      expect(result).toMatchObject({ problem: expect.stringMatching(/^it leads to `\w+:`$/) })
    },
  )

  it.each(['http://127.0.0.1:PORT/a', 'http://localhost:PORT/a', 'http://2130706433:PORT/a', 'http://[::1]:PORT/a'])(
    'never visits %s without leave',
    async (address) => {
      const host = await pictureHost({ '/a': send(await png()) })
      const result = await fetchPicture(address.replace('PORT', `${host.port}`), guardedAgent(), limits)
      expect(result).toMatchObject({ problem: 'its host is not on the public Internet' })
      expect(host.asked).toEqual([])
    },
  )

  it('says that a host refuses, breaks off or is not there', async () => {
    const broken = await fetched({ '/a': (_, response) => response.socket?.destroy() })
    expect(broken.result).toMatchObject({ problem: 'its host broke off' })
    const refused = await fetchPicture('http://127.0.0.1:1/a', agentOfTests(), limits)
    expect(refused).toMatchObject({ problem: 'its host refuses the connection' })
    const none = await fetchPicture('http://no-such-host.invalid/a', agentOfTests(), { ...limits, time: 5000 })
    expect(none).toMatchObject({ problem: expect.stringMatching(/^there is no such host|cannot be looked up$/) })
  })
})
