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
    await Promise.all([page.waitForResponse(/\/\.daypass\/events$/u), page.reload()])
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

function alert() {
  return page.getByRole('alert')
}
