import { expect, type Page } from '@playwright/test'

/** Goes to a part of the program by the rail at the left. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
  await expect(page.getByRole('main', { name: screen })).toBeVisible()
}

/** Shows the structure as of another day, typed as people write it. */
export async function showDate(page: Page, typed: string): Promise<void> {
  await page.getByRole('button', { name: /^Per tanggal/ }).click()
  const field = page.getByRole('textbox', { name: 'Per tanggal' })
  await field.fill(typed)
  await field.press('Enter')
  await page.keyboard.press('Escape')
}
