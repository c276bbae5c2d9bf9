import { expect, it } from 'vitest'
import { asWished, type ImportWish } from '../../../renderer/app/files/import-terms.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'
import { shownLook } from '../../../renderer/exchange/look/preview.ts'

const bytes = new TextEncoder().encode('Warna;Isi;Siapa\n1;Dinas Satu;Syam\n1.1;Bidang Dua;Joko\n')
/** The name of an inherited member: a sheet may be called so. */
const SHEET = 'constructor'
const columns = ['code', 'unit', 'holder'] as const

async function looked(wish: ImportWish) {
  const [sheet] = (await lookAt(await loadFiles([{ name: `${SHEET}.csv`, bytes }], 'id'), wish))
    .sheets
  if (!sheet) throw new Error('no sheet')
  return sheet
}

const look = shownLook(
  await lookAt(await loadFiles([{ name: `${SHEET}.csv`, bytes }], 'id'), FIRST_WISH),
)

it.each<[string, ImportWish['settled'][string], (sheet: (typeof look.sheets)[number]) => unknown]>([
  [
    'headings and columns',
    { headerRow: 1, columns },
    ({ reading }) => [reading?.headerRow, reading?.columns],
  ],
  ['the hierarchy', { hierarchy: 'outline-number' }, ({ reading }) => reading?.hierarchy],
  ['the last row', { lastRow: 2 }, ({ reading }) => reading?.lastRow],
  ['that it lies on its side', { turned: true }, ({ lying }) => lying],
  ['that it is left out', null, ({ leftOut, settled }) => [leftOut, settled]],
  [
    'a row to pass over',
    { skip: [3] },
    ({ reading }) => reading?.skipped.some(({ row }) => row === 3),
  ],
])('%s shows at once as the answer will show it', async (_what, settled, shown) => {
  const wish = { ...FIRST_WISH, settled: { [look.sheets[0]?.name ?? '']: settled } }
  const [meanwhile] = asWished(look, wish).sheets
  if (!meanwhile) throw new Error('no sheet')
  expect(shown(meanwhile)).toEqual(shown(await looked(wish)))
  expect(shown(meanwhile)).not.toEqual(shown(look.sheets[0] ?? meanwhile))
})

it('a cell typed over shows at once', () => {
  const sheet = look.sheets[0]?.name ?? ''
  const edits = [{ sheet, row: 3, column: 1, text: 'Bidang Tiga' }]
  expect(asWished(look, { ...FIRST_WISH, edits }).sheets[0]?.rows[2]?.[1]).toBe('Bidang Tiga')
})
