import { copyFileSync, existsSync, readdirSync } from 'node:fs'
import { join } from 'node:path'
import { barriers } from '../barriers.ts'
import { pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'

const PDF = join(import.meta.dirname, '../../fixtures/pdf-tables/duk-bergaris.pdf')
const NAME = 'SK 821.2-45-2018 Kepala Seksi.pdf'

test('a scan is attached to an appointment, kept once in the folder, taken off and undone', async ({
  desk,
}) => {
  const scan = join(desk.folder, NAME)
  copyFileSync(PDF, scan)
  const { page, program } = await desk.start({ args: ['demo'] })
  await pick(page, 'Seksi Pusat Data')
  await program.chooseFiles([scan])
  const add = page.getByRole('button', { name: 'Lampirkan… Lukman Hakimudin, S.Kom.' })
  const list = page.getByRole('list', { name: 'Lampiran: Lukman Hakimudin, S.Kom.' })
  await add.press('Enter')
  await expect(list.getByRole('button', { name: `Buka lampiran ${NAME}` })).toBeVisible()
  await saved(page)
  expect(await barriers(page)).toEqual([])
  const kept = join(desk.folder, 'berkas', 'contoh-diskominfo', 'lampiran')
  const files = () =>
    readdirSync(kept, { recursive: true, encoding: 'utf8' }).filter((one) => one.endsWith('.pdf'))
  expect(files()).toHaveLength(1)

  await test.step('the same once more is refused by its name, and nothing is there twice', async () => {
    await add.press('Enter')
    await expect(page.getByText(NAME).nth(1)).toBeVisible()
    await expect(list.getByRole('listitem')).toHaveCount(1)
    expect(files()).toHaveLength(1)
  })

  await test.step('taken off it is gone from the list, and one undo brings it back', async () => {
    await list.getByRole('button', { name: `Lepas lampiran ${NAME}` }).press('Enter')
    await expect(list).toHaveCount(0)
    await page.getByRole('button', { name: /^Urungkan: / }).press('Enter')
    await expect(list.getByRole('listitem')).toHaveCount(1)
    await saved(page)
    expect(existsSync(join(kept, files()[0] ?? ''))).toBe(true)
  })
})
