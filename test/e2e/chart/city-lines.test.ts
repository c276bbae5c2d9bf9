import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'
import { storedRecords } from '../stored.ts'

const LINES = 299

test('299 lines pasted at the end of the sheet of a city are each in the unit their column names, and go in one step', async ({
  desk,
}) => {
  longOnly('test/screens/placed-lines')
  test.setTimeout(180_000)
  const { program, page } = await desk.start({ args: ['city:7:400'] })
  const units = (await storedRecords(page)).filter(({ kind }) => kind === 'unit')
  const once = units.filter(({ name }) => units.filter((one) => one.name === name).length === 1)
  const at = (line: number) => once[line % once.length]
  expect(once.length).toBeGreaterThan(200)

  await goTo(page, 'Lembar data')
  const sheet = page.getByRole('treegrid')
  await page.getByRole('button', { name: 'Kolom', exact: true }).click()
  await page.getByRole('menuitemcheckbox', { name: 'Unit di atasnya' }).click()
  await page.keyboard.press('Escape')
  await sheet.focus()
  await page.keyboard.press('Control+End')
  const last = sheet.getByRole('row').filter({ hasText: 'Ketik atau tempel di sini' })
  await last.getByRole('gridcell').first().click()
  const lines = Array.from({ length: LINES }, (_, no) => `Analis Uji ${no}\t${at(no)?.name}`)
  await program.clipboard.write(lines.join('\r\n'))
  await page.keyboard.press('Control+v')

  const posts = async () =>
    (await storedRecords(page)).filter(
      ({ kind, title }) => kind === 'post' && String(title).startsWith('Analis Uji '),
    )
  await expect.poll(async () => (await posts()).length, { timeout: 60_000 }).toBe(LINES)
  const wrong = (await posts()).filter(
    ({ title, unitId }) => at(Number(String(title).split(' ').at(-1)))?.id !== unitId,
  )
  expect(wrong).toEqual([])
  await page.keyboard.press('Control+z')
  await expect.poll(async () => (await posts()).length).toBe(0)

  // With headings it is looked at first, and what has no place is told.
  const list = ['Jabatan\tUnit di atasnya', ...lines, 'Analis Jauh\tBidang Yang Tidak Ada']
  await program.clipboard.write(list.join('\r\n'))
  await page.keyboard.press('Control+v')
  const accept = page.getByRole('button', { name: 'Tambahkan ke bagan' })
  await expect(accept).toBeFocused({ timeout: 60_000 })
  await expect(page.getByRole('main')).toContainText('Bidang Yang Tidak Ada')
  await page.keyboard.press('Enter')
  await expect.poll(async () => (await posts()).length, { timeout: 60_000 }).toBe(LINES)
  expect(
    (await posts()).filter(
      ({ title, unitId }) => at(Number(String(title).split(' ').at(-1)))?.id !== unitId,
    ),
  ).toEqual([])
})
