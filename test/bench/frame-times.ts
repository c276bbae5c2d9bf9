import type { Page } from '@playwright/test'

export interface FrameTimes {
  readonly pan: readonly number[]
  readonly zoom: readonly number[]
}

/**
 * Pans and zooms with wheel events over an element, one event a frame, and times the frames.
 * @param selector what takes the wheel
 * @param frames of each gesture
 */
export function frameTimes(page: Page, selector: string, frames: number): Promise<FrameTimes> {
  return page.evaluate(
    async ([target, count]) => {
      const element = document.querySelector(target)
      if (!element) throw new Error(`Nothing to turn the wheel over: ${target}`)
      const { left, top, width, height } = element.getBoundingClientRect()
      const middle = { clientX: left + width / 2, clientY: top + height / 2 }
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      async function run(event: (at: number) => WheelEventInit): Promise<number[]> {
        const times: number[] = []
        let before = await frame()
        for (let at = 0; at < count; at++) {
          const init = { ...middle, bubbles: true, cancelable: true, ...event(at) }
          element?.dispatchEvent(new WheelEvent('wheel', init))
          const now = await frame()
          times.push(now - before)
          before = now
        }
        return times
      }
      const half = count / 2
      const zoom = await run((at) => ({ deltaY: at < half ? -12 : 12, ctrlKey: true }))
      const pan = await drag(element, middle, count, frame)
      return { pan, zoom }

      /** By the mouse's left button, as every chart here understands it. */
      async function drag(
        over: Element,
        from: { clientX: number; clientY: number },
        moves: number,
        next: () => Promise<number>,
      ): Promise<number[]> {
        const times: number[] = []
        const at = (dx: number) => ({
          clientX: from.clientX + dx,
          clientY: from.clientY + dx / 3,
          bubbles: true,
          cancelable: true,
          button: 0,
          buttons: 1,
          view: window,
        })
        const start = document.elementFromPoint(from.clientX, from.clientY) ?? over
        start.dispatchEvent(new MouseEvent('mousedown', at(0)))
        let before = await next()
        for (let move = 0; move < moves; move++) {
          const dx = 120 * Math.sin((move / moves) * Math.PI * 4)
          window.dispatchEvent(new MouseEvent('mousemove', at(dx)))
          const now = await next()
          times.push(now - before)
          before = now
        }
        window.dispatchEvent(new MouseEvent('mouseup', at(0)))
        return times
      }
    },
    [selector, frames] as const,
  )
}
