import { type BookType, utils, write } from '@e965/xlsx'
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'

const ROWS = [
  ['Kode', 'Nama Unit', 'Jabatan', 'Pejabat'],
  ['1', 'Dinas Sosial', 'Kepala Dinas', 'Ani Contoh'],
  ['1.1', 'Sekretariat', 'Sekretaris', 'Budi Contoh'],
  ['1.2', 'Bidang Data', 'Kepala Bidang', 'Citra Contoh'],
  ['1.3', 'Bidang Umum', 'Kepala Bidang', 'Dian Contoh'],
]
const OLD = [
  ['Kode', 'Nama Unit'],
  ['1', 'Dinas Lama'],
  ['1.1', 'Bidang Lama'],
]

/** A workbook that hides rows 4 and 5 of its table, and a sheet of the year before. */
function book(type: BookType): Uint8Array {
  const made = utils.book_new()
  const sheet = utils.aoa_to_sheet(ROWS)
  sheet['!rows'] = [{}, {}, {}, { hidden: true }, { hidden: true }]
  utils.book_append_sheet(made, sheet, '2026')
  utils.book_append_sheet(made, utils.aoa_to_sheet(OLD), '2020')
  made.Workbook = {
    Sheets: [
      { name: '2026', Hidden: 0 },
      { name: '2020', Hidden: 1 },
    ],
  }
  const bytes = new Uint8Array(
    write(made, { type: 'array', bookType: type, cellStyles: true }) as ArrayBuffer,
  )
  return type === 'ods' ? hiddenInOds(bytes) : bytes
}

/** The package writes an ODS that hides nothing: what a spreadsheet would write is put in. */
function hiddenInOds(bytes: Uint8Array): Uint8Array {
  const parts = unzipSync(bytes)
  let row = 0
  const content = strFromU8(parts['content.xml'] ?? new Uint8Array())
    .replace(
      '</office:automatic-styles>',
      '<style:style style:name="taH" style:family="table"><style:table-properties table:display="false"/></style:style></office:automatic-styles>',
    )
    .replace(
      /<table:table table:name="2020"[^>]*>/,
      '<table:table table:name="2020" table:style-name="taH">',
    )
    .replaceAll(/<table:table-row(?=[ >])/g, (tag) =>
      [4, 5].includes(++row) ? `${tag} table:visibility="filter"` : tag,
    )
  return zipSync({ ...parts, 'content.xml': strToU8(content) })
}

const named = (records: readonly { readonly kind: string }[]) =>
  records.flatMap((one) => (one.kind === 'unit' ? [(one as unknown as { name: string }).name] : []))

describe.each(['xlsx', 'ods'] as const)('what a workbook (%s) hides', (type) => {
  const files = [{ name: `daftar.${type}`, bytes: book(type) }]

  it('is left out and told', async () => {
    const { records, report } = await importFiles(files, { preset: 'auto', language: 'id' })
    expect(named(records)).toEqual(['Dinas Sosial', 'Sekretariat'])
    expect(report.problems.map(({ message }) => message)).toEqual([
      expect.stringMatching(/^1 lembar tersembunyi dilewati: .*2020/),
      expect.stringMatching(
        /^2 baris yang disembunyikan pada .*2026 tidak dibaca \(mulai baris 4\)/,
      ),
    ])
    expect(report.passedOver.filter(({ reason }) => reason === 'hidden')).toHaveLength(2)
  })

  it('is taken in where the user, or a command, says so', async () => {
    const all = await importFiles(files, { preset: 'auto', language: 'id', hidden: true })
    expect(named(all.records)).toEqual([
      ...['Dinas Sosial', 'Sekretariat', 'Bidang Data', 'Bidang Umum'],
      ...['Dinas Lama', 'Bidang Lama'],
    ])
    const loaded = await loadFiles(files, 'id')
    const first = await lookAt(loaded, FIRST_WISH)
    const [shown, old] = first.sheets
    expect([shown?.leftOut, old?.leftOut]).toEqual([false, true])
    const settled = { [shown?.name ?? '']: { keep: [4, 5] }, [old?.name ?? '']: {} }
    const { outcome, sheets } = await lookAt(loaded, { ...FIRST_WISH, settled })
    expect(sheets.map(({ leftOut }) => leftOut)).toEqual([false, false])
    expect(named(outcome.records)).toEqual(named(all.records))
  })
})

it('a hidden sheet of an old workbook is left out as well', async () => {
  const files = [{ name: 'daftar.xls', bytes: book('biff8') }]
  const { records, report } = await importFiles(files, { preset: 'auto', language: 'id' })
  expect(named(records)).not.toContain('Dinas Lama')
  expect(report.problems[0]?.message).toMatch(/^1 lembar tersembunyi dilewati: .*2020/)
})
