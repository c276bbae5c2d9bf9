import { join } from 'node:path'
import { box, rename, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { ready, saveAs } from '../papers.ts'
import { goTo, SCREENS } from '../rail.ts'

/** Chart and print screen come after them. */
const OTHERS = SCREENS.filter((screen) => screen !== 'Bagan' && screen !== 'Cetak')

/** Run by `no-packet.test.ts` in a network of its own, where what leaves is counted. */
test('a whole session: the example, edits, a search, every screen, a PDF, a print, the end', async ({
  desk,
}) => {
  const { program, page } = await desk.start()
  const dialog = await program.printDialog()
  await program.answerMessages(0)
  await page.getByRole('button', { name: /Buka contoh/ }).click()
  await goTo(page, 'Bagan')
  await rename(page, 'Seksi Persandian', 'Seksi Sandi')
  await saved(page)
  await expect(page.getByRole('button', { name: /^Urungkan: ganti nama/ })).toBeEnabled()
  await page.keyboard.press('Control+z')
  await expect(box(page, 'Seksi Sandi')).toHaveCount(0)
  await saved(page)

  await page.keyboard.press('Control+k')
  await page.keyboard.type('Seksi Pusat Data')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Seksi Pusat Data')).toHaveAttribute('aria-selected', 'true')
  for (const screen of OTHERS) await goTo(page, screen)

  await goTo(page, 'Cetak')
  await ready(page, 'Bagan (Lampiran)')
  await saveAs(program, page, 'PDF', join(desk.folder, 'bagan.pdf'))
  await page.getByRole('button', { name: 'Cetak', exact: true }).last().click()
  await expect.poll(async () => (await dialog.printed()).length).toBe(1)

  // Closed as a person closes it, and gone by itself.
  await program.askToClose()
  await program.gone()
})
