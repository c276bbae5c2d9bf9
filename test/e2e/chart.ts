import type { Locator, Page } from '@playwright/test'
import { retyped } from './keys.ts'
import { expect } from './patience.ts'
import { drawn, still } from './still.ts'

/** The box of the unit of that name on the chart. */
export function box(page: Page, name: string): Locator {
  return page.locator(`[id^="box-unit:"][aria-label^="${name}" i]`)
}

/** Selects a box as a person does, who brings it into view and looks first: once it stands still. */
export async function pick(page: Page, name: string): Promise<void> {
  await show(page, box(page, name))
  await box(page, name).click()
  await expect(box(page, name)).toHaveAttribute('aria-selected', 'true')
}

/** Selects two boxes, once they stand still. */
export async function choose(page: Page, one: string, other: string): Promise<void> {
  await pick(page, one)
  await show(page, box(page, other))
  await box(page, other).click({ modifiers: ['Control'] })
  for (const name of [one, other]) {
    await expect(box(page, name)).toHaveAttribute('aria-selected', 'true')
  }
}

/** Adds a unit below another with the dialog. */
export async function addBelow(page: Page, parent: string, name: string): Promise<void> {
  await pick(page, parent)
  await page.getByRole('button', { name: 'Tambah di bawah' }).click()
  await page.getByRole('dialog').getByLabel('Nama unit').fill(name)
  await page.getByRole('dialog').getByRole('button', { name: 'Tambah' }).click()
  await expect(box(page, name)).toBeVisible()
}

/** Gives the unit another name in its box. */
export async function rename(page: Page, from: string, to: string): Promise<void> {
  await pick(page, from)
  await retyped(page, to)
  await expect(box(page, to)).toBeVisible()
}

/** Drags a box with the mouse until it hangs below another. */
export async function dragBelow(page: Page, name: string, parent: string): Promise<void> {
  await hold(page, name, parent)
  await expect(page.getByRole('status').filter({ hasText: `di bawah ${parent}` })).toBeVisible()
  await page.mouse.up()
}

/** Drags a box over another and holds it there. */
export async function hold(page: Page, name: string, parent: string): Promise<void> {
  const [from, to] = [await middle(page, box(page, name)), await middle(page, box(page, parent))]
  await page.mouse.move(from.x, from.y)
  await page.mouse.down()
  await page.mouse.move(from.x + 8, from.y + 8, { steps: 4 })
  await page.mouse.move(to.x, to.y, { steps: 12 })
  await page.mouse.move(to.x + 1, to.y + 1)
}

/** Waits until everything so far is on both disks: what the last key did is under way by the time it is drawn. */
export async function saved(page: Page): Promise<void> {
  await drawn(page)
  await expect(page.locator('[data-saving]')).toHaveText(/^Tersimpan( \d|$)/)
}

/** A person looks after each turn of the wheel; where two do not do, the box cannot be shown whole. */
const TURNS = 3

/**
 * Pans until the whole box is in the window of the drawing, which a tray or notice may have made smaller: a click
 * would scroll the page within it, and the drawing would jump back under the pressed button.
 */
async function show(page: Page, locator: Locator): Promise<void> {
  for (let turn = 0; turn < TURNS; turn++) {
    const place = await placeOf(page, locator)
    const all = await page.locator('.react-flow').boundingBox()
    if (!all) throw new Error('No chart is shown')
    const [dx, dy] = [
      beyond(place.x, place.width, all.x, all.width),
      beyond(place.y, place.height, all.y, all.height),
    ]
    if (dx === 0 && dy === 0) return
    await page.mouse.move(all.x + all.width / 2, all.y + all.height / 2)
    await turnWheel(page, 2 * dx, 2 * dy)
  }
  throw new Error('The box does not come into view')
}

/** Turns the wheel over the chart, and waits until the chart has followed: a turn is told of before it is drawn. */
export async function turnWheel(page: Page, dx: number, dy: number): Promise<void> {
  const viewport = page.locator('.react-flow__viewport')
  const before = (await viewport.getAttribute('style')) ?? ''
  await page.mouse.wheel(dx, dy)
  await expect(viewport).not.toHaveAttribute('style', before)
  await still(page)
}

/** By how much a stretch sticks out of another: to be scrolled forward, or back where negative. */
function beyond(from: number, length: number, start: number, room: number): number {
  if (from < start) return from - start - 8
  return Math.max(0, from + length + 8 - (start + room))
}

/** The middle of a box that stands still. */
async function middle(page: Page, locator: Locator): Promise<{ x: number; y: number }> {
  const place = await placeOf(page, locator)
  return { x: place.x + place.width / 2, y: place.y + place.height / 2 }
}

/** Where a box stands, once nothing moves: one just selected may still be brought into view. */
export async function placeOf(page: Page, locator: Locator) {
  await locator.waitFor()
  await still(page)
  const place = await locator.boundingBox()
  if (!place) throw new Error('The box is not in view')
  return place
}

/** The unit hangs below the one of that short name, as its panel tells. */
export async function expectParent(page: Page, name: string, parent: string): Promise<void> {
  await pick(page, name)
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await expect(panel.getByRole('heading', { name })).toBeVisible()
  await expect(panel.getByText(' › ').first()).toHaveText(new RegExp(`(^|› )${parent}$`))
}

/** Opens a post in the panel of its unit, and the rows of its workload. */
export async function openWorkload(page: Page, unit: string, post: string): Promise<void> {
  await pick(page, unit)
  const card = page.locator('details', { has: page.locator('summary', { hasText: post }) }).last()
  // The post of a unit that leads it stands open.
  if ((await card.getAttribute('open')) === null)
    await card.locator('summary').first().press('Enter')
  await card.locator('summary', { hasText: 'Beban kerja' }).press('Enter')
  await expect(card.getByRole('table', { name: 'Beban kerja' })).toBeVisible()
}
