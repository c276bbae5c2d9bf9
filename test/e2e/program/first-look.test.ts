import type { Page } from '@playwright/test'
import { box, pick } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'
import { still } from '../still.ts'

test('the lines of a box stand whole, who holds the post before the NIP, and a name is typed in as many lines as it has', async ({
  example,
}) => {
  const { page } = example
  await expect(box(page, 'Seksi Statistik Sektoral')).toBeVisible()
  await still(page)
  expect(await cutBesideRoom(page), 'nothing is cut while a line is free').toEqual([])
  await pick(page, 'Bidang Informasi dan Komunikasi Publik')
  await page.keyboard.press('Control+0')
  await expect(page.getByRole('toolbar').getByText('100%')).toBeVisible()
  await still(page)
  const cut = await page.locator('[role="treeitem"]').evaluateAll((boxes) =>
    boxes.flatMap((one) => {
      const end = one.getBoundingClientRect().bottom
      return [...one.children]
        .filter((line) => line.getBoundingClientRect().bottom > end)
        .map((line) => `${one.ariaLabel}: ${line.textContent}`)
    }),
  )
  expect(cut).toEqual([])
  const lines = (name: string) =>
    box(page, name).evaluate((one) =>
      [...one.children].map((line) => [
        line.getBoundingClientRect().height >= 12,
        !line.matches('[data-lines]') || line.scrollHeight <= line.clientHeight + 2,
      ]),
    )
  const whole = [true, true]
  // A holder whose name takes two lines stands there with all of it; the NIP is told by the details.
  expect(await lines('Bidang Informasi dan Komunikasi Publik')).toEqual([
    whole,
    whole,
    whole,
    whole,
  ])
  await pick(page, 'Subbagian Keuangan')
  await page.keyboard.press('Control+0')
  await still(page)
  expect(await lines('Subbagian Keuangan')).toEqual([whole, whole, whole, whole, whole])

  await pick(page, 'Seksi Pusat Data')
  await page.keyboard.press('F2')
  const field = page.getByRole('textbox', { name: 'Nama Seksi Pusat Data' })
  await expect(field).toBeFocused()
  expect((await field.boundingBox())?.height).toBeLessThan(20)
  await page.keyboard.press('Escape')

  // All lines of a long name are seen while it is changed.
  await pick(page, 'Seksi Pengelolaan Media dan Komunikasi Publik')
  await page.keyboard.press('F2')
  const long = page.getByRole('textbox', { name: /^Nama Seksi Pengelolaan Media/ })
  await expect(long).toBeFocused()
  const rest = await long.evaluate((one) => [one.scrollHeight - one.clientHeight, one.clientHeight])
  expect(rest[0]).toBeLessThan(3)
  expect(rest[1]).toBeGreaterThan(20)
  await page.keyboard.press('Escape')
})

/** Lines of boxes that are cut while another line has room below the last. */
function cutBesideRoom(page: Page): Promise<string[]> {
  return page.locator('[role="treeitem"]').evaluateAll((boxes) =>
    boxes.flatMap((one) => {
      const texts = [...one.querySelectorAll<HTMLElement>(':scope > [data-lines]')]
      const foot = [...one.children].find((part) => !texts.includes(part as HTMLElement))
      const end = (foot ?? one).getBoundingClientRect()
      const last = texts.at(-1)?.getBoundingClientRect()
      const free = (foot ? end.top : end.bottom) - (last?.bottom ?? 0)
      return texts
        .filter(({ scrollWidth, clientWidth, scrollHeight, clientHeight }) => {
          const cut = scrollWidth > clientWidth + 1 || scrollHeight > clientHeight + 8
          return cut && free >= (last?.height ?? 0) / Number(texts.at(-1)?.dataset.lines ?? 1)
        })
        .map((line) => `${line.textContent}`)
    }),
  )
}

test('a city opens on its offices, their names at 11 px or more, and one press opens an office; headings of Perlu diperiksa stand over their columns, and what is over is not said to be to come', async ({
  desk,
}) => {
  const { page } = await desk.start({ args: ['city:7:400'] })
  // The city's dates stand still: whether something falls due within 30 days hangs on the day of the trial.
  await expect(
    page.getByRole('region', { name: /^Perlu perhatian: \d+ lewat(, \d+ dalam 30 hari)?$/ }),
  ).toBeVisible()
  const names = page.locator('[role="treeitem"] > div:first-child')
  await expect(box(page, 'Dinas Kesehatan')).toBeInViewport({ ratio: 1 })
  await still(page)
  const sizes = await names.evaluateAll((lines) => {
    const drawing = document.querySelector('.react-flow__viewport')
    const { a: zoom } = new DOMMatrix(drawing ? getComputedStyle(drawing).transform : '')
    return lines.map((line) => Number.parseFloat(getComputedStyle(line).fontSize) * zoom)
  })
  expect(sizes.length).toBeGreaterThan(20)
  expect(Math.min(...sizes)).toBeGreaterThanOrEqual(11)
  await page.getByRole('button', { name: 'Buka cabang Dinas Kesehatan' }).click()
  await expect(box(page, 'Bidang Kesehatan Masyarakat')).toBeAttached()

  await goTo(page, 'Perlu diperiksa')
  const lines = page
    .getByRole('table', { name: 'Perlu diperiksa' })
    .locator('tbody')
    .getByRole('row')
  await expect(lines.first()).toContainText(/^[A-Z].* \(\d+\)$/)
  const row = lines.filter({ has: page.getByRole('button', { name: 'Terima…' }) }).first()
  await row.waitFor()
  await still(page)
  const heading = await page.getByRole('columnheader', { name: 'Ditemukan' }).boundingBox()
  const figure = await row.locator(':scope > :is(td, th)').nth(2).boundingBox()
  expect(heading?.x).toBe(figure?.x)

  // Who goes to a unit and comes back finds the list as it was.
  const search = page.getByRole('textbox', { name: 'Cari unit atau isi catatan' })
  await search.fill('Dinas Sosial')
  await row.getByRole('button', { name: 'Buka di bagan' }).click()
  await expect(page.getByRole('main', { name: 'Bagan' })).toBeVisible()
  await goTo(page, 'Perlu diperiksa')
  await expect(search).toHaveValue('Dinas Sosial')
})
