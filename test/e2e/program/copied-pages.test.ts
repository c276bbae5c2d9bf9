import type { Page } from '@playwright/test'
import { longOr } from '../../make/long-form.ts'
import { box, pick, saved } from '../chart.ts'
import { expect, test } from '../desk.ts'

/** As a spreadsheet puts it on the clipboard: a cell merged over rows, a line broken in a cell, a cell drawn in. */
const MERGED = `<table>
  <tr><td>Bidang</td><td>Seksi</td><td>Kepala Seksi</td></tr>
  <tr><td rowspan=2>Bidang<br>Rehabilitasi Sosial</td><td>Seksi Anak</td><td>Kosong</td></tr>
  <tr><td>Seksi Lanjut Usia</td><td>Budi Santoso</td></tr>
  <tr><td rowspan=2>Bidang Bantuan</td><td>Seksi Bencana</td><td>Kosong</td></tr>
  <tr><td>Seksi Fakir Miskin</td><td>Kosong</td></tr>
</table>`
const INDENT = (count: number, name: string) =>
  `<tr><td style='mso-char-indent-count:${count}'>${name}</td></tr>`
/** As a word processor does: every line a paragraph with its level, the mark written out beside. */
const LEVEL = (level: number, name: string) =>
  `<p style='mso-list:l0 level${level} lfo1'><span style='mso-list:Ignore'>${level})</span>${name}</p>`

/** What each copied page is as text alone, and the unit each of its units hangs from. */
const PAGES: readonly (readonly [what: string, html: string, text: string])[] = [
  ['cells merged over rows', MERGED, 'Bidang Rehabilitasi Sosial Seksi Anak …'],
  [
    'cells drawn in',
    `<table>${INDENT(0, 'Bidang Rehabilitasi Sosial')}${INDENT(1, 'Seksi Anak')}${INDENT(1, 'Seksi Lanjut Usia')}${INDENT(0, 'Bidang Bantuan')}${INDENT(1, 'Seksi Bencana')}${INDENT(1, 'Seksi Fakir Miskin')}</table>`,
    'Bidang Rehabilitasi Sosial\nSeksi Anak',
  ],
  [
    'points within points',
    '<ul><li>Bidang Rehabilitasi Sosial<ul><li>Seksi Anak</li><li>Seksi Lanjut Usia</li></ul></li><li>Bidang Bantuan<ul><li>Seksi Bencana</li><li>Seksi Fakir Miskin</li></ul></li></ul>',
    'Bidang Rehabilitasi Sosial\nSeksi Anak',
  ],
  [
    'levels of a word processor',
    `<html xmlns:o="urn:schemas-microsoft-com:office:office"><body>${LEVEL(1, 'Bidang Rehabilitasi Sosial')}${LEVEL(2, 'Seksi Anak')}${LEVEL(2, 'Seksi Lanjut Usia')}${LEVEL(1, 'Bidang Bantuan')}${LEVEL(2, 'Seksi Bencana')}${LEVEL(2, 'Seksi Fakir Miskin')}</body></html>`,
    '1) Bidang Rehabilitasi Sosial 2) Seksi Anak',
  ],
]

/** A level-less list, a page that is none, and one too large: their text is read. */
const TEXT =
  'Bidang Rehabilitasi Sosial\n  Seksi Anak\n  Seksi Lanjut Usia\nBidang Bantuan\n  Seksi Bencana\n  Seksi Fakir Miskin'
const PLAIN: readonly (readonly [what: string, html: string])[] = [
  ['words without a list', '<p>Bidang Rehabilitasi Sosial</p><p>Seksi Anak</p>'],
  ['points of one level', '<ul><li>Bidang Rehabilitasi Sosial</li><li>Seksi Anak</li></ul>'],
  ['a page of ten million signs', `<table>${' '.repeat(10_000_000)}</table>`],
]

test('what a copied page tells more than its text is read, and its text where it tells no more', async ({
  desk,
}) => {
  const { page, program } = await desk.start()
  await page.getByRole('button', { name: /Mulai kantor baru/ }).click()
  await page.getByLabel('Nama kantor').fill('Dinas Sosial')
  await page.keyboard.press('Enter')
  await expect(box(page, 'Dinas Sosial')).toBeVisible()

  const pages = [...PAGES, ...PLAIN.map(([what, html]) => [what, html, TEXT] as const)]
  const chosen = longOr(pages, (_, at) => at === 0)
  for (const [what, html, text] of chosen) {
    await test.step(what, async () => {
      await pick(page, 'Dinas Sosial')
      await pasted(page, { text, html })
      await accepted(page)
    })
  }

  // The same by the menu's own act, which asks the main process.
  await pick(page, 'Dinas Sosial')
  const [, html = '', text = ''] = PAGES[0] ?? []
  await program.clipboard.writePage(text, html)
  await box(page, 'Dinas Sosial').click({ button: 'right' })
  await page.getByRole('menuitem', { name: 'Tempel di bawah unit ini' }).click()
  await accepted(page)
})

/** The paste of the keys, whatever the system's clipboard keeps of a page. */
function pasted(page: Page, copied: { readonly text: string; readonly html: string }) {
  return page.evaluate(({ text, html }) => {
    const clipboardData = new DataTransfer()
    clipboardData.setData('text/plain', text)
    clipboardData.setData('text/html', html)
    const wish = { clipboardData, bubbles: true, cancelable: true }
    document.body.dispatchEvent(new ClipboardEvent('paste', wish))
  }, copied)
}

/** Two bidang with two sections each are to come; taken in, seen, and taken back. */
async function accepted(page: Page): Promise<void> {
  const accept = page.getByRole('button', { name: 'Tambahkan ke bagan' })
  await expect(accept).toBeFocused()
  await expect(page.getByRole('main').getByText(/^6 unit/)).toBeVisible()
  await page.keyboard.press('Enter')
  await expect(accept).toHaveCount(0)
  for (const name of ['Bidang Rehabilitasi Sosial', 'Bidang Bantuan']) {
    await expect(box(page, name)).toHaveAttribute('aria-level', '2')
  }
  for (const name of ['Anak', 'Lanjut Usia', 'Bencana', 'Fakir Miskin']) {
    await expect(box(page, `Seksi ${name}`)).toHaveAttribute('aria-level', '3')
  }
  await saved(page)
  await page.keyboard.press('Control+z')
  await expect(box(page, 'Bidang Bantuan')).toHaveCount(0)
}
