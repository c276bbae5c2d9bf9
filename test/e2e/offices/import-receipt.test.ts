import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { officeTableBytes } from '../../make/office-tables/office-table.ts'
import { TOLD_LIST } from '../../make/office-tables/told-list.ts'
import { type Desk, expect, test } from '../desk.ts'
import { goTo } from '../rail.ts'

function write(desk: Desk, name: string, bytes: Uint8Array | string): string {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  writeFileSync(join(folder, name), bytes)
  return join(folder, name)
}

test('a list says what it does to vacancies, and what became of every cell, on the screen and as files', async ({
  desk,
}) => {
  const { program, page } = await desk.start()
  await program.chooseFiles([write(desk, TOLD_LIST.name, officeTableBytes(TOLD_LIST))])
  await page.getByRole('button', { name: /Buka berkas/ }).click()
  await expect(
    page.getByText('4 formasi kosong, 2 jabatan disebut kosong di tabelnya, 2 Plt, 1 nama janggal'),
  ).toBeVisible()

  await page.getByRole('tab', { name: 'Tanda terima' }).click()
  await expect(page.getByText('62 sel yang berarti: 46 diambil apa adanya')).toBeVisible()
  const columns = page.getByRole('table', { name: `Lembar ${TOLD_LIST.name}` })
  await expect(columns.getByRole('row', { name: /^Eselon/ })).toHaveText(/Eselon.*7.*–.*–.*1/)
  const lines = page.getByRole('table', { name: 'Yang diubah, ditebak, dan tidak diambil' })
  await expect(lines.getByRole('row').nth(1)).toContainText('“eselon mana” tidak dikenal')

  for (const format of ['pdf', 'xlsx'] as const) {
    const path = join(desk.folder, `tanda-terima.${format}`)
    await program.chooseSavePath(path)
    await page.getByRole('button', { name: `Simpan tanda terima ${format.toUpperCase()}` }).click()
    await expect
      .poll(() => {
        try {
          return readFileSync(path).toString('latin1', 0, 4)
        } catch {
          return ''
        }
      })
      .toBe(format === 'pdf' ? '%PDF' : 'PK\u0003\u0004')
  }

  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await goTo(page, 'Data')
  await page.getByRole('button', { name: 'Tanda terima impor terakhir' }).click()
  await expect(
    page.getByRole('region', { name: 'Tanda terima impor' }).getByText('62 sel yang berarti'),
  ).toBeVisible()

  // The office keeps it: it is found again in the history after the program was closed.
  await program.close()
  const { page: again } = await desk.start()
  await goTo(again, 'Riwayat')
  await again.getByRole('list', { name: 'Riwayat' }).getByRole('button').first().click()
  await again.getByRole('button', { name: 'Tanda terima impor' }).click()
  await expect(
    again.getByRole('region', { name: 'Tanda terima impor' }).getByText('62 sel yang berarti'),
  ).toBeVisible()
})

const HEAD = 'Unit Kerja;Jabatan;Pejabat;NIP;TMT'
const SEKRETARIS = 'Sekretariat;Sekretaris;Yulia;197103151997032002;2016-01-01'
const _MONTHS = {
  september: `${HEAD}\nDinas A;Kepala Dinas;Syam;196405121988031007;2015-01-01\n${SEKRETARIS}\n`,
  oktober: `${HEAD}\nDinas A;Kepala Dinas;Pensiun;;\n${SEKRETARIS}\n`,
  november: `${HEAD}\nDinas A;Kepala Dinas;Joko;197501012000031004;2020-11-01\n${SEKRETARIS}\n`,
}
