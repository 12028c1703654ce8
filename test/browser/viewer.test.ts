import type { Browser, BrowserContextOptions, Page } from 'playwright-core'
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest'
import { launch } from './chromium.ts'
import { screens } from './look.ts'
import { violations } from './violations.ts'

const site = inject('sites').find(({ name }) => name === 'galleries')
const addressOf = (entry: string) => `${site?.url}portfolio/${entry}/`

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launch(inject('chromium'))
})
afterAll(() => browser.close())
afterEach(() => page.context().close())

async function visit(entry: string, options: BrowserContextOptions = {}): Promise<void> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    reducedMotion: 'reduce',
    ...options,
  })
  page = await context.newPage()
  await page.goto(addressOf(entry))
}

describe('the viewer by keyboard', () => {
  it('opens, moves by the arrow keys, stops at both ends, and closes on the picture last seen', async () => {
    await visit('seven')
    await open(0)
    expect(await shown()).toBe(0)
    for (const [key, place] of [
      ['ArrowLeft', 0],
      ['ArrowRight', 1],
      ['ArrowRight', 2],
      ['ArrowLeft', 1],
      ['End', 6],
      ['ArrowRight', 6],
      ['Home', 0],
      ['End', 6],
    ] as const) {
      await page.keyboard.press(key)
      await expect.poll(shown).toBe(place)
    }
    await page.keyboard.press('Escape')

    await expect.poll(isOpen).toBe(false)
    expect(await links().nth(6).evaluate(hasFocusInView)).toBe(true)
  })

  it('keeps the focus within, on buttons whose names say what they do', async () => {
    await visit('seven')
    await open(1)
    const tree = await page.locator('dialog').ariaSnapshot()

    expect(tree).toContain('dialog "Pictures"')
    for (const name of ['Previous', 'Next', 'Enlarge', 'Close']) expect(tree).toContain(`button "${name}"`)
    for (let press = 0; press < 8; press++) {
      await page.keyboard.press('Tab')
      expect(await page.evaluate(() => document.activeElement?.closest('dialog, body')?.localName)).not.toBe('main')
      expect(await page.evaluate(() => document.activeElement?.closest('main'))).toBeNull()
    }
    await page.getByRole('button', { name: 'Next' }).click()
    await expect.poll(shown).toBe(2)
    await page.getByRole('button', { name: 'Close' }).click()
    await expect.poll(isOpen).toBe(false)
  })

  it('leaves a click for a new tab, and the keys of the browser, to the browser', async () => {
    await visit('seven')
    const [tab] = await Promise.all([
      page.context().waitForEvent('page'),
      links()
        .first()
        .click({ modifiers: ['Control'] }),
    ])
    await tab.waitForLoadState()

    expect(tab.url()).toBe(`${addressOf('seven')}day-1-450x300/`)
    expect(await isOpen()).toBe(false)
    await page.bringToFront()
    await open(2)
    await page.keyboard.press('Control+ArrowRight')
    expect(await shown()).toBe(2)
  })

  it('is in the language of its page', async () => {
    await visit('guangying')
    await open(0)

    expect(await page.getByRole('button').allTextContents()).toEqual(expect.arrayContaining(['关闭']))
    await page.getByRole('button', { name: '下一张' }).click()
    await expect.poll(shown).toBe(1)
  })
})

