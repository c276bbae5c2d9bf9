import { describe, expect, test } from 'vitest'
import { fatesOf } from '../../renderer/domain/proposal/people/fates.ts'
import { optionOf } from '../../renderer/domain/proposal/proposal.ts'
import { optionsBeside } from '../../renderer/domain/proposal/versions/options.ts'
import { apply, squash } from '../../renderer/domain/structure/change.ts'
import { recordsOf, structureOf } from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { removeAppointment } from '../../renderer/domain/verbs/appointment-edits.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { addUnit, moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { type PaperName, paperOf } from '../../renderer/layout/pages/paper.ts'
import { unionOf } from '../../renderer/print/proposal/before-after-union.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, live } from '../domain/proposal/small-reform.ts'
import { holds, unit } from '../domain/small-office.ts'
import { sampleProposal } from '../make/sample-proposal.ts'
import { city, ON, proposal } from './city-proposal.ts'
import { draftOf, made, optionsOn, sample, words } from './on-sheets.ts'

const ikp = drafted(live, renameUnit('unit:ikp', 'Bidang IKP'))

test('options stand on one sheet beside what is in force, under one numbering', () => {
  const first = draftOf(drafted(live, renameUnit('unit:ikp', 'Bidang Komunikasi')))
  const other = optionOf(first, { ...given, id: 'proposal:2' }, { first: first.id, no: 2 })
  const edits = [renameUnit('unit:ikp', 'Bidang Humas'), renameUnit('unit:egov', 'Bidang Aptika')]
  const second = { ...other, change: drafted(live, ...edits) }
  const { text, document } = made('options', {
    live,
    proposal: second,
    options: optionsBeside([first, second], second),
  })
  const table = text?.blocks.find((block) => block.kind === 'table')
  expect(table?.columns.map(({ head }) => head)).toEqual([
    'No',
    'Dasar (berlaku)',
    'Pilihan A',
    'Pilihan B',
  ])
  expect(table?.rows.map(({ cells }) => cells.map((cell) => cell.slice(0, 2)))).toEqual([
    [
      ['1'],
      ['Bidang Informasi Publik (Dinas Kominfo)'],
      ['GANTI NAMA (A\u00a01)', 'Bidang Komunikasi'],
      ['GANTI NAMA (B\u00a01)', 'Bidang Humas'],
    ],
    [
      ['2'],
      ['Bidang E-Government (Dinas Kominfo)'],
      ['tetap'],
      ['GANTI NAMA (B\u00a02)', 'Bidang Aptika'],
    ],
  ])
  expect(document.sheets).toBe(1)
})

test('acts refer to one another by the numbers of this paper, and the sums stand in halves', () => {
  const edits = [renameUnit('unit:egov', 'Bidang Aptika'), moveUnit('unit:layanan', 'unit:egov')]
  const { row, tables } = optionsOn(live, [ikp, drafted(live, ...edits)])
  const renamed = row(3, 'GANTI NAMA')
  expect(renamed?.act).toBe(Number(renamed?.cells[0]?.[0]))
  expect(row(3, 'PINDAH')?.cells[3]).toContain(`Nama baru lewat perubahan ${renamed?.act}.`)
  expect(tables[0]?.namesActs).toEqual({ columns: [2, 3], word: 'Perubahan' })
  expect(tables[1]?.halves).toBe(true)
})

test.each([
  ['id', `Tidak ada yang dibandingkan: “${given.name}” belum mempunyai pilihan lain.`],
  ['en', `There is nothing to compare: “${given.name}” has no other option yet.`],
] as const)(
  'one option alone, or none, says in a sentence that nothing is compared, without an empty table (%s)',
  (language, text) => {
    const said = wordsIn(language)
    const { paper } = optionsOn(live, [ikp], said).first
    for (const blocks of [
      optionsOn(live, [ikp], said).text.blocks,
      optionsText({ ...paper, options: [] }, said).blocks,
    ]) {
      expect(blocks.map(({ kind }) => kind)).toEqual(['letterhead', 'title', 'fields', 'paragraph'])
      expect(blocks.at(-1)).toEqual({ kind: 'paragraph', text })
    }
  },
)

