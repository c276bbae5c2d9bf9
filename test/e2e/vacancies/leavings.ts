import type { Page } from '@playwright/test'

/** Says why the post is vacant; nothing is guessed. */
export async function chooseCause(page: Page, cause: string): Promise<void> {
  await page.getByRole('dialog').getByRole('combobox', { name: 'Sebab' }).click()
  await page.getByRole('option', { name: cause }).click()
}
