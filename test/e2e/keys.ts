import type { Page } from '@playwright/test'
import { type ActionId, actionOf } from '../../renderer/actions/action-table.ts'
import { expect } from './patience.ts'

/** The key of an action as it is pressed here: `mod+k` → `Control+k`. */
export function keyOf(id: ActionId): string {
  const { key } = actionOf(id)
  if (!key) throw new Error(`${id} has no key`)
  return key
    .split('+')
    .map((part) => NAMES[part] ?? part.replace(/^[a-z](?=.)/, (letter) => letter.toUpperCase()))
    .join('+')
}

/** Names of the table that are not those of Playwright but for a capital. */
const NAMES: Readonly<Record<string, string>> = { mod: 'Control', ctrl: 'Control' }

/** Goes to a unit or post as a person without a mouse does: Ctrl+K, its name, Enter. */
export async function find(page: Page, name: string): Promise<void> {
  await searched(page, name)
  const panel = page.getByRole('complementary', { name: 'Rincian' })
  await expect(panel.getByRole('heading', { name, exact: true })).toBeVisible()
  await expect(page.locator('main [role="tree"], main [role="treegrid"]')).toBeFocused()
}

/** Does what a command does, found by its name. */
export async function command(page: Page, name: string): Promise<void> {
  await searched(page, name)
}

async function searched(page: Page, text: string): Promise<void> {
  await page.keyboard.press(keyOf('find'))
  await expect(page.getByRole('combobox', { name: /Cari|^Find/ })).toBeFocused()
  await typed(page, text)
  await expect(page.locator('#palette-list [aria-selected="true"]')).toContainText(text)
  await page.keyboard.press('Enter')
  await expect(page.locator('#palette-list')).toHaveCount(0)
}

/** Presses a key that asks something, and waits until the question has the keyboard. */
export async function ask(page: Page, key: string): Promise<void> {
  await page.keyboard.press(key)
  await expect(page.getByRole('dialog').locator(':focus')).toBeVisible()
}

/** Adds a unit with the key, `down` steps along the list of kinds, and a name after the kind's own word. */
export async function add(page: Page, key: string, name: string, down = 0): Promise<void> {
  await page.keyboard.press(key)
  const field = page.getByRole('dialog').getByLabel('Nama unit')
  await expect(field).toBeFocused()
  if (down > 0) {
    await page.keyboard.press('Tab')
    await choose(page, down)
    await page.keyboard.press('Shift+Tab')
    await expect(field).toBeFocused()
    await page.keyboard.press('End')
  }
  await typed(page, name)
  await expect(field).toHaveValue(new RegExp(`${name.replaceAll('(', '.').replaceAll(')', '.')}$`))
  await confirm(page)
}

/** Chooses, in the list that has the focus, what stands so many places further down. */
export async function choose(page: Page, down: number): Promise<void> {
  const list = page.getByRole('listbox')
  await page.keyboard.press('ArrowDown')
  await expect(list).toBeVisible()
  for (let step = 0; step < down; step++) await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(list).toBeHidden()
}

/** Enter in a dialog, which then goes away; Ctrl+Enter where the focus is in a list of choices. */
export async function confirm(page: Page, key = 'Enter'): Promise<void> {
  const dialog = page.getByRole('dialog')
  await expect(dialog.locator(':focus')).toBeVisible()
  await page.keyboard.press(key)
  await expect(dialog).toBeHidden()
}

/** Types another name for the selected unit where its name stands, over the old one. */
export async function retyped(page: Page, name: string): Promise<void> {
  await page.keyboard.press(keyOf('chart.rename'))
  await expect(page.locator('textarea[aria-label^="Nama "]')).toBeFocused()
  await typed(page, name)
  await page.keyboard.press('Enter')
}

/** Gives the selected unit another name. */
export async function rename(page: Page, name: string): Promise<void> {
  await retyped(page, name)
  await expect(
    page
      .getByRole('complementary', { name: 'Rincian' })
      .getByRole('heading', { name, exact: true }),
  ).toBeVisible()
}

/** The first letter by its key, the rest as a fast typist's comes in: at once, so that not each is drawn. */
async function typed(page: Page, text: string): Promise<void> {
  await page.keyboard.type(text.slice(0, 1))
  if (text.length > 1) await page.keyboard.insertText(text.slice(1))
}
