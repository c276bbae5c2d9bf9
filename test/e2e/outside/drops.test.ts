import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'
import { type Dragged, drop } from '../drop-files.ts'
import { electronOnly, HOME } from '../engine.ts'
import { retyped } from '../keys.ts'
import { goTo } from '../rail.ts'

test('an address, a page or a text dropped on the window leads nowhere', async ({
  firstScreen,
}) => {
  electronOnly('a browser opens what is dropped, its window does not')
  const { program, page, errors } = firstScreen
  const dragged: Dragged[] = [
    ...[
      'https://example.org/',
      'file:///etc/passwd',
      'app://bagan/headless.html',
      'about:blank',
    ].map((address) => ({ items: [{ mimeType: 'text/uri-list', data: address }] })),
    {
      items: [
        { mimeType: 'text/html', data: '<img src=x onerror="window.x=1"><script>x=1</script>' },
      ],
    },
    { items: [{ mimeType: 'text/plain', data: 'javascript:void(window.x=1)' }] },
  ]
  for (const one of dragged) {
    await drop(page, one)
    await page.evaluate(() => new Promise((done) => setTimeout(done, 300)))
    expect(page.url(), JSON.stringify(one)).toBe(HOME)
  }
  expect(await page.evaluate(() => 'x' in window)).toBe(false)
  await expect(page.getByRole('button', { name: /Buka contoh/ })).toBeEnabled()
  expect(await program.windows()).toBe(1)
  ;(errors as string[]).length = 0
})

test('a page and a program dropped as files are read as data and refused in words', async ({
  desk,
  firstScreen,
}) => {
  const { page } = firstScreen
  const folder = join(desk.folder, 'masukan')
  mkdirSync(folder)
  const files = {
    'halaman.html': '<script>window.x = 1</script><h1>bukan bagan</h1>',
    'gambar.svg': '<svg xmlns="http://www.w3.org/2000/svg" onload="window.x=1"/>',
    'program.exe': 'MZ\0\0',
  }
  for (const [name, text] of Object.entries(files)) {
    const path = join(folder, name)
    writeFileSync(path, text)
    await drop(page, { files: [path] })
    await expect(page.getByText(name).first()).toBeVisible()
    expect(page.url()).toBe(HOME)
    expect(await page.evaluate(() => 'x' in window)).toBe(false)
    await page.keyboard.press('Escape')
  }
})

test('a table dropped on the window is shown as it would be imported, a .bagan opens at once', async ({
  desk,
}) => {
  const { program, page } = await desk.start()
  const table = join(desk.folder, 'tabel.csv')
  writeFileSync(table, 'id,nama,induk\n1,Dinas Satu,\n2,Bidang Satu,1\n')
  await drop(page, { files: [table] })
  await page.getByRole('button', { name: 'Buka sebagai berkas baru' }).click()
  await expect(box(page, 'Bidang Satu')).toBeVisible()

  const kept = join(desk.folder, 'kota.bagan')
  await program.chooseSavePath(kept)
  await goTo(page, 'Data')
  await page
    .getByRole('button', { name: /Simpan.*\.bagan|Simpan cadangan|Cadangan/ })
    .first()
    .click()
  await expect.poll(() => existsSync(kept)).toBe(true)
  await page.keyboard.press('Escape')
  await goTo(page, 'Bagan')
  await pick(page, 'Bidang Satu')
  await retyped(page, 'Bidang Dua')
  await expect(box(page, 'Bidang Dua')).toBeVisible()
  await saved(page)
  await drop(page, { files: [kept] })
  await expect(box(page, 'Bidang Satu')).toBeVisible()
  expect(page.url()).toBe(HOME)
})
