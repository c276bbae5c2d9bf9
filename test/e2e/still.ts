import type { Page } from '@playwright/test'

/** So many pictures in a row are the same before a drawing stands: one that is told to glide begins a few later. */
const PICTURES = 5

/** What was done so far has been drawn. */
export async function drawn(page: Page): Promise<void> {
  await page.evaluate(
    () => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))),
  )
}

/**
 * Waits until the page stands still: the window over the chart stays where it is, no box glides, nothing fades in or
 * out. What turns for as long as something is under way does not count.
 */
export async function still(page: Page): Promise<void> {
  await page.evaluate(async (pictures) => {
    const picture = () => new Promise((done) => requestAnimationFrame(done))
    const isMoving = () =>
      document.querySelector('[data-moving]') !== null ||
      document.getAnimations().some(({ effect, playState }) => {
        const ends = effect?.getComputedTiming().endTime ?? 0
        return playState === 'running' && ends !== Number.POSITIVE_INFINITY
      })
    const place = () =>
      document.querySelector<HTMLElement>('.react-flow__viewport')?.style.transform ?? ''
    let before = place()
    for (let same = 0; same < pictures; ) {
      await picture()
      const now = place()
      same = now === before && !isMoving() ? same + 1 : 0
      before = now
    }
  }, PICTURES)
}