describe('the address of the picture', () => {
  it('is in the bar: opening adds to the history, moving does not, and Back closes', async () => {
    await visit('seven')
    const before = await page.evaluate(() => history.length)
    await open(1)
    expect(page.url()).toBe(`${addressOf('seven')}day-2-400x300/`)
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => page.url()).toBe(`${addressOf('seven')}day-3-300x450/`)
    expect(await page.evaluate(() => history.length)).toBe(before + 1)

    await page.goBack()
    await expect.poll(isOpen).toBe(false)
    expect(page.url()).toBe(addressOf('seven'))
    expect(await links().nth(2).evaluate(hasFocusInView)).toBe(true)

    await page.goForward()
    await expect.poll(isOpen).toBe(true)
    expect(await shown()).toBe(2)
  })

  it('leaves nothing behind in the history once it is closed', async () => {
    await visit('seven')
    await open(1)
    await page.keyboard.press('Escape')
    await expect.poll(() => page.url()).toBe(addressOf('seven'))

    await page.goto(addressOf('one'))
    await page.goBack()
    expect(page.url()).toBe(addressOf('seven'))
    expect(await isOpen()).toBe(false)
  })

  it('leads to its own page when it is loaded again, and from there Back to the article', async () => {
    await visit('seven')
    await open(1)
    await page.reload()
    expect(await page.locator('h1').textContent()).toContain('Picture 2')
    expect(await page.locator('dialog').count()).toBe(0)

    await page.goBack()
    expect(page.url()).toBe(addressOf('seven'))
    expect(await isOpen()).toBe(false)
  })
})

describe('the viewer by touch', () => {
  const phone = { viewport: { width: 360, height: 640 }, hasTouch: true, isMobile: true }

  it('opens by a tap, moves by one picture a swipe, and says the new caption', async () => {
    await visit('seven', phone)
    await links().first().tap()
    await expect.poll(shown).toBe(0)
    await swipe(-280)
    await expect.poll(caption).toBe('The first question')
    expect(await shown()).toBe(1)
    expect(page.url()).toBe(`${addressOf('seven')}day-2-400x300/`)
    await swipe(280)
    await expect.poll(caption).toBe('Doors open')
  })

  it('enlarges by two taps, and the picture follows the finger', async () => {
    await visit('seven', phone)
    await links().nth(1).tap()
    await expect.poll(shown).toBe(1)
    await page.locator('dialog li:nth-child(2) img').dblclick()
    await expect.poll(isEnlarged).toBe(true)
    const before = await scrolledBy()
    await swipe(-60)

    await expect.poll(scrolledBy).toBeGreaterThan(before)
    expect(await shown()).toBe(1)
  })

  it('leaves pinching to the browser', async () => {
    await visit('seven', phone)
    await links().nth(1).tap()
    await expect.poll(shown).toBe(1)
    const session = await page.context().newCDPSession(page)
    await session.send('Input.synthesizePinchGesture', { x: 180, y: 300, scaleFactor: 2, relativeSpeed: 3000 })

    expect(await page.evaluate(() => visualViewport?.scale)).toBeGreaterThan(1.5)
  })
})

describe('the caption', () => {
  it('describes the dialog, and is read out with every turn', async () => {
    await visit('shapes')
    await open(0)
    expect(await descriptionOfDialog()).toBe('The whole bay, from ten frames')
    expect(await page.locator('dialog [aria-live="polite"]').allTextContents()).toEqual([
      '1 / 8',
      '1The whole bay, from ten frames',
    ])
    await page.keyboard.press('ArrowRight')
    await page.keyboard.press('ArrowRight')

    await expect.poll(caption).toMatch(/^From the left: the harbour master.*as it was then\.$/)
    await page.keyboard.press('ArrowRight')
    await expect.poll(caption).toMatch(/^左起：/)
    expect(await page.locator('#said [lang]').first().getAttribute('lang')).toBe('zh-Hans')
  })

  it('can be read whole where it is long: it scrolls by keyboard on a small screen', async () => {
    await visit('shapes', { viewport: { width: 360, height: 640 } })
    await open(2)
    const said = page.locator('#said')
    expect(await said.evaluate((element) => element.scrollHeight > element.clientHeight)).toBe(true)
    await said.focus()
    await page.keyboard.press('ArrowDown')

    await expect.poll(() => said.evaluate((element) => element.scrollTop)).toBeGreaterThan(0)
  })
})

