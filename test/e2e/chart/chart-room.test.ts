import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'

/** Of a box that is whole in view Chromium of today has told 0.9999997: its share is a rounded number. */
const WHOLE = { ratio: 0.9999 }

test('a chart nobody moved fits a window of another size; one that was zoomed keeps its size', async ({
  example,
}) => {
  const { program, page } = example
  const shown = page.getByRole('toolbar').getByText(/^\d+%$/)
  await program.screen(1366, 768)
  await expect(box(page, 'Subbagian Tata Usaha')).toBeInViewport(WHOLE)
  const before = await shown.textContent()
  await program.screen(1240, 720)
  await expect(shown).not.toHaveText(before ?? '')
  await expect(box(page, 'Subbagian Tata Usaha')).toBeInViewport(WHOLE)
  await expect(box(page, 'Dinas Komunikasi dan Informatika')).toBeInViewport(WHOLE)

  await page.keyboard.press('Control+0')
  await expect(shown).toHaveText('100%')
  await program.screen(1366, 768)
  await expect(page.getByRole('toolbar')).toBeVisible()
  await expect(shown).toHaveText('100%')
})

test('arrows go on from the box that was clicked; the tray hides no selected box', async ({
  example,
}) => {
  const { page } = example
  await pick(page, 'Seksi Persandian')
  await page.keyboard.press('ArrowUp')
  await expect(box(page, 'Seksi Statistik Sektoral')).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Shift+ArrowDown')
  await expect(box(page, 'Seksi Persandian')).toHaveAttribute('aria-selected', 'true')
  await expect(box(page, 'Seksi Statistik Sektoral')).toHaveAttribute('aria-selected', 'true')

  const lowest = box(page, 'Subbagian Tata Usaha')
  await pick(page, 'Subbagian Tata Usaha')
  await command(page, 'Belum ditempatkan (buka atau tutup)')
  await expect(page.getByRole('region', { name: 'Belum ditempatkan' })).toBeVisible()
  await expect
    .poll(async () => {
      const [room, place] = [
        await page.locator('.react-flow').boundingBox(),
        await lowest.boundingBox(),
      ]
      return room && place ? place.y + place.height < room.y + room.height : false
    })
    .toBe(true)
})
