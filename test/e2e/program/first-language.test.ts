import { expect, test } from '../desk.ts'

test('it begins in the language of the system, and stays in the one that was chosen', async ({
  desk,
}) => {
  await test.step('an English system: the first page is English, and asks', async () => {
    const { page, program } = await desk.start({ locale: 'en-US' })
    await expect(page.locator('html')).toHaveAttribute('lang', 'en')
    const asked = page.getByRole('radiogroup', { name: 'Language' })
    await expect(asked.getByRole('radio', { name: 'English' })).toBeChecked()
    await expect.poll(() => program.menus()).toContain('Help')
    await asked.getByText('Bahasa Indonesia').click()
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    await program.close()
  })

  await test.step('what was chosen stays, though the system speaks English', async () => {
    const { page } = await desk.start({ locale: 'en-US' })
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
    await expect(page.getByRole('radio', { name: 'Bahasa Indonesia' })).toBeChecked()
  })

  await test.step('a system that speaks neither: Indonesian', async () => {
    const { page } = await desk.startApart({ locale: 'jv-ID' })
    await expect(page.locator('html')).toHaveAttribute('lang', 'id')
  })
})
