import type { Page } from '@playwright/test'

/**
 * Moves the selected unit among its siblings, back and forth, by key. Each sample runs from the key to the frame
 * in which both disks have the edit and the chart shows it.
 * @param edits how many
 * @returns milliseconds of each
 */
export async function editTimes(page: Page, edits: number): Promise<number[]> {
  await page.evaluate(watch)
  // The last of its siblings can only go up at first.
  const downFirst = await moved(page, 'Alt+ArrowDown', 1, 3000).catch(() => false)
  if (!downFirst) await moved(page, 'Alt+ArrowUp', 1)
  for (let at = 1; at < edits; at++) {
    await moved(page, (at % 2 === 0) === downFirst ? 'Alt+ArrowDown' : 'Alt+ArrowUp', at + 1)
  }
  return page.evaluate(() => window.baganEdits ?? [])
}

/** Presses the key and waits until so many edits are painted. */
async function moved(page: Page, key: string, count: number, timeout = 20_000): Promise<true> {
  await page.keyboard.press(key)
  const done = (edits: number) => (window.baganEdits?.length ?? 0) >= edits
  await page.waitForFunction(done, count, { polling: 'raf', timeout })
  return true
}

/** Goes to a unit that has siblings, at a readable zoom. */
export async function selectOne(page: Page): Promise<void> {
  await page.keyboard.press('Control+k')
  await page.keyboard.type('seksi')
  await page.waitForTimeout(1500)
  await page.keyboard.press('Enter')
  await page.waitForTimeout(1500)
  await page.locator('#bagan-kanvas').focus()
  await page.keyboard.press('Control+0')
  await page.waitForTimeout(500)
}

function watch(): void {
  const samples: number[] = []
  window.baganEdits = samples
  let began = 0
  window.addEventListener(
    'keydown',
    (event) => {
      if (event.key.startsWith('Arrow')) began = event.timeStamp
    },
    { capture: true },
  )
  const mark = document.querySelector('[aria-live="polite"][data-state]')
  if (!mark) throw new Error('Nothing tells when it is saved')
  new MutationObserver(() => {
    if (mark.getAttribute('data-state') !== 'saved' || began === 0) return
    const key = began
    began = 0
    requestAnimationFrame(() => setTimeout(() => samples.push(performance.now() - key)))
  }).observe(mark, { attributes: true, attributeFilter: ['data-state'] })
}

declare global {
  interface Window {
    baganEdits?: number[]
  }
}
