import type { Page } from '@playwright/test'

export interface FrameTimes {
  /** Milliseconds from frame to frame. */
  readonly pan: readonly number[]
  readonly zoom: readonly number[]
}

/** How a chart is moved: by the wheel alone, or with the left button held. */
export type Panning = 'wheel' | 'drag'

/**
 * Zooms (wheel with Ctrl) and pans a chart, one event a frame, and times the frames.
 * @param selector what takes the events
 * @param frames of each gesture
 */
export async function frameTimes(
  page: Page,
  selector: string,
  panning: Panning,
  frames: number,
): Promise<FrameTimes> {
  const zoom = await gesture(page, selector, 'zoom', frames)
  const pan = await gesture(page, selector, panning, frames)
  return { pan, zoom }
}

function gesture(
  page: Page,
  selector: string,
  kind: Panning | 'zoom',
  frames: number,
): Promise<number[]> {
  return page.evaluate(
    async (ask) => {
      const found = document.querySelector(ask.selector)
      if (!found) throw new Error(`Nothing to move: ${ask.selector}`)
      const { left, top, width, height } = found.getBoundingClientRect()
      const x = left + width / 2
      const y = top + height / 2
      const under = document.elementFromPoint(x, y) ?? found
      const shared = { bubbles: true, cancelable: true, view: window }
      const frame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve))
      const mouse = (type: string, on: EventTarget, dx: number) => {
        const at = { clientX: x + dx, clientY: y + dx / 3 }
        on.dispatchEvent(new MouseEvent(type, { ...shared, ...at, button: 0, buttons: 1 }))
      }
      const wheel = (init: WheelEventInit) =>
        under.dispatchEvent(new WheelEvent('wheel', { ...shared, clientX: x, clientY: y, ...init }))
      if (ask.kind === 'drag') mouse('mousedown', under, 0)
      const times: number[] = []
      let before = await frame()
      for (let at = 0; at < ask.frames; at++) {
        const phase = (at / ask.frames) * Math.PI * 4
        if (ask.kind === 'zoom') wheel({ ctrlKey: true, deltaY: at < ask.frames / 2 ? -10 : 10 })
        if (ask.kind === 'wheel')
          wheel({ deltaX: 30 * Math.cos(phase), deltaY: 10 * Math.cos(phase) })
        if (ask.kind === 'drag') mouse('mousemove', window, 120 * Math.sin(phase))
        const now = await frame()
        times.push(now - before)
        before = now
      }
      if (ask.kind === 'drag') mouse('mouseup', window, 0)
      return times
    },
    { selector, kind, frames },
  )
}
