import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { unzipSync } from 'fflate'
import { expect, test } from '../desk.ts'
import { longOnly, longOr } from '../long-form.ts'
import { ready, saveAs } from '../papers.ts'
import { smallScreen } from '../program.ts'
import { goTo } from '../rail.ts'

const WITH_LOGO = ['Bagan (Lampiran)', 'Daftar jabatan kosong', 'Kepatuhan'] as const

test('a logo from a file stands on every letterhead, and what is no picture is refused', async ({
  desk,
}) => {
  longOnly('logos in test/app/letterhead-logo and test/exchange/pictures')
  const { program, page, folder } = await desk.start({ args: ['demo'] })
  await smallScreen(program)
  const picture = join(folder, 'lambang.svg')
  const text = join(folder, 'lambang.png')
  writeFileSync(
    picture,
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40" onload="x()"><path d="M0 0h30v40z" fill="#0a5"/><script>x()</script></svg>',
  )
  writeFileSync(text, 'bukan gambar')
  await goTo(page, 'Pengaturan')
  await program.chooseFiles([text])
  await page.getByRole('button', { name: 'Pilih gambar logo' }).click()
  await expect(page.getByRole('alert')).toContainText('bukan gambar PNG, JPEG atau SVG')
  await test.step('an SVG of few lines that means a thousand million shapes is refused in a sentence', async () => {
    const ten = (no: number) => `<g id="l${no}">${`<use href="#l${no - 1}"/>`.repeat(10)}</g>`
    const levels = Array.from({ length: 9 }, (_, at) => ten(at + 1)).join('')
    const bomb = join(folder, 'bom.svg')
    writeFileSync(
      bomb,
      `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 30 40"><g id="l0"><rect width="9" height="9"/></g>${levels}<use href="#l9"/></svg>`,
    )
    await program.chooseFiles([bomb])
    await page.getByRole('button', { name: 'Pilih gambar logo' }).click()
    await expect(page.getByRole('alert')).toContainText('terlalu rumit untuk digambar')
  })
  await program.chooseFiles([picture])
  await page.getByRole('button', { name: 'Pilih gambar logo' }).click()
  await expect(page.getByRole('img', { name: 'Logo kop sekarang' })).toBeVisible()
  await expect(page.getByRole('alert')).toHaveCount(0)

  await goTo(page, 'Cetak')
  const image = page.locator('[data-sheet="1"] svg image')
  for (const kind of longOr(WITH_LOGO, (_, at) => at === 0)) {
    await ready(page, kind)
    await expect(image).toHaveAttribute('xlink:href', /^data:image\/svg\+xml;base64,/)
  }
  const path = join(folder, 'kosong.docx')
  await ready(page, 'Daftar jabatan kosong')
  await saveAs(program, page, 'Word', path)
  expect(Object.keys(unzipSync(readFileSync(path)))).toContainEqual(
    expect.stringMatching(/^word\/media\/.+\.png$/),
  )
  await page.keyboard.press('Control+Z')
  await ready(page, 'Bagan (Lampiran)')
  await expect(image).toHaveCount(0)
})

test('own paper, other choices and problems lead where they say; the choice is kept', async ({
  desk,
}) => {
  longOnly('papers of its own and what is kept of a choice in the units')
  const first = await desk.start({ args: ['demo'] })
  const { page } = first
  await smallScreen(first.program)
  await goTo(page, 'Cetak')
  await ready(page, 'Bagan (Lampiran)')
  await page.getByText('Unit dan pejabat', { exact: true }).click()
  await page.getByRole('button', { name: '1 lembar A3 bila 9,2 pt' }).click()
  // As large as was offered, or a little larger: head and foot take the type of the boxes.
  await expect(page.getByText('1 lembar A3, huruf 9,3 pt')).toBeVisible()

  await page.getByRole('combobox', { name: 'Kertas' }).click()
  await page.getByRole('option', { name: 'Ukuran lain…' }).click()
  const width = page.getByLabel('Lebar (mm)')
  await width.fill('150')
  await expect(page.getByText('Lebar dan tinggi masing-masing 200–1.500 mm.')).toBeVisible()
  await width.fill('500')
  await width.press('Enter')
  await expect(page.getByText(/^1 lembar 400 × 500 mm, huruf/)).toBeVisible()
  await page.getByText('Tegak', { exact: true }).click()
  await expect(page.getByLabel('Lebar (mm)')).toHaveValue('400')
  await page.getByLabel('Margin (mm)').fill('20, 15, 25, 30')

  await page.getByLabel('Huruf terkecil').fill('5')
  await page.getByRole('combobox', { name: 'Kertas' }).click()
  await page.getByRole('option', { name: 'A4' }).click()
  await page.getByText('Satu lembar', { exact: true }).click()
  const problems = page.getByRole('region', { name: 'Periksa sebelum dicetak' })
  await expect(problems).toContainText('sulit dibaca tanpa kacamata')
  await problems.getByRole('button', { name: 'Ubah di sini' }).click()
  await expect(page.getByLabel('Huruf terkecil')).toBeFocused()

  await goTo(page, 'Pengaturan')
  await page.getByLabel('Nomor peraturan').fill('')
  await page.getByLabel('Nomor peraturan').press('Enter')
  await goTo(page, 'Cetak')
  await expect(problems).toContainText('Nomor peraturan belum diisi')
  await problems.getByRole('button', { name: 'Isi di Pengaturan' }).click()
  await expect(page.getByLabel('Nomor peraturan')).toBeFocused()
  await first.program.close()

  const again = await desk.start({ args: ['demo'] })
  await goTo(again.page, 'Cetak')
  await expect(again.page.getByLabel('Margin (mm)')).toHaveValue('20, 15, 25, 30')
  await expect(again.page.getByRole('combobox', { name: 'Kertas' })).toHaveValue('A4')
})
