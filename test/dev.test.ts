import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import { existsSync, readFileSync, rmSync } from 'node:fs'
import { request } from 'node:http'
import { join } from 'node:path'
import { setTimeout } from 'node:timers/promises'
import { pathToFileURL } from 'node:url'
import { afterAll, beforeAll, describe, expect, it } from 'vitest'
import { type CopiedProject, copyProject, type RunningPreview } from './dev/copied-project.ts'
import { type Listener, listen } from './dev/listen.ts'

const article = (text: string) => `---\ntitle: Harbour day\ndate: 2024-05-06\n---\n${text}\n`
const address = 'news/2024/harbour-day/'

let project: CopiedProject
let preview: RunningPreview
let page: Listener
beforeAll(async () => {
  project = copyProject({ 'content/news/harbour-day.md': article('The first boats came in.') })
  preview = await project.preview('--port', '0')
  page = await listen(preview.url, address)
}, 120_000)
afterAll(() => {
  page?.close()
  project?.remove()
})

describe('what the preview serves', () => {
  it('is the site, with a script in its pages that is not in the files', async () => {
    const response = await fetch(preview.url + address)
    const html = await response.text()

    expect(html).toContain('The first boats came in.')
    expect(html).toContain('/.daypass/live-page.js')
    expect(existsSync(join(project.folder, 'dist'))).toBe(false)
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8')
    expect(response.headers.get('cache-control')).toBe('no-store')
    expect(response.headers.get('x-content-type-options')).toBe('nosniff')
  })

  it('is 404.html, with that status, where nothing is published', async () => {
    const response = await fetch(`${preview.url}no/such/page/`)

    expect(response.status).toBe(404)
    expect(await response.text()).toContain('<h1')
  })

  it('is a redirect to the address with a slash', async () => {
    const response = await fetch(`${preview.url}${address.slice(0, -1)}?a=1`, { redirect: 'manual' })

    expect(response.status).toBe(302)
    expect(response.headers.get('location')).toBe(`/${address}?a=1`)
  })

  it('has no body for HEAD, and nothing for other methods', async () => {
    const head = await fetch(preview.url, { method: 'HEAD' })
    const post = await fetch(preview.url, { method: 'POST', body: 'x' })

    expect([head.status, await head.text()]).toEqual([200, ''])
    expect([post.status, post.headers.get('allow')]).toEqual([405, 'GET, HEAD'])
  })

  it.each([
    '/../package.json',
    '/%2e%2e/package.json',
    '/..%2fpackage.json',
    '/..%5cpackage.json',
    '/news/../../package.json',
    '//etc/passwd',
    '/.daypass',
    '/%00',
    '/%ff',
  ])('is nothing at %s', async (path) => {
    expect(await status(path)).toBe(404)
  })

  it.each(['daypass.example', '127.0.0.1.daypass.example', '169.254.0.1'])(
    'is refused to the host "%s"',
    async (host) => {
      expect(await status('/', { host })).toBe(403)
    },
  )

  it.each(['127.0.0.1', 'localhost', '[::1]'])('is given to the host %s with any port', async (host) => {
    expect(await status('/', { host: `${host}:8080` })).toBe(200)
  })

  it('tells its events to no other site', async () => {
    const { host } = new URL(preview.url)

    expect(await status('/.daypass/events', { host, origin: 'https://daypass.example' })).toBe(403)
    expect(await status('/.daypass/events', { host, origin: `http://${host}` })).toBe(200)
  })
})

