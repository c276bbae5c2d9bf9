import type { Locator, Page } from '@playwright/test'

export interface Dragged {
  readonly items?: readonly { readonly mimeType: string; readonly data: string }[]
  readonly files?: readonly string[]
}

/** The middle of the window, where nothing takes files for itself. */
const MIDDLE = { x: 500, y: 400 }

/**
 * Drags something from outside over the window and lets it go there.
 * @param hover what is looked at before it is let go
 */
export async function drop(
  page: Page,
  { items = [], files = [] }: Dragged,
  at: { readonly x: number; readonly y: number } = MIDDLE,
  hover: () => Promise<void> = async () => undefined,
): Promise<void> {
  const devtools = await page.context().newCDPSession(page)
  const data = { items: [...items], files: [...files], dragOperationsMask: 1 }
  const send = (type: 'dragEnter' | 'dragOver' | 'drop') =>
    devtools.send('Input.dispatchDragEvent', { type, ...at, data })
  await send('dragEnter')
  await send('dragOver')
  await hover()
  await send('drop')
  await devtools.detach()
}

/** The same onto something on the screen. */
export async function dropOnto(
  page: Page,
  place: Locator,
  files: readonly string[],
  hover?: () => Promise<void>,
): Promise<void> {
  await place.scrollIntoViewIfNeeded()
  const found = await place.boundingBox()
  if (!found) throw new Error('Nothing to drop onto')
  const at = { x: found.x + found.width / 2, y: found.y + found.height / 2 }
  await drop(page, { files }, at, hover)
}
