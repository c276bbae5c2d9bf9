import type { Page } from '@playwright/test'
import { saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { find } from '../keys.ts'
import { storedRecords } from '../stored.ts'

const UNIT = 'Subbagian Umum dan Kepegawaian'

interface Press {
  readonly key: string
  readonly ctrlKey?: boolean
  readonly altKey?: boolean
}

/** Presses keys within one task of the page: nothing is drawn between them, and nothing is written. */
function pressedTogether(page: Page, keys: readonly Press[]): Promise<void> {
  return page.evaluate((presses) => {
    const keyboard = document.activeElement ?? document.body
    for (const press of presses)
      keyboard.dispatchEvent(
        new KeyboardEvent('keydown', { ...press, bubbles: true, cancelable: true }),
      )
  }, keys)
}

test('Ctrl+Z in the very moment of the first edit takes it back, and Ctrl+Y in that of the undo brings it again', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['demo'] })
  await find(page, UNIT)
  const orders = async () =>
    (await storedRecords(page)).flatMap((one) => (one.kind === 'unit' ? [[one.id, one.order]] : []))
  const before = await orders()
  const undo = page.getByRole('button', { name: /^Urungkan/ })
  await expect(undo).toHaveAccessibleName('Urungkan')

  await pressedTogether(page, [
    { key: 'ArrowUp', altKey: true },
    { key: 'z', ctrlKey: true },
  ])
  await expect(page.getByRole('button', { name: /^Ulangi: geser / })).toBeVisible()
  await expect(undo).toHaveAccessibleName('Urungkan')
  await saved(page)
  expect(await orders()).toEqual(before)

  await pressedTogether(page, [{ key: 'y', ctrlKey: true }])
  await expect.poll(orders).not.toEqual(before)
  await pressedTogether(page, [
    { key: 'z', ctrlKey: true },
    { key: 'y', ctrlKey: true },
  ])
  await expect.poll(orders).not.toEqual(before)
  await expect(page.getByRole('button', { name: /^Urungkan: geser / })).toBeVisible()
  await expect(page.getByRole('button', { name: 'Ulangi', exact: true })).toBeVisible()
})
