import type { Page } from '@playwright/test'
import { DICTIONARY } from '../../renderer/words/dictionary.ts'
import { expect } from './patience.ts'

/** The parts of the program, as the rail tells them. */
export const SCREENS: readonly string[] = Object.entries(DICTIONARY.id).flatMap(([key, name]) =>
  key.startsWith('screen.') ? [name] : [],
)

/** Goes to a part of the program by the rail at the left. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
  await expect(page.getByRole('main', { name: screen })).toBeVisible()
}