describe('what an option has no act of its own on', () => {
  const founded = unit('siaran', { type: 'seksi', name: 'Seksi Siaran', parentId: 'unit:ikp' })
  const goes = abolishUnits(['unit:media'])
  const changes = [
    drafted(
      live,
      renameUnit('unit:media', 'Seksi Media Digital'),
      addUnit({ unit: founded, place: 'last', head: null }),
      abolishUnits(['unit:infra']),
    ),
    squash(ikp, drafted(apply(live, ikp), goes, abolishUnits(['unit:infra']))),
  ] as const
  const { rows, row, linesOf, text } = optionsOn(live, changes)

  test('is not called unchanged where another act of it abolishes it, and is strong there', () => {
    const renamed = row(2, 'GANTI NAMA')
    expect(renamed?.cells[2]?.join()).toContain('Seksi Media Digital')
    expect(renamed?.cells[3]).toEqual([`dihapus lewat perubahan ${row(3, 'DIHAPUS')?.act}`])
    expect(renamed?.leads).toContain(3)
  })

  test('is not called unchanged where it never is', () => {
    expect(row(2, 'DIBENTUK')?.cells[3]).toEqual(['tidak dibentuk'])
    expect(row(2, 'DIBENTUK')?.leads).toEqual([2])
  })

  test('loses the post with the unit that is abolished', () => {
    const fates = fatesOf(live, apply(live, changes[1]), changes[1])
    expect(fates.find(({ person }) => person.id === 'person:media')?.kind).toBe('loses')
    const freed = drafted(live, removeAppointment('appointment:media-media'))
    expect(optionsOn(live, [freed, changes[1]]).row(2, 'DILEPAS')?.cells[3]).toEqual([
      'kehilangan jabatan Kepala Seksi Media',
    ])
  })

  test('a post that another act of it takes with its unit is not called unchanged', () => {
    const kelas = drafted(live, changePost('post:media', { kelas: 10 }))
    const told = optionsOn(live, [kelas, drafted(live, goes)])
    const changed = told.row(2, 'GANTI KELAS')
    expect(changed?.cells[3]).toEqual([`dihapus lewat perubahan ${told.row(3, 'DIHAPUS')?.act}`])
    expect(changed?.leads).toContain(3)
  })

  test('ends an order with the unit it is for', () => {
    const order = holds('tanpa', 'media', { role: 'plt', from: given.date })
    const acted = structureOf([...recordsOf(live), order])
    const ended = [removeAppointment(order.id), goes].map((edit) => drafted(acted, edit))
    const told = optionsOn(acted, ended)
    expect(told.row(2, 'DILEPAS')?.cells[3]).toEqual([
      `dihapus lewat perubahan ${told.row(3, 'DIHAPUS')?.act}`,
    ])
  })

  test('what all do alike is counted once, behind what they differ in', () => {
    expect(JSON.stringify(rows)).not.toContain('Seksi Infrastruktur')
    expect(text.blocks).toContainEqual({
      kind: 'paragraph',
      text: 'Sama dalam semua pilihan: 1 perubahan (pada lembarnya A 2; B 2).',
    })
  })

  test('both charts stand on top, what does not change folded, the numbers those of the rows', () => {
    const kinds = text.blocks.map(({ kind }) => kind)
    expect(kinds.indexOf('outlines')).toBeLessThan(kinds.indexOf('table'))
    expect(linesOf(0)).toContainEqual(
      expect.objectContaining({
        form: 'fresh',
        mark: `BARU\u00a0${row(2, 'DIBENTUK')?.cells[0]?.[0]}`,
      }),
    )
    // What both do alike is drawn without a number.
    const alike = { depth: 2, text: 'Seksi Infrastruktur', form: 'gone', mark: 'DIHAPUS' }
    for (const lines of [linesOf(0), linesOf(1)]) {
      expect(lines).toContainEqual(alike)
      expect(lines.some((line) => /tidak berubah/.test(line.text))).toBe(true)
    }
  })

  test('the column of what is in force calls everything as it is called today', () => {
    expect(rows.map(({ cells }) => cells[1]).join()).not.toContain('Bidang IKP')
  })
})