describe('when a file changes', () => {
  it('open pages are told once the new page is there', async () => {
    const { version } = await listenOnce()
    project.write('content/news/harbour-day.md', article('The last boats came in.'))
    await page.until((news) => news.version !== version)

    expect(await textAt(address)).toContain('The last boats came in.')
  })

  it('a file that cannot be read is named, and its last good page stays until it is mended', async () => {
    project.write('content/news/harbour-day.md', '---\ntitle: [Harbour\n---\nText\n')
    const broken = await page.until(({ problems }) => problems.length > 0)
    expect(broken.problems).toMatchObject([
      { path: 'content/news/harbour-day.md', reason: expect.stringMatching(/./u) },
    ])
    expect(await textAt(address)).toContain('The last boats came in.')

    project.write('content/news/harbour-day.md', article('All boats are in.'))
    await page.until(({ problems }) => problems.length === 0)
    expect(await textAt(address)).toContain('All boats are in.')
  })

  it('a page appears with its file and goes with it', async () => {
    project.write('content/news/second.md', '---\ntitle: Second\ndate: 2024-05-07\n---\nMore.\n')
    await expect.poll(() => status('/news/2024/second/')).toBe(200)
    rmSync(join(project.folder, 'content/news/second.md'))
    await expect.poll(() => status('/news/2024/second/')).toBe(404)
  })

  it('a template that does not compile is named; mended, the new code is used, and stand-ins outlive that', async () => {
    const words = readFileSync(join(project.folder, 'templates/words.ts'), 'utf8')
    project.write('content/news/harbour-day.md', '---\ntitle: [Harbour\n---\nText\n')
    project.write('templates/words.ts', `${words}\nexport const wrong: number = 'text'\n`)
    const { problems } = await page.until((news) => news.problems.some(({ path }) => path === 'templates/words.ts'))
    expect(problems[0]).toMatchObject({ line: words.split('\n').length + 1, reason: expect.stringContaining('number') })
    expect(await textAt(address)).toContain('Skip to content')

    project.write('templates/words.ts', words.replaceAll('Skip to content', 'Leap to content'))
    await page.until((news) => !news.problems.some(({ path }) => path === 'templates/words.ts'))
    expect(await textAt(address)).toContain('Leap to content')
    expect(await textAt(address)).toContain('All boats are in.')
  }, 120_000)

  it('a template that throws is named with its place, and the site stays up', async () => {
    const file = 'templates/words.ts'
    const words = readFileSync(join(project.folder, file), 'utf8')
    project.write(file, `${words}\nthrow new Error('No words today')\n`)
    const { problems } = await page.until((news) => news.problems.some(({ reason }) => reason === 'No words today'))
    expect(problems.find(({ reason }) => reason === 'No words today')?.path).toBe('templates/words.js')
    expect(await textAt('')).toContain('Leap to content')

    project.write(file, words)
    await page.until((news) => !news.problems.some(({ reason }) => reason === 'No words today'))
  }, 120_000)

  it('a site in a folder of its host is served below that folder', async () => {
    project.write('content/site.yaml', 'title: Harbours\nurl: https://daypass.example/daypass\n')
    await expect.poll(() => status('/daypass/')).toBe(200)
    const home = await fetch(preview.url, { redirect: 'manual' })

    expect([home.status, home.headers.get('location')]).toEqual([302, '/daypass/'])
    expect(await status('/daypass')).toBe(302)
    expect(await status(`/${address}`)).toBe(404)
    expect(await status('/daypassing/')).toBe(404)
  })
})

describe('where dist/ holds what the sources make', () => {
  it('pages come from there, until a source changes', async () => {
    const project = copyProject({ 'content/news/harbour-day.md': article('The first boats came in.') })
    await setTimeout(60) // a build does not trust a file that changed while it began
    execFileSync(process.execPath, ['.build/src/cli.js', 'build', '--offline'], { cwd: project.folder })
    const published = readFileSync(join(project.folder, 'dist', address, 'index.html'))
    const version = createHash('sha1').update(published).digest('base64url')

    const { url } = await project.preview('--port', '0')
    const open = await listen(url, address)
    expect(await open.until(() => true)).toEqual({ version, problems: [] })
    // Once more when the preview is ready, which is no reason to load the page again.
    expect(await open.until(() => true)).toEqual({ version, problems: [] })
    // Only a build draws cards, so that this page is the one of dist/.
    expect(await (await fetch(url + address)).text()).toContain('/assets/cards/')
    expect((await fetch(url + address.slice(0, -1), { redirect: 'manual' })).status).toBe(302)

    project.write('content/news/harbour-day.md', article('The last boats came in.'))
    await open.until((news) => news.version !== version)
    expect(await (await fetch(url + address)).text()).toContain('The last boats came in.')
    open.close()
    project.remove()
  })
})

describe('starting and ending', () => {
  it('says it in one line when the port is in use', async () => {
    const { port } = new URL(preview.url)

    await expect(project.preview('--port', port)).rejects.toThrow(
      new RegExp(`^dev ended with 2: .*Port ${port} is in use.*\n$`, 'u'),
    )
  })

  it('leaves nothing running once it is closed', () => {
    const folders = ['content', 'images', 'dist', 'cache'].map((name) => [name, join(project.folder, 'closing', name)])
    project.write('closing/content/news/a.md', article('Short.'))
    const script = `
      const { dev } = await import(${JSON.stringify(pathToFileURL(join(project.folder, '.build/src/dev.js')))})
      const { url, close } = await dev(${JSON.stringify(Object.fromEntries(folders))}, { port: 0, host: '127.0.0.1' })
      const events = await fetch(new URL('/.daypass/events', url))
      await close()
      process.stdout.write('closed')`

    const said = execFileSync(process.execPath, ['--input-type=module', '--eval', script], { timeout: 120_000 })
    expect(String(said)).toBe('closed')
  })
})

async function listenOnce() {
  const listener = await listen(preview.url, address)
  const news = await listener.until(() => true)
  listener.close()
  return news
}

async function textAt(path: string): Promise<string> {
  return (await fetch(preview.url + path)).text()
}

/** The status of the answer to a path that is sent as it is, unlike by fetch. */
function status(path: string, headers: Readonly<Record<string, string>> = {}): Promise<number | undefined> {
  const { hostname, port } = new URL(preview.url)
  return new Promise((settle, fail) => {
    request({ hostname, port, path, headers }, (response) => {
      response.destroy()
      settle(response.statusCode)
    })
      .on('error', fail)
      .end()
  })
}
