import { mkdirSync, writeFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Page } from '@playwright/test'
import { HELP_PAGES, type PageId } from '../../renderer/help/page-table.ts'
import { FRAMED, PICTURE_SIZE } from '../../renderer/help/picture-table.ts'
import { expect, test } from './desk.ts'
import { control, FIRST, PARTS, PATIENCE_MS, type Way } from './help-picture-ways.ts'
import type { Launched } from './launch.ts'
import { webpOf } from './papers/webp.ts'

const FOLDER = fileURLToPath(new URL('../../renderer/help/pictures/', import.meta.url))
/** Of the window, and of what is cut out of it around the frame. */
const WINDOW = { width: 1180, height: 720 }
const CUT = PICTURE_SIZE
/** The best first; a picture that is larger than a page of help may carry takes the next. */
const QUALITIES = [0.62, 0.54, 0.46, 0.36, 0.26]
const MOST_BYTES = 29_000
const MARGIN = 16

test('pictures of what is done before an office is open', async ({ desk }) => {
  expect(await lostWays(await desk.start(), FIRST)).toEqual([])
})

for (const [at, ways] of PARTS.entries()) {
  test(`pictures of the example, part ${at + 1}`, async ({ desk }) => {
    test.setTimeout(900_000)
    expect(await lostWays(await desk.start({ args: ['demo'] }), ways)).toEqual([])
  })
}

test('every page has a way to its picture', () => {
  const known = new Set([FIRST, ...PARTS].flat().map(([id]) => id))
  expect(HELP_PAGES.filter(({ id }) => !known.has(id)).map(({ id }) => id)).toEqual([])
})

/** Follows the ways and makes their pictures; answers the pages whose steps could not be followed, and why. */
async function lostWays(started: Launched, ways: readonly Way[]): Promise<string[]> {
  const { page } = started
  mkdirSync(FOLDER, { recursive: true })
  await page.setViewportSize(WINDOW)
  page.setDefaultTimeout(PATIENCE_MS)
  const lost: string[] = []
  for (const [id, way] of ways) {
    try {
      await way(page, started)
      await take(started, id)
    } catch (error) {
      lost.push(`${id}: ${(error as Error).message.split('\n').slice(0, 3).join(' ')}`)
    }
    await closeAll(page)
  }
  return lost
}

async function closeAll(page: Page): Promise<void> {
  await page.evaluate(() => document.querySelector('[data-help-frame]')?.remove())
  for (let turn = 0; turn < 4; turn++) {
    const open = await page.locator('[role="dialog"], [role="menu"], [role="listbox"]').count()
    if (open === 0) return
    await page.keyboard.press('Escape')
    await page.locator('[data-moving]').count()
  }
}

/** A folder of this machine stands on no picture. */
function unseen(folder: string): void {
  const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
  while (texts.nextNode()) {
    const { currentNode: text } = texts
    if (text.nodeValue?.includes(folder)) text.nodeValue = text.nodeValue.replace(folder, '…')
  }
}

/** Where the keyboard is has a ring, which a reader would take for what is meant. */
function ringGone(): void {
  const { activeElement: at } = document
  if (at instanceof HTMLElement) at.style.outline = 'none'
}

/** Draws the frame, cuts out what lies around it, and writes it small. */
async function take({ page, folder }: Launched, id: PageId): Promise<void> {
  await page.evaluate(unseen, folder)
  const framed = await control(page, FRAMED[id])
  await framed.scrollIntoViewIfNeeded()
  const place = await framed.boundingBox()
  if (!place) throw new Error('It cannot be seen')
  await page.mouse.move(1, 1)
  await page.evaluate(ringGone)
  await page.evaluate((at) => {
    const frame = document.createElement('div')
    frame.dataset.helpFrame = ''
    Object.assign(frame.style, {
      position: 'fixed',
      left: `${at.x - 6}px`,
      top: `${at.y - 6}px`,
      width: `${at.width + 12}px`,
      height: `${at.height + 12}px`,
      border: '3px solid #c0352a',
      borderRadius: '8px',
      zIndex: '9999',
      pointerEvents: 'none',
    })
    document.body.append(frame)
  }, place)
  // What is wider than the cut is shown from its beginning.
  const start = (from: number, length: number, cut: number, all: number) => {
    const at = length > cut ? from - MARGIN : from + length / 2 - cut / 2
    return Math.round(Math.max(0, Math.min(all - cut, at)))
  }
  const clip = {
    x: start(place.x, place.width, CUT.width, WINDOW.width),
    y: start(place.y, place.height, CUT.height, WINDOW.height),
    ...CUT,
  }
  const shot = await page.screenshot({ clip, animations: 'disabled', caret: 'hide' })
  writeFileSync(`${FOLDER}${id}.webp`, await webpOf(page, shot, QUALITIES, MOST_BYTES))
}
