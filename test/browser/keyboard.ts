import type { Page } from 'playwright-core'

/**
 * What hinders those who have a keyboard alone; nothing where Tab leads to every link and control that is in view, in the order
 * of the document and out of it, and each is seen to have the focus.
 */
export async function keyboardFaults(page: Page): Promise<string[]> {
  const walk = await page.evaluateHandle(startWalk)
  const steps = await walk.evaluate(({ stops }) => stops.length)
  for (let step = 0; step < steps; step++) await page.keyboard.press('Tab')
  const faults = await walk.evaluate(({ faults }) => faults())
  await page.keyboard.press('Tab')
  await page.waitForTimeout(50) // a script that brings the focus back may do so later
  const led = await walk.evaluate(({ stops }) => !stops.slice(1).some((stop) => stop === document.activeElement))
  return [...faults, ...(led ? [] : ['The focus cannot leave the page'])]
}

/** Runs in the page: lists where Tab should lead, and listens to where it does. */
function startWalk() {
  const focusable = 'a[href], button, input, select, textarea, summary, [tabindex], audio[controls], video[controls]'
  const stops = [...document.querySelectorAll<HTMLElement>(focusable)].filter(isStop)
  const reached: Element[] = []
  const unseen: string[] = []
  addEventListener('focusin', ({ target }) => {
    if (!(target instanceof HTMLElement) || !stops.includes(target)) return
    reached.push(target)
    if (!isMarked(target)) unseen.push(`Not seen to have the focus: ${opening(target)}`)
    if (!isInView(target)) unseen.push(`Out of view when it has the focus: ${opening(target)}`)
  })
  startAtTheTop()
  return { stops, faults: () => [...missed(), ...unseen] }

  // Also where a field has the focus from the beginning.
  function startAtTheTop(): void {
    document.body.tabIndex = -1
    document.body.focus()
    document.body.removeAttribute('tabindex')
  }

  function isStop(element: HTMLElement): boolean {
    if (element.tabIndex < 0 || element.matches(':disabled') || element.closest('[inert]')) return false
    if (element instanceof HTMLInputElement && element.type === 'radio' && !isStopOfGroup(element)) return false
    return element.checkVisibility({ visibilityProperty: true })
  }

  // Of radio buttons of one name Tab leads to the chosen one.
  function isStopOfGroup({ name, checked }: HTMLInputElement): boolean {
    return checked || !document.querySelector(`input[type=radio][name="${name}"]:checked`)
  }

  function isMarked(element: HTMLElement): boolean {
    const marks = [
      getComputedStyle(element),
      getComputedStyle(element, '::after'),
      getComputedStyle(element, '::before'),
    ]
    return marks.some(
      ({ outlineStyle, outlineWidth }) => outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 2,
    )
  }

  function isInView(element: HTMLElement): boolean {
    return [...element.getClientRects()].some(
      ({ top, bottom, left, right, width, height }) =>
        width > 0 && height > 0 && bottom > 0 && top < innerHeight && right > 0 && left < innerWidth,
    )
  }

  function missed(): string[] {
    const first = stops.findIndex((stop, index) => reached[index] !== stop)
    if (first < 0) return []
    const instead = reached[first]
    return [
      `Tab ${first + 1} should lead to ${opening(stops[first])}, not to ${instead ? opening(instead) : 'nothing'}`,
    ]
  }

  function opening(element: Element | undefined): string {
    return element?.outerHTML.slice(0, 120) ?? ''
  }
}
