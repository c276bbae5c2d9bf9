import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { Document, LevelFormat, Packer, Paragraph } from 'docx'
import { expect, test } from '../desk.ts'
import { command } from '../keys.ts'

const levels = [
  { level: 0, format: LevelFormat.DECIMAL, text: 'Pasal %1' },
  { level: 1, format: LevelFormat.DECIMAL, text: '(%2)' },
  { level: 2, format: LevelFormat.LOWER_LETTER, text: '%3.' },
]
const line = (text: string) => new Paragraph(text)
const point = (level: number, text: string) =>
  new Paragraph({ text, numbering: { reference: 'naskah', level } })

/** A regulation whose numbers Word counts itself. */
const DOCX = new Document({
  numbering: { config: [{ reference: 'naskah', levels }] },
  sections: [
    {
      children: [
        line('PERATURAN WALI KOTA CONTOH'),
        line('NOMOR 49 TAHUN 2016'),
        line('TENTANG'),
        line('SUSUNAN ORGANISASI DAN TATA KERJA DINAS KOMUNIKASI DAN INFORMATIKA'),
        line('BAB I'),
        line('SUSUNAN ORGANISASI'),
        point(0, ''),
        line('Susunan organisasi Dinas terdiri atas:'),
        point(2, 'Kepala Dinas;'),
        point(2, 'Sekretariat; dan'),
        point(2, 'Bidang Sandi Kota.'),
        line('BAB II'),
        line('TUGAS DAN FUNGSI'),
        point(0, ''),
        point(1, 'Sekretaris mempunyai tugas melayani seluruh bidang dengan baik.'),
        point(
          1,
          'Untuk melaksanakan tugas sebagaimana dimaksud pada ayat (1), Sekretaris mempunyai fungsi:',
        ),
        point(2, 'penyimpanan arsip statis; dan'),
        point(2, 'pengurusan kendaraan dinas.'),
        point(0, ''),
        line('Bidang Sandi Kota mempunyai tugas mengamankan berita.'),
      ],
    },
  ],
})

test('an old regulation is opened by keys, looked at article by article, taken and taken back', async ({
  desk,
}) => {
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder, { recursive: true })
  const path = join(folder, 'perwali.docx')
  writeFileSync(path, await Packer.toBuffer(DOCX))
  const { page, program } = await desk.start({ args: ['demo'] })
  await command(page, 'Buka Perwali lama')
  const dialog = page.getByRole('dialog', { name: 'Buka Perwali lama' })
  await expect(dialog.getByRole('button', { name: 'Pilih berkas…' })).toBeFocused()
  // What is no regulation is told in a sentence, and nothing is lost.
  await dialog.getByLabel('Atau tempel teksnya').fill('Daftar hadir rapat hari Senin')
  await page.keyboard.press('Control+Enter')
  await expect(dialog.getByText(/Tidak ada pasal dalam teks ini/)).toBeVisible()
  await program.chooseFiles([path])
  await dialog.getByRole('button', { name: 'Pilih berkas…' }).press('Enter')
  await expect(dialog.getByText('Dinas Komunikasi dan Informatika Kota Contoh')).toBeVisible()
  const articles = dialog.getByRole('table', { name: 'Pasal demi pasal' })
  await expect(articles.getByText('Sekretariat: tugas 1, fungsi 2, uraian 0')).toBeVisible()
  await expect(articles.getByText('Bidang Sandi Kota: tidak ada di kantor ini')).toBeVisible()
  if (process.env.PERWALI_LOOK) {
    for (const [width, height] of [
      [1366, 768],
      [1920, 1080],
    ] as const) {
      await page.setViewportSize({ width, height })
      await page.screenshot({ path: join(process.env.PERWALI_LOOK, `perwali-${width}.png`) })
    }
  }
  await expect(dialog.getByRole('button', { name: 'Ambil ke naskah' })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(dialog).toBeHidden()
  await expect(
    page.getByText('Sekretaris mempunyai tugas melayani seluruh bidang dengan baik.').first(),
  ).toBeVisible()
  if (process.env.PERWALI_LOOK)
    await page.screenshot({ path: join(process.env.PERWALI_LOOK, 'taken.png') })
  await page.keyboard.press('Control+z')
  await expect(page.getByText('Sekretaris mempunyai tugas melayani seluruh bidang')).toHaveCount(0)
})
