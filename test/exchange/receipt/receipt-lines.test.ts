import { expect, it } from 'vitest'
import { importFiles } from '../../../renderer/exchange/look/import-files.ts'
import { FIRST_WISH, loadFiles, lookAt } from '../../../renderer/exchange/look/look.ts'
import { alikeProblems } from '../../../renderer/exchange/read/alike-problems.ts'
import { withoutTexts } from '../../../renderer/exchange/read/import-receipt.ts'
import { officeTableBytes } from '../../make/office-tables/office-table.ts'
import { TOLD_LIST } from '../../make/office-tables/told-list.ts'

const FILE = { name: TOLD_LIST.name, bytes: officeTableBytes(TOLD_LIST) }

async function receiptOf() {
  const { report } = await importFiles([FILE], { preset: 'auto', language: 'id' })
  if (!report.receipt) throw new Error('no receipt')
  return report.receipt
}

it('tells of each column what was changed and left out, why, in which rows, and an example', async () => {
  const { sheets, counts, effects, unused } = await receiptOf()
  const told = sheets[0]?.columns.flatMap(({ heading, lines }) =>
    lines.map(({ fate, why, count, rows, from, to }) =>
      [heading, fate, why, count, rows.join(' '), from, to ?? ''].join('|'),
    ),
  )
  expect(told).toEqual([
    'No|left|row-number|8|3,10|1|',
    'Unit Kerja|left|skip-total|1|11,11|JUMLAH|',
    'Jabatan|left|skip-total|1|11,11|8|',
    'Jabatan|changed|role-apart|1|7,7|Plt. Kepala Bidang Informatika|Kepala Bidang Informatika',
    'Eselon|left|problem|1|10,10|eselon mana|',
    'Kelas|left|problem|1|7,7|sebelas|',
    'Nama Pejabat|left|problem|1|8,8|menunggu pelantikan|',
    'NIP|left|problem|1|8,8|198501012010012003|',
    'NIP|left|skip-signature|1|12,12|Kota Contoh, 1 Oktober 2026|',
  ])
  expect(counts).toEqual({ taken: 46, changed: 1, guessed: 0, left: 15, silent: 0 })
  expect(unused).toBe(0)
  expect(effects).toEqual({ vacantSeats: 4, saidVacant: 2, plt: 2, plh: 0, pj: 0, oddNames: 1 })
})

it('tells a cell the user has typed over with what the file has', async () => {
  const loaded = await loadFiles([FILE], 'id')
  const edits = [{ sheet: FILE.name, row: 7, column: 4, text: '11' }]
  const { outcome } = await lookAt(loaded, { ...FIRST_WISH, edits })
  const kelas = outcome.report.receipt?.sheets[0]?.columns.find(
    ({ heading }) => heading === 'Kelas',
  )
  expect(kelas?.lines).toMatchObject([
    { fate: 'changed', why: 'typed', from: 'sebelas', to: '11', count: 1 },
  ])
})

it('holds no text of a cell where persons are left out', async () => {
  const bare = JSON.stringify(withoutTexts(await receiptOf()))
  expect(bare).not.toContain('menunggu pelantikan')
  expect(bare).not.toContain('198501012010012003')
})

it('tells a number that stands where units are named as the number of its row', async () => {
  const text = 'Unit Kerja;Jabatan;Pejabat\nDinas A;Kepala Dinas;Syam\n2;Subbagian Umum;\n'
  const bytes = new TextEncoder().encode(text)
  const wish = { preset: 'auto', language: 'id' } as const
  const { report } = await importFiles([{ name: 'nomor.csv', bytes }], wish)
  const units = report.receipt?.sheets[0]?.columns.find(({ meaning }) => meaning === 'unit')
  expect(units?.lines).toMatchObject([{ fate: 'left', why: 'row-number', from: '2', count: 1 }])
})

it('folds problems of one kind into one with their rows', async () => {
  const rows = Array.from({ length: 8437 }, (_, at) =>
    ['Dinas Satu', `Analis ${at}`, 'sebelas'].join(';'),
  )
  const text = ['Unit;Jabatan;Kelas', ...rows].join('\n')
  const { report } = await importFiles(
    [{ name: 'kelas.csv', bytes: new TextEncoder().encode(text) }],
    { preset: 'auto', language: 'id' },
  )
  const kelas = alikeProblems(report.problems).filter(({ first }) => first.column === 'Kelas')
  expect(kelas.map(({ all, rows: where }) => [all.length, where])).toEqual([[8437, [[2, 8438]]]])
})
