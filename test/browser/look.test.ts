import { createServer, type Server } from 'node:http'
import { setTimeout } from 'node:timers/promises'
import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { faultsOf, openTab } from './look.ts'
import { originOf } from './origin.ts'
import { late } from './serve.ts'

// Pages that are not sound, so that what finds nothing on all others is known to find something.
const sound = '<main><h1>Forum</h1></main>'
const bodies: Readonly<Record<string, string>> = {
  '/sound': sound,
  '/wide': `${sound}<p style="width: 900px">a</p>`,
  '/pale': '<main><h1>Forum</h1><p style="color: #999; background: #fff">Pale words</p></main>',
  // Again and again: a slow machine draws what comes but once together with the rest.
  '/late': `${sound}<script>setInterval(() => document.querySelector('h1').before(document.createElement('hr')), 50)</script><p>b</p>`,
  '/unsized': `${sound}<img alt="" src="/picture.svg"><p>b</p>`,
  '/unsized-if-narrow': `${sound}<style>@media (min-width: 1000px) { img { height: 300px } }</style><img alt="" src="/picture.svg"><p>b</p>`,
  '/abroad': `${sound}<img alt="" src="http://127.0.0.1:9/a.png">`,
  '/gone': `${sound}<img alt="" src="/none.png">`,
  '/error': `${sound}<script>console.error('wrong')</script>`,
  '/refused': `<meta http-equiv="Content-Security-Policy" content="script-src 'self'">${sound}<script>1</script>`,
}

const picture = '<svg xmlns="http://www.w3.org/2000/svg" width="400" height="300"/>'

let browser: Browser
let tab: Page
let server: Server
beforeAll(async () => {
  browser = await launch(inject('chromium'))
  tab = await openTab(browser)
  server = createServer(async ({ url = '' }, response) => {
    if (url === '/picture.svg') {
      await setTimeout(late)
      return response.writeHead(200, { 'content-type': 'image/svg+xml' }).end(picture)
    }
    const body = bodies[url]
    response.writeHead(body ? 200 : 404, { 'content-type': 'text/html' })
    return response.end(`<!doctype html><html lang="en"><title>a</title><link rel="icon" href="data:,">${body}`)
  })
  await new Promise<void>((listening) => server.listen(0, '127.0.0.1', listening))
})
afterAll(async () => {
  await browser.close()
  server.close().closeAllConnections()
})

it.each([
  ['/wide', 'The page is 9'],
  ['/pale', 'In the light: color-contrast'],
  ['/late', 'Moves by itself'],
  ['/unsized', 'Moves by itself'],
  ['/unsized-if-narrow', 'Moves by itself'],
  ['/abroad', 'Another host'],
  ['/gone', '404'],
  ['/error', 'Console: wrong'],
  ['/refused', 'Console: Against the policy (script-src'],
])('tells what is wrong with %s', async (path, told) => {
  expect(await faults(path)).toContainEqual(expect.stringContaining(told))
})

it('has nothing to say against a sound page', async () => {
  expect(await faults('/sound')).toEqual([])
})

function faults(path: string): Promise<string[]> {
  return faultsOf(tab, originOf(server) + path, { width: 768, colorSchemes: ['light'] })
}
