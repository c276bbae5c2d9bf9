import { expect, type Page } from '@playwright/test'

/** The parts of the program, as the rail tells them. */
export const SCREENS = [
  'Ringkasan',
  'Bagan',
  'Lembar data',
  'Kekosongan',
  'Usulan',
  'Temuan',
  'Cetak',
  'Data',
  'Riwayat',
  'Pengaturan',
] as const

/** Goes to a part of the program by the rail at the left. */
export async function goTo(page: Page, screen: string): Promise<void> {
  await page
    .getByRole('navigation', { name: 'Bagian program' })
    .getByRole('button', { name: new RegExp(`^${screen}`) })
    .click()
  await expect(page.getByRole('main', { name: screen })).toBeVisible()
}
