import { describe, expect, test } from 'vitest'
import { asWished } from '../../../renderer/app/files/import-terms.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'

const bytes = new TextEncoder().encode('Warna;Isi;Siapa\n1;Dinas Satu;Syam\n1.1;Bidang Dua;Joko\n')

import { shownLook } from '../../../renderer/exchange/look/preview.ts'

describe('what is settled while the files are read again', () => {
  test('builds on what was settled a moment ago, not on what was read before it', async () => {
    const look = shownLook(
      await lookAt(await loadFiles([{ name: 'aneh.csv', bytes }], 'id'), FIRST_WISH),
    )
    const [sheet] = look.sheets
    if (!sheet?.reading) throw new Error('no reading')
    const columns = ['code', ...sheet.reading.columns.slice(1)] as typeof sheet.reading.columns
    const wish = { ...FIRST_WISH, settled: { [sheet.name]: { headerRow: 1, columns } } }
    const meanwhile = asWished(look, wish)
    expect(meanwhile.wish).toBe(wish)
    expect(meanwhile.sheets[0]?.reading).toMatchObject({ headerRow: 1, columns })
    const answered = await lookAt(await loadFiles([{ name: 'aneh.csv', bytes }], 'id'), wish)
    expect(answered.sheets[0]?.reading?.columns).toEqual(columns)
  })
})