describe('an enlarged picture', () => {
  it('is twice as large, is moved by the arrow keys, and is small again by the minus key', async () => {
    await visit('seven', { viewport: { width: 360, height: 640 } })
    await open(2)
    const before = await widthShown()
    await page.keyboard.press('+')
    expect(await isEnlarged()).toBe(true)
    expect(await widthShown()).toBeGreaterThanOrEqual(2 * before)
    const [left, place] = [await scrolledBy(), await shown()]
    await page.keyboard.press('ArrowRight')
    await expect.poll(scrolledBy).toBeGreaterThan(left)
    expect(await shown()).toBe(place)

    await page.keyboard.press('-')
    expect(await isEnlarged()).toBe(false)
    expect(await widthShown()).toBe(before)
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBe(3)
  })

  it('is enlarged around the point that was clicked, by the button, and no more on the next picture', async () => {
    await visit('one')
    await open(0)
    const box = await page.locator('dialog img').boundingBox()
    if (!box) throw new Error('The picture is not shown')
    const [x, y] = [box.x + box.width * 0.75, box.y + box.height * 0.75]
    await page.mouse.dblclick(x, y)
    await expect.poll(isEnlarged).toBe(true)
    const now = await page.locator('dialog img').boundingBox()
    expect((x - (now?.x ?? 0)) / (now?.width ?? 1)).toBeCloseTo(0.75, 1)
    await page.getByRole('button', { name: 'Enlarge' }).click()
    expect(await isEnlarged()).toBe(false)
    await page.getByRole('button', { name: 'Enlarge' }).click()
    expect(await isEnlarged()).toBe(true)
    await page.keyboard.press('Home')
    expect(await isEnlarged()).toBe(false)
  })
})

describe('the files of pictures', () => {
  it('are as large as the window needs, and larger when they are enlarged', async () => {
    await visit('one', { viewport: { width: 360, height: 640 } })
    await open(0)
    await expect.poll(() => page.locator('dialog img').evaluate(fileOf)).toMatch(/-480\.avif$/)
    await page.keyboard.press('+')
    await expect.poll(() => page.locator('dialog img').evaluate(fileOf)).toMatch(/-800\.avif$/)
  })

  it('are there for the pictures beside the one that is seen, and not for all', async () => {
    await visit('sixty')
    await open(30)
    const isLoaded = (place: number) =>
      page
        .locator('dialog img')
        .nth(place)
        .evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)

    for (const place of [29, 30, 31]) await expect.poll(() => isLoaded(place)).toBe(true)
    const eager = await page
      .locator('dialog img')
      .evaluateAll((images) =>
        images.flatMap((image, place) => (image.getAttribute('loading') === 'eager' ? [place] : [])),
      )
    expect(eager).toEqual([29, 30, 31])
  })
})

describe('motion', () => {
  it.each([
    ['reduce', 'auto'],
    ['no-preference', 'smooth'],
  ] as const)('is as the reader wants it: %s', async (reducedMotion, behavior) => {
    await visit('seven', { reducedMotion })
    await open(0)
    const strip = page.locator('dialog ul')

    expect(await strip.evaluate((element) => getComputedStyle(element).scrollBehavior)).toBe(behavior)
    await page.keyboard.press('ArrowRight')
    await expect.poll(shown).toBe(1)
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowRight']) await page.keyboard.press(key)
    await expect.poll(shown).toBe(4)
    await expect.poll(caption).toBe('Charts are unrolled')
  })
})

