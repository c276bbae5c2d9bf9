import { expect, type Page } from '@playwright/test'

/** Goes to a part of the program by the rail at the left. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
  await expect(page.getByRole('main', { name: screen })).toBeVisible()
}