test('the demo and another way of it lie on two sheets, what follows told with its act', () => {
  const office = sampleProposal({ duties: false })
  const change = drafted(office.live, renameUnit('unit:sekretariat', 'Sekretariat Dinas'))
  const { text, rows } = optionsOn(office.live, [office.proposal.change, change])
  expect(rows.length).toBe(6)
  expect(rows.flatMap(({ cells }) => cells.flat()).join(' ')).toContain('Diikuti A\u00a04, 5.')
  expect(text.landscape).toBe(false)
  expect(textDocument(text, paperOf('F4', true), 9, words).sheets).toBe(2)
  // What another option puts into a group it founds stays where this one does nothing to it.
  const ofOther = rows.slice(1).map(({ cells }) => cells[3])
  expect(ofOther).toEqual(ofOther.map(() => ['tetap']))
})

test('of several units that one option takes together each is told that becomes something of its own', () => {
  const edits = [abolishUnits(['unit:persandian']), moveUnit('unit:kemitraan', 'unit:statistik')]
  const change = drafted(sample.live, ...edits)
  const { rows, row } = optionsOn(sample.live, [sample.proposal.change, change])
  const [gone, moved] = [row(3, 'DIHAPUS'), row(3, 'PINDAH')]
  const taking = (name: string) =>
    rows.find(({ cells }) => `${cells[1]}`.includes(name) && /^PENYETARAAN/.test(`${cells[2]}`))
  expect(taking('Seksi Persandian')?.cells[3]).toEqual([
    `Seksi Persandian: dihapus lewat perubahan ${gone?.act}`,
    'yang lain tetap',
  ])
  expect(taking('Seksi Persandian')?.leads).toContain(3)
  expect(taking('Seksi Kemitraan Komunikasi Publik')?.cells[3]).toEqual([
    `Seksi Kemitraan Komunikasi Publik: pindah lewat perubahan ${moved?.act}`,
    'yang lain tetap',
  ])
  expect(taking('Seksi Pusat Data')?.cells[3]).toEqual(['tetap'])
  expect(gone?.cells[2]).toEqual([`penyetaraan lewat perubahan ${taking('Seksi Persandian')?.act}`])
})

