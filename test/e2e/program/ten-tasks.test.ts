import { existsSync } from 'node:fs'
import { join } from 'node:path'
import type { Locator, Page } from '@playwright/test'
import { box } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { longOnly } from '../long-form.ts'
import { chooseKind } from '../papers.ts'
import { goTo } from '../rail.ts'
import { still } from '../still.ts'

/** A click, a key with its modifiers, a text typed, an answer to the system's own dialog: each is a press. */
function counting(page: Page) {
  let presses = 0
  return {
    click: async (what: Locator) => {
      presses++
      await what.click()
    },
    key: async (key: string) => {
      presses++
      await page.keyboard.press(key)
    },
    type: async (text: string) => {
      presses++
      await page.keyboard.type(text)
    },
    systemAsks: () => {
      presses++
    },
    /** How many there were since it was asked last. */
    taken: () => {
      const taken = presses
      presses = 0
      return taken
    },
  }
}

/** As `build/decisions/0047` tells them; the first is in `first-minute`, the seventh in `backup-all`. */
test('everyday tasks on a chart take no more presses than they are said to', async ({ desk }) => {
  longOnly('the tasks themselves in story-keys and first-minute')
  const { page, program } = await desk.start({ args: ['demo'] })
  const count = counting(page)
  const button = (name: string | RegExp) => page.getByRole('button', { name }).first()

  await test.step('2: three sections below a bidang', async () => {
    await expect(box(page, 'Bidang Statistik dan Persandian')).toBeVisible()
    await still(page)
    await program.clipboard.write('Seksi Satu Data\nSeksi Geospasial\nSeksi Metadata')
    await count.click(box(page, 'Bidang Statistik dan Persandian'))
    await count.key('Control+v')
    await expect(button('Tambahkan ke bagan')).toBeFocused()
    await count.key('Enter')
    await expect(box(page, 'Seksi Metadata')).toBeVisible()
    expect(count.taken()).toBe(3)
  })

  await test.step('3: heads and NIPs of units, in any order', async () => {
    await page.locator('.react-flow__pane').click({ position: { x: 8, y: 8 } })
    await expect(page.locator('[role="treeitem"][aria-selected="true"]')).toHaveCount(0)
    await program.clipboard.write(
      [
        'Nama Pejabat\tNIP\tUnit Kerja',
        'Rina Kusuma, S.Kom.\t198503032010012003\tSeksi Metadata',
        'Bagus Pratama, S.T.\t198604042011011004\tSeksi Satu Data',
        'Tirta Laksana, S.Si.\t198705052012011005\tSeksi Geospasial',
      ].join('\n'),
    )
    await count.key('Control+v')
    await expect(button('Tambahkan ke bagan')).toBeFocused()
    await count.key('Enter')
    await expect(box(page, 'Seksi Metadata')).toHaveAccessibleName(/Rina Kusuma/)
    await expect(box(page, 'Seksi Satu Data')).toHaveAccessibleName(/Bagus Pratama/)
    expect(count.taken()).toBe(2)
  })

  await test.step('4: the Lampiran as PDF', async () => {
    const path = join(desk.folder, 'lampiran.pdf')
    await program.chooseSavePath(path)
    await count.key('Control+p')
    await count.click(button('Simpan PDF'))
    count.systemAsks()
    await expect.poll(() => existsSync(path)).toBe(true)
    expect(count.taken()).toBe(3)
    // It is opened, or shown in its folder, from where it is told.
    const told = page.getByRole('alert').filter({ hasText: 'lampiran.pdf' })
    await expect(told.getByRole('button', { name: 'Buka', exact: true })).toBeVisible()
    await expect(told.getByRole('button', { name: 'Tampilkan di folder' })).toBeVisible()
  })

  await test.step('5: from the chart to its Lampiran after another paper', async () => {
    await chooseKind(page, 'Daftar jabatan kosong')
    await expect(page.getByRole('radio', { name: 'Daftar jabatan kosong' })).toBeChecked()
    await goTo(page, 'Bagan')
    await count.click(page.getByRole('toolbar').getByRole('button', { name: 'Cetak' }))
    await expect(page.getByRole('radio', { name: 'Bagan (Lampiran)' })).toBeChecked()
    expect(count.taken()).toBe(1)
  })

  await test.step('8: one more post at the end of the sheet', async () => {
    await goTo(page, 'Lembar data')
    await page.getByRole('treegrid').focus()
    await count.key('Control+End')
    await count.type('Analis Kebijakan Ahli Pertama')
    await count.key('Enter')
    await expect(
      page.getByRole('row').filter({ hasText: 'Analis Kebijakan Ahli Pertama' }).last(),
    ).toBeVisible()
    expect(count.taken()).toBe(3)
  })

  await test.step('10: two officials swap', async () => {
    await goTo(page, 'Bagan')
    await page.keyboard.press('Escape')
    await still(page)
    await count.click(box(page, 'Seksi Persandian'))
    await count.click(page.getByRole('complementary').getByRole('button', { name: 'Isi jabatan' }))
    await expect(page.getByRole('combobox', { name: 'Calon' })).toBeFocused()
    await count.type('Raharjo')
    await count.click(page.getByRole('option', { name: /Slamet Raharjo/ }))
    await count.click(button(/^Isi juga Kepala Bidang Statistik/))
    await expect(page.getByRole('combobox', { name: 'Calon' }).nth(1)).toBeFocused()
    await count.type('Ignatius')
    await count.click(page.getByRole('option', { name: /Ignatius Danurwenda/ }))
    await count.key('Control+Enter')
    await expect(page.getByRole('dialog')).toHaveCount(0)
    await expect(box(page, 'Seksi Persandian')).toHaveAccessibleName(/Slamet Raharjo/)
    expect(count.taken()).toBe(8)
  })
})
