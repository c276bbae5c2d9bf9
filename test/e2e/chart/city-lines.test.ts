import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'
import { storedRecords } from '../stored.ts'

const LINES = 299

test('299 lines pasted at the end of the sheet of a city are each in their unit, whatever heads them, no unit moves, and they go in one step', async ({
  desk,
}) => {
  longOnly('test/screens/placed-lines, test/exchange/paste')
  test.setTimeout(240_000)
  const { program, page } = await desk.start({ args: ['city:7:400'] })
  const units = async () =>
    (await storedRecords(page)).filter(({ kind }) => kind === 'unit').map(placeOf)
  const before = await units()
  const once = before.filter(({ name }) => before.filter((one) => one.name === name).length === 1)
  const at = (line: number) => once[line % once.length]
  expect(once.length).toBeGreaterThan(200)
  const added = async () =>
    (await storedRecords(page)).filter(
      ({ kind, title }) => kind === 'post' && String(title).startsWith('Analis Uji '),
    )
  const accept = page.getByRole('button', { name: 'Tambahkan ke bagan' })
  const lines = Array.from({ length: LINES }, (_, no) => `Analis Uji ${no}\t${at(no)?.name}`)

  await goTo(page, 'Lembar data')
  for (const heads of [[], ['Jabatan\tUnit di atasnya'], ['Jabatan\tUnit kerja']]) {
    await page.getByRole('treegrid').focus()
    await page.keyboard.press('Control+End')
    const last = page.getByRole('row').filter({ hasText: 'Ketik atau tempel di sini' })
    await last.getByRole('gridcell').first().click()
    await program.clipboard.write([...heads, ...lines].join('\r\n'))
    await page.keyboard.press('Control+v')
    await expect(accept).toBeFocused({ timeout: 60_000 })
    await expect(
      page.getByRole('main').getByText('299 jabatan baru', { exact: true }),
    ).toBeVisible()
    await page.keyboard.press('Enter')
    await expect.poll(async () => (await added()).length, { timeout: 60_000 }).toBe(LINES)
    await expect(page.getByRole('treegrid')).toBeFocused()
    const wrong = (await added()).filter(
      ({ title, unitId }) => at(Number(String(title).split(' ').at(-1)))?.id !== unitId,
    )
    expect(wrong).toEqual([])
    expect(await units()).toEqual(before)
    await page.keyboard.press('Control+z')
    await expect.poll(async () => (await added()).length, { timeout: 60_000 }).toBe(0)
    // The next key goes on from where the lines began, not from nowhere.
    await expect(page.locator('[role=treegrid][aria-activedescendant]')).toHaveCount(1)
  }

  await page.getByRole('treegrid').focus()
  await page.keyboard.press('Control+End')
  await program.clipboard.write(
    ['Jabatan\tUnit di atasnya', ...lines, 'Analis Jauh\tBidang Yang Tidak Ada'].join('\r\n'),
  )
  await page.keyboard.press('Control+v')
  await expect(accept).toBeFocused({ timeout: 60_000 })
  await expect(page.getByRole('main')).toContainText('Bidang Yang Tidak Ada')
})

function placeOf({ id, name, parentId }: Awaited<ReturnType<typeof storedRecords>>[number]) {
  return { id, name, parentId }
}
