import { join } from 'node:path'
import { barriers } from '../barriers.ts'
import { rename, saved } from '../chart.ts'
import { call, send, toColleagues } from '../colleagues.ts'
import { expect, test } from '../desk.ts'
import type { Launched } from '../launch.ts'
import { longOnly } from '../long-form.ts'
import { goTo } from '../rail.ts'

test('two who work on one office bring it together by files, and decide once', async ({ desk }) => {
  longOnly(
    'two laptops over files in test/app/workspace/sharing-now, refusals in test/app/files/colleague-file, what a colleague sends in open-files',
  )
  const [first, second, third] = ['sri', 'agus', 'sri-lagi'].map((name) =>
    join(desk.folder, `${name}.bagan`),
  ) as [string, string, string]
  const sri = await desk.start({ args: ['demo'] })
  await call(sri.page, 'Sri')
  await send(sri, first)
  const agus = await desk.startApart({ args: [first] })
  await call(agus.page, 'Agus')
  for (const [{ page }, name] of [
    [sri, 'Seksi Data Sri'],
    [agus, 'Seksi Data Agus'],
  ] as const) {
    await goTo(page, 'Bagan')
    await rename(page, 'Seksi Pusat Data', name)
    await saved(page)
  }
  await rename(agus.page, 'Seksi Persandian', 'Seksi Sandi Negara')
  await expect(agus.page.getByRole('contentinfo')).toContainText('2 belum terkirim')
  await send(agus, second)
  await expect(agus.page.getByRole('contentinfo')).toContainText('semua terkirim')

  await test.step('what came is told, with who did it, and can be taken back', async () => {
    const taken = await take(sri, second, 'Diambil dari Agus')
    await expect(taken.getByRole('listitem').filter({ hasText: 'Sandi Negara' })).toBeVisible()
    await expect(
      taken.getByRole('listitem').filter({ hasText: 'Seksi Data Agus (Agus' }),
    ).toBeVisible()
    await expect(taken.getByRole('heading', { name: /^Agus, / })).toBeVisible()
    expect(await barriers(sri.page)).toEqual([])
    await taken.getByRole('button', { name: 'Batalkan pengambilan' }).click()
    await expect(taken).toBeHidden()
    await expect(sri.page.getByText('Pengambilan dibatalkan')).toBeVisible()
    await expect(sri.page.getByRole('contentinfo')).not.toContainText('bentrok')
  })

  await test.step('one clash is decided on by keyboard', async () => {
    const taken = await take(sri, second, 'Diambil dari Agus')
    await expect(
      taken.getByRole('note').filter({ hasText: '1 hal diubah di dua tempat' }),
    ).toBeVisible()
    await expect(taken.getByRole('button', { name: 'Putuskan bentrok' })).toBeFocused()
    await sri.page.keyboard.press('Enter')
    await expect(sri.page.getByRole('heading', { name: 'Bentrok (1)' })).toBeFocused()
    expect(await barriers(sri.page)).toEqual([])
    const choice = sri.page.getByRole('radio', { name: /^Seksi Data Agus/ })
    await expect(choice).toHaveAccessibleDescription(/Seksi Data/)
    await choice.focus()
    await sri.page.keyboard.press('Space')
    await expect(choice).toBeChecked()
    await sri.page.getByRole('button', { name: 'Putuskan 1 pilihan' }).press('Enter')
    await expect(sri.page.getByText('Tidak ada yang menunggu keputusan.')).toBeVisible()
    await expect(sri.page.getByRole('heading', { name: 'Bentrok' })).toBeFocused()
  })

  await test.step('the other one has it by its name, and is not asked', async () => {
    await send(sri, third)
    const taken = await take(agus, third, 'Diambil dari Sri')
    await expect(taken.getByRole('button', { name: 'Tutup' }).last()).toBeFocused()
    await agus.page.keyboard.press('Enter')
    await expect(taken).toBeHidden()
    await expect(agus.page.getByText('Tidak ada yang menunggu keputusan.')).toBeVisible()
    await expect(agus.page.getByRole('contentinfo')).toContainText('Sri')
    await goTo(agus.page, 'Riwayat')
    // What was decided on is what he had: nothing of his changes.
    await expect(agus.page.getByRole('button', { name: /catat Sri sebagai rekan/i })).toBeVisible()
  })
})

async function take({ page, program }: Launched, path: string, title: string) {
  await toColleagues(page)
  await program.chooseFiles([path])
  await page.getByRole('button', { name: 'Ambil dari rekan…' }).click()
  const dialog = page.getByRole('dialog', { name: title })
  await expect(dialog).toBeVisible()
  return dialog
}