describe('the open viewer', () => {
  const ways = screens.flatMap(({ width, colorSchemes }) => colorSchemes.map((colorScheme) => ({ width, colorScheme })))

  it.each(ways)('is without a finding of axe at $width px in the $colorScheme', async ({ width, colorScheme }) => {
    await visit('shapes', { viewport: { width, height: 800 }, colorScheme })
    await open(2)
    if (width === 1280) await page.keyboard.press('+')
    expect(await violations(page)).toEqual([])
  })

  it.each([
    { name: 'at twice the size of 1280 × 800', viewport: { width: 640, height: 400 } },
    { name: 'on the smallest phone', viewport: { width: 320, height: 480 } },
    { name: 'in colours of the system', forcedColors: 'active' },
  ] as const)('can be used $name', async ({ name: _, ...options }) => {
    await visit('shapes', options)
    await open(2)
    const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
    const boxes = await page
      .locator('dialog button, dialog li:nth-child(3) img, #said')
      .evaluateAll((parts) => parts.map((part) => part.getBoundingClientRect().toJSON()))

    expect(boxes).toHaveLength(6)
    for (const box of boxes) {
      expect(box.left).toBeGreaterThanOrEqual(0)
      expect(box.right).toBeLessThanOrEqual(width)
      expect(box.bottom).toBeLessThanOrEqual(height)
      expect(Math.min(box.width, box.height)).toBeGreaterThanOrEqual(44)
    }
    const borders = await page
      .locator('dialog button')
      .evaluateAll((buttons) => buttons.map((button) => Number.parseFloat(getComputedStyle(button).borderTopWidth)))
    expect(Math.min(...borders)).toBeGreaterThanOrEqual(1)
  })
})

function links() {
  return page.locator('[data-gallery] a:has(img)')
}

/** Opens the viewer by the keyboard at a picture, counted from 0. */
async function open(place: number): Promise<void> {
  await links().nth(place).focus()
  await page.keyboard.press('Enter')
  await expect.poll(shown).toBe(place)
}

function isOpen(): Promise<boolean> {
  return page.evaluate(() => document.querySelector('dialog')?.open ?? false)
}

/** Which picture of the open viewer fills its middle, counted from 0. */
function shown(): Promise<number> {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll('dialog[open] img')]
    return pictures.findIndex((picture) => {
      const { left, right, width } = picture.getBoundingClientRect()
      return width > 0 && left < innerWidth / 2 && right > innerWidth / 2
    })
  })
}

function caption(): Promise<string> {
  return page.locator('#said').innerText()
}

/** One finger from one side of the middle to the other, in a fifth of a second however busy the machine is. */
async function swipe(distance: number): Promise<void> {
  const session = await page.context().newCDPSession(page)
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 }
  const begin = Date.now() / 1000
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', step: number) => {
    const x = (width - distance) / 2 + (distance * step) / 10
    const touchPoints = type === 'touchEnd' ? [] : [{ x, y: height / 2 }]
    return session.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp: begin + step / 50 })
  }
  await touch('touchStart', 0)
  for (let step = 1; step <= 10; step++) await touch('touchMove', step)
  await touch('touchEnd', 10)
}

function isEnlarged(): Promise<boolean> {
  return page.evaluate(() => document.querySelector('dialog [aria-pressed]')?.ariaPressed === 'true')
}

function widthShown(): Promise<number> {
  return page.evaluate(() => {
    const pictures = [...document.querySelectorAll('dialog[open] img')].map((image) => image.getBoundingClientRect())
    return pictures.find(({ left, right }) => left < innerWidth / 2 && right > innerWidth / 2)?.width ?? 0
  })
}

function scrolledBy(): Promise<number> {
  return page.evaluate(() => document.querySelector('dialog li[tabindex="0"]')?.scrollLeft ?? 0)
}

async function descriptionOfDialog(): Promise<string> {
  const session = await page.context().newCDPSession(page)
  const { nodes } = await session.send('Accessibility.getFullAXTree')
  const dialog = nodes.find(({ role }) => role?.value === 'dialog')
  return String(dialog?.description?.value)
}

function fileOf(image: Element): string {
  return image instanceof HTMLImageElement ? image.currentSrc : ''
}

function hasFocusInView(link: Element): boolean {
  const { top, bottom } = link.getBoundingClientRect()
  return link === document.activeElement && bottom > 0 && top < innerHeight
}
