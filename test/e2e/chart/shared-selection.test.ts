import type { Page } from '@playwright/test'
import { pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

test('what is selected on the chart is in view on the sheet, and stays in view on the way down', async ({
  example,
}) => {
  const { page } = example
  await pick(page, 'Bidang Statistik dan Persandian')
  await goTo(page, 'Lembar data')
  await expect(active(page)).toContainText('Bidang Statistik dan Persandian')
  await expect(active(page)).toBeInViewport({ ratio: 1 })
  await page.getByRole('treegrid').focus()
  await page.keyboard.press('Control+Home')
  await expect(active(page)).toContainText('Dinas Komunikasi')
  for (let row = 0; row < 30; row++) await page.keyboard.press('ArrowDown')
  await expect(active(page)).toBeInViewport({ ratio: 1 })
})

/** The cell of the sheet that has the keyboard. */
function active(page: Page) {
  return page.locator('[role="treegrid"] [aria-selected="true"][role="gridcell"]').first()
}