describe('options of a city', () => {
  // Dinas Perhubungan stands elsewhere among the offices, or is no more.
  const { rows, row, tables, linesOf } = optionsOn(city, [
    drafted(city, moveUnit('unit:300', 'unit:1', { before: 'unit:126' })),
    drafted(city, abolishUnits(['unit:300'])),
  ])

  test('an office that changes its place among the others stands nowhere but among these', () => {
    const lines = linesOf(0).filter(({ text }) => text.startsWith('Dinas Perhubungan'))
    expect(new Set(lines.map(({ depth }) => depth))).toEqual(new Set([1]))
    expect(linesOf(0).filter(({ depth }) => depth === 0)).toHaveLength(1)
  })

  test('an office that one option moves and the other abolishes is "tetap" in neither', () => {
    const [gone, moved] = [row(3, 'DIHAPUS'), row(2, 'GANTI URUTAN')]
    expect(moved?.cells[3]).toEqual([`dihapus lewat perubahan ${gone?.act}`])
    expect(gone?.cells[1]).toEqual(['Dinas Perhubungan', 'dan 25 unit di bawahnya'])
    expect(gone?.cells[2]).toEqual([
      `Dinas Perhubungan: ganti urutan lewat perubahan ${moved?.act}`,
      'yang lain tetap',
    ])
  })

  test('numbers of kelas stand in the order of kelas, whichever option changes them', () => {
    const kelas = (tables.at(-1)?.rows ?? []).flatMap(
      ({ cells }) => /kelas (\d+)/.exec(cells[0]?.[0] ?? '')?.[1] ?? [],
    )
    expect(rows.length).toBeGreaterThan(0)
    expect(kelas.length).toBeGreaterThan(2)
    expect(kelas).toEqual(kelas.toSorted((a, b) => Number(b) - Number(a)))
  })

  test('of five offices lie on two sheets, what goes along named once and the sums in halves', () => {
    const other = drafted(
      city,
      mergeUnits({ from: ['unit:170'], into: 'unit:210', on: ON, basis: null }),
      abolishUnits(['unit:300']),
      renameUnit('unit:68', 'Dinas Pendidikan, Kebudayaan, Pemuda dan Olahraga'),
      renameUnit('unit:136', 'Bidang Jalan'),
      moveUnit('unit:86', 'unit:126'),
    )
    const two = optionsOn(city, [proposal.change, other])
    const sheetsOn = (paper: PaperName, type: number, { text } = two) =>
      textDocument(text, paperOf(paper, true), type, words).sheets
    for (const type of [8, 10])
      for (const paper of ['F4', 'A4', 'A3'] as const) expect(sheetsOn(paper, type)).toBe(2)
    // A third that does little takes no sheet more.
    const little = drafted(
      city,
      renameUnit('unit:68', 'Dinas Pendidikan dan Kebudayaan Kota'),
      abolishUnits(['unit:92']),
    )
    const three = optionsOn(city, [proposal.change, other, little])
    for (const type of [8, 9])
      for (const paper of ['F4', 'A4'] as const) expect(sheetsOn(paper, type, three)).toBe(2)
    // What one act brings from one office is one line, with the office once.
    expect(two.linesOf(1).filter(({ text }) => text.endsWith('(dari Dinas Sosial)'))).toEqual([
      expect.objectContaining({
        text: 'Sekretariat; Bidang Rehabilitasi Sosial; Bidang Perlindungan Sosial; Bidang Pemberdayaan Sosial; UPTD Rumah Singgah, dan 13 unit di bawahnya (dari Dinas Sosial)',
      }),
    ])
    const merged = two.row(3, 'DIGABUNG')
    expect(merged?.cells[1]).toEqual(['Dinas Sosial', 'dan 5 unit yang ikut pindah'])
    expect(merged?.cells[3]?.slice(1)).toEqual([
      'Dinas Pemberdayaan Perempuan dan Perlindungan Anak',
      'jabatan kepalanya dihapus',
      expect.stringMatching(/^Diikuti B/),
    ])
    expect(two.row(2, 'DIPECAH')?.cells[2]?.slice(1)).toEqual([
      expect.stringMatching(/^keluar menjadi /),
    ])
  })
})

describe('an office that goes and leaves a founded one nothing', () => {
  // Beside the split that founds Dinas Kebudayaan another office goes, with all that is in it.
  const split = apply(city, proposal.change)
  const change = squash(proposal.change, drafted(split, abolishUnits(['unit:376'])))

  test('has a place of its own on both sheets', () => {
    const union = unionOf(city, apply(city, change))
    expect(union.before('unit:kebudayaan')).toBeNull()
    expect(union.after('unit:376~semula')).toBeNull()
    expect(union.before('unit:376~semula')).toBe('unit:376')
  })

  test('has nothing of its own below the founded one among the options', () => {
    const lines = optionsOn(city, [change, proposal.change]).linesOf(0)
    const gone = lines.filter(({ mark }) => mark.startsWith('DIHAPUS'))
    expect(gone.map(({ text }) => text)).toEqual([
      'Dinas Penanaman Modal dan Pelayanan Terpadu Satu Pintu dan 17 unit di bawahnya',
    ])
  })
})
