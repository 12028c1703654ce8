import type { Browser, Page } from 'playwright-core'
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest'
import { type CopiedProject, copyProject, type RunningPreview } from '../dev/copied-project.ts'
import { launch } from './chromium.ts'
import { violations } from './violations.ts'

const good = (text: string) => `---\ntitle: Harbour day\ndate: 2024-05-06\n---\n${text}\n`
const broken = '---\ntitle: [<img src=x onerror="document.title = 1">\n---\nText\n'
const file = 'content/news/harbour-day.md'

let project: CopiedProject
let preview: RunningPreview
let browser: Browser
let page: Page
beforeAll(async () => {
  project = copyProject({ [file]: good('The first boats came in.') })
  preview = await project.preview('--port', '0')
  browser = await launch(inject('chromium'))
  const context = await browser.newContext({ viewport: { width: 360, height: 700 } })
  page = await context.newPage()
  await page.goto(`${preview.url}news/2024/harbour-day/`)
})
afterAll(async () => {
  await browser?.close()
  project?.remove()
})

describe('a page of the preview', () => {
  it('loads itself again when it has changed', async () => {
    project.write(file, good('The last boats came in.'))

    await page.getByText('The last boats came in.').waitFor()
  })

  it('shows over the last good text what is wrong, as text and never as markup', async () => {
    project.write(file, broken)
    await alert().waitFor()

    expect(await alert().allInnerTexts()).toEqual([expect.stringContaining(`${file}:2:`)])
    expect(await alert().locator('img').count()).toBe(0)
    expect(await page.title()).toContain('Harbour day')
    expect(await page.getByText('The last boats came in.').count()).toBe(1)
  })

  it.each(['light', 'dark'] as const)('shows it legibly in the %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })

    expect(await violations(page)).toEqual([])
  })

  it('lets it be closed, until there is something else to say', async () => {
    await page.getByRole('button', { name: 'Close' }).click()
    expect(await alert().count()).toBe(0)
    await Promise.all([page.waitForResponse(/\/\.daypass\/events\?/u), page.reload()])
    await page.waitForTimeout(200)
    expect(await alert().count()).toBe(0)

    project.write(file, `${broken}\n\n---\n`.replace('title', 'other: 1\ntitle'))
    await alert().waitFor()
  })

  it('takes it away when the file is mended', async () => {
    project.write(file, good('All boats are in.'))

    await alert().waitFor({ state: 'detached' })
    await page.getByText('All boats are in.').waitFor()
  })
})

describe('what was left out of an article', () => {
  const pasted = (lines: readonly string[]) => `${lines.join('\n\n')}\n`
  const english = pasted([
    'Port authority opens its archive to researchers',
    'Published: 2024-05-17',
    'The port authority of Lindhaven has opened its archive of ship plans to researchers, who may see nine thousand.',
    'Reading hours are from Tuesday to Saturday, and a table by the window can be booked for a whole week, it said.',
    'Related news',
    '<b onclick="document.title = 1">A lock</b> for the new basin',
  ])
  const chinese = pasted([
    '海港档案馆向研究者开放船舶图纸',
    '发布时间：2024-05-17 09:30',
    '海港档案馆本周向研究者开放九千余张船舶图纸，读者无须逐张申请，即可在阅览室查阅全部馆藏，并可预约靠窗的座位。',
    '馆长表示，档案馆预计全年接待四百名读者，希望其中一些人把自己的发现写成文章，与更多人分享海港的历史与故事。',
    '责任编辑：李海',
  ])
  const control = (name: RegExp) => page.getByRole('button', { name })

  it('is offered in a corner, listed at the press of a key, and put away by Escape', async () => {
    project.write('content/news/archive.txt', english)
    await expect.poll(() => visit('archive')).toBe(200)
    const button = control(/^2 lines left out$/u)
    await button.press('Enter')

    expect(await button.getAttribute('aria-expanded')).toBe('true')
    expect(await page.getByRole('listitem').filter({ hasText: 'Line 9' }).innerText()).toContain('Related news')
    expect(
      await page
        .getByRole('complementary', { name: /archive\.txt/u })
        .locator('b')
        .count(),
    ).toBe(0)
    await page.keyboard.press('Tab')
    await page.keyboard.press('Escape')
    expect(await button.getAttribute('aria-expanded')).toBe('false')
    expect(await button.evaluate((node) => node.matches(':focus'))).toBe(true)
  })

  it.each(['light', 'dark'] as const)('is legible in the %s', async (colorScheme) => {
    await page.emulateMedia({ colorScheme })
    await control(/left out/u).click()

    expect(await violations(page)).toEqual([])
    await control(/left out/u).click()
  })

  it('gives the line of front matter that would keep it', async () => {
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write'])
    await control(/left out/u).click()
    await control(/^Copy: keep: \[11\]$/u).click()
    await control(/^Copied: keep: \[11\]$/u).waitFor()

    expect(await page.evaluate(() => navigator.clipboard.readText())).toBe('keep: [11]')
  })

  it('follows the file, whether or not the page changes', async () => {
    project.write('content/news/archive.txt', english.replace('Related news\n\n', ''))
    await control(/^1 line left out$/u).waitFor()

    project.write('content/news/archive.txt', english.slice(0, english.indexOf('Related')))
    await control(/left out/u).waitFor({ state: 'detached' })
  })

  it('speaks the language of the page', async () => {
    project.write('content/news/ship-plans.txt', chinese)
    await expect.poll(() => visit('ship-plans')).toBe(200)

    await control(/^略去 1 行$/u).click()
    expect(await violations(page)).toEqual([])
  })
})

async function visit(slug: string): Promise<number | undefined> {
  return (await page.goto(`${preview.url}news/2024/${slug}/`))?.status()
}

function alert() {
  return page.getByRole('alert')
}
