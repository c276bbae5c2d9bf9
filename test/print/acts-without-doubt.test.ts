import { describe, expect, test } from 'vitest'
import { actRelations } from '../../renderer/domain/acts/act-relations.ts'
import { actsOf } from '../../renderer/domain/acts/acts.ts'
import { shellsLeft, shellsOf } from '../../renderer/domain/acts/shells.ts'
import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../renderer/domain/proposal/road/road.ts'
import type { PostId } from '../../renderer/domain/records/records.ts'
import type { Change } from '../../renderer/domain/structure/change.ts'
import type { Edit } from '../../renderer/domain/structure/edit.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { splitUnit } from '../../renderer/domain/verbs/split-unit.ts'
import { addUnit, moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { paperOf } from '../../renderer/layout/pages/paper.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { actSides } from '../../renderer/print/proposal/act-sides.ts'
import { textDocument } from '../../renderer/print/text/text-document.ts'
import { actLine } from '../../renderer/words/telling/act-line.ts'
import { actSource } from '../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, live, signed, value } from '../domain/proposal/small-reform.ts'
import { post, smallOfficeRecords, unit } from '../domain/small-office.ts'
import { proposalDocument, proposalText } from '../make/proposal-sheets.ts'

const words = wordsIn('id')
const on = given.date

function told(base: Structure, change: Change): string[] {
  const source = actSource(words, change, base)
  return actsOf(base, change).map((act) => actLine(words, act, source))
}

function submitted(change: Change, base = live): Proposal {
  return value(submit({ ...newProposal(given), change }, base, signed))
}

/** What all sheets of a paper say, in one line. */
function said(kind: 'decision-sheet' | 'matrix' | 'berita-acara', proposal: Proposal, base = live) {
  const paper = proposalPaper(proposal, base, null, on)
  const { svg } = proposalDocument(kind, paper, { language: 'id' })
  return (
    svg
      .join(' ')
      .replace(/<[^>]*>/g, ' ')
      .replace(/\s+/g, ' ')
      // The number of an act that leads to its row is a text of its own.
      .replace(/ (?=[.,])/g, '')
  )
}

const split = splitUnit({
  unitId: 'unit:aplikasi',
  part: { id: 'unit:data', name: 'Seksi Data', type: 'seksi' },
  head: { ...post('data', { title: 'Kepala Seksi Data' }), eselon: 'IV.a' },
  postIds: [],
  childIds: [],
  seats: [
    {
      postId: 'post:pranata',
      newPostId: 'post:pranata-data',
      seats: 1,
      unnamed: 0,
      appointmentIds: [],
    },
  ],
  on,
  basis: null,
})

describe('a split', () => {
  const change = drafted(live, split)

  test('says what goes out, what is new there and what stays', () => {
    expect(told(live, change)).toEqual([
      'Dipecah: Seksi Aplikasi (Bidang E-Government); keluar menjadi Seksi Data: Kepala Seksi Data [baru], Pranata Komputer; tetap di Seksi Aplikasi: Kepala Seksi Aplikasi, Pranata Komputer (K\u00a02)',
    ])
    const [act] = actsOf(live, change)
    if (!act) throw new Error('no act')
    expect(actSides(act, actSource(words, change, live), words)).toEqual({
      before: [
        'Seksi Aplikasi (Bidang E-Government)',
        '• Kepala Seksi Aplikasi',
        '• Pranata Komputer (K\u00a03)',
      ],
      after: [
        'keluar menjadi Seksi Data: Kepala Seksi Data [baru], Pranata Komputer',
        'tetap di Seksi Aplikasi: Kepala Seksi Aplikasi, Pranata Komputer (K\u00a02)',
      ],
    })
  })

  test('says it on the decision sheet', () => {
    expect(said('decision-sheet', submitted(change))).toContain('Kepala Seksi Data [baru]')
  })
})

/** Three groups of one name; two seksi go into theirs with their heads. */
const grouped = structureOf([
  ...smallOfficeRecords(),
  ...['sek', 'ikp', 'egov'].map((parent) =>
    unit(`kjf-${parent}`, {
      parentId: `unit:${parent}`,
      order: 9,
      name: 'Kelompok Jabatan Fungsional',
      type: 'kjf',
    }),
  ),
  post('arsip-kjf', { unitId: 'unit:kjf-sek', title: 'Arsiparis Ahli Muda' }),
])

function equalised(section: 'media' | 'layanan', title: string, into = 'ikp'): Edit {
  return mergeUnits({
    from: [`unit:${section}`],
    into: `unit:kjf-${into}`,
    answers: { [`post:${section}`]: 'functional' } as Readonly<Record<PostId, 'functional'>>,
    titles: { [`post:${section}`]: title },
    on,
    basis: null,
  })
}

describe('penyetaraan', () => {
  test('is an act of its own, with the functional title and whose group it is', () => {
    const change = drafted(
      grouped,
      equalised('media', 'Pranata Humas Ahli Muda'),
      equalised('layanan', 'Arsiparis Ahli Muda', 'sek'),
    )
    expect(told(grouped, change)).toEqual([
      'Penyetaraan: Seksi Layanan Informasi → Kelompok Jabatan Fungsional (Sekretariat); kepalanya disetarakan menjadi Arsiparis Ahli Muda',
      'Penyetaraan: Seksi Media → Kelompok Jabatan Fungsional (Bidang Informasi Publik); kepalanya disetarakan menjadi Pranata Humas Ahli Muda',
    ])
    expect(said('decision-sheet', submitted(change, grouped), grouped)).not.toContain('DIGABUNG')
    expect(said('matrix', submitted(change, grouped), grouped)).toContain('PENYETARAAN')
  })

  test('of a post alone says both titles', () => {
    const change = drafted(
      live,
      changePost('post:program', {
        category: 'fungsional',
        eselon: null,
        title: 'Perencana Ahli Muda',
      }),
    )
    expect(told(live, change)).toEqual([
      'Penyetaraan: Kepala Subbagian Program · IV.a → Perencana Ahli Muda · fungsional (Subbagian Program)',
    ])
  })

  test('a merger of seksi is still a merger, and says which head goes', () => {
    const change = drafted(
      live,
      mergeUnits({ from: ['unit:media'], into: 'unit:layanan', on, basis: null }),
    )
    expect(told(live, change)).toEqual([
      'Digabung: Seksi Media → Seksi Layanan Informasi (Bidang Informasi Publik); Kepala Seksi Media dihapus',
    ])
  })
})

test('of six groups of one name it is told which', () => {
  const change = drafted(
    grouped,
    moveUnit('unit:kjf-ikp', 'unit:egov'),
    changePost('post:arsip-kjf', { seats: 4 }),
    abolishUnits(['unit:media'], { unitId: 'unit:kjf-egov', on, basis: null }),
  )
  expect(told(grouped, change)).toEqual([
    'Dihapus: Seksi Media (Bidang Informasi Publik); tugas diambil alih oleh Kelompok Jabatan Fungsional · Bidang E-Government',
    'Pindah: Kelompok Jabatan Fungsional: Bidang Informasi Publik → Bidang E-Government',
    'Ganti kebutuhan: Arsiparis Ahli Muda (Kelompok Jabatan Fungsional · Sekretariat): 1\u00a0→\u00a04',
  ])
})

describe('an act that has to do with others', () => {
  const change = drafted(
    live,
    renameUnit('unit:egov', 'Bidang Aptika'),
    moveUnit('unit:layanan', 'unit:egov'),
    moveUnit('unit:media', 'unit:egov'),
    abolishUnits(['unit:ikp']),
  )
  const acts = actsOf(live, change)
  const no = (kind: string, id: string) =>
    acts.find((act) => act.act === kind && act.id === id)?.no ?? 0
  const renamed = no('rename', 'unit:egov')
  const gone = no('abolish', 'unit:ikp')
  const moves = [no('move', 'unit:layanan'), no('move', 'unit:media')]

  test('says what it needs, who needs it and who gives the name it uses, on paper too', () => {
    const relations = actRelations(live, change, acts)
    const of = (one: number) => relations.get(acts.find((act) => act.no === one)?.key ?? '')
    expect(of(gone)?.needs).toEqual(moves)
    expect(of(moves[0] ?? 0)).toMatchObject({
      wanted: [gone],
      names: [{ name: 'Bidang Aptika', no: renamed }],
    })
    const sheet = said('decision-sheet', submitted(change))
    expect(sheet).toContain(`Perlu perubahan ${moves.join(', ')}.`)
    expect(sheet).toContain(`Diperlukan oleh perubahan ${gone}.`)
    expect(sheet).toContain(`Nama “Bidang Aptika” diberikan oleh perubahan ${renamed}.`)
    const word = JSON.stringify(
      proposalText('decision-sheet', proposalPaper(submitted(change), live, null, on), {
        language: 'id',
      }).blocks,
    )
    expect(word).toContain(`Perlu perubahan ${moves.join(', ')}.`)
    expect(said('matrix', submitted(change))).toContain(`Perlu perubahan ${moves.join(', ')}.`)
  })

  test('warns of the empty shell it leaves where it is rejected and what empties it is not', () => {
    const shells = shellsOf(live, change, acts)
    const keys = new Set(acts.map(({ key }) => key))
    expect(shellsLeft(shells, keys)).toEqual([])
    keys.delete('abolish:unit:ikp')
    expect(shellsLeft(shells, keys)).toMatchObject([{ name: 'Bidang Informasi Publik' }])
    keys.delete('move:unit:media')
    expect(shellsLeft(shells, keys), 'a seksi is still there').toEqual([])
    const proposal = submitted(change)
    expect(said('decision-sheet', proposal)).toMatch(
      new RegExp(
        `Bila perubahan ${moves.join(', ')} disetujui tanpa perubahan ${gone}, Bidang Informasi Publik tinggal tanpa isi.`,
      ),
    )
    const decisions = Object.fromEntries(
      acts.map((act) => [act.key, { mark: act.no === gone ? 'T' : 'S', remark: '' } as const]),
    )
    const decided = value(decide(value(review(proposal, signed)), live, decisions, signed, true))
    const minutes = proposalPaper(decided, live, 1, on)
    expect(
      JSON.stringify(proposalText('berita-acara', minutes, { language: 'id' }).blocks),
    ).toContain(`Bidang Informasi Publik tinggal tanpa isi: perubahan ${moves.join(', ')}`)
  })

  test('leaves a gap in the numbers of a later version that is explained', () => {
    const decisions = Object.fromEntries(
      acts.map((act) => [act.key, { mark: act.no === gone ? 'T' : 'S', remark: '' } as const]),
    )
    const decided = value(
      decide(value(review(submitted(change), signed)), live, decisions, signed, true),
    )
    for (const kind of ['decision-sheet', 'matrix', 'berita-acara'] as const)
      expect(said(kind, decided), kind).toContain(`Nomor ${gone} tidak ada: ditolak pada versi 1.`)
    expect(said('decision-sheet', submitted(change))).not.toContain('tidak ada: ditolak')
  })
})

test('two units that change names say which act gives up the name', () => {
  const change = drafted(
    live,
    renameUnit('unit:layanan', 'Seksi Dokumentasi'),
    renameUnit('unit:media', 'Seksi Layanan Informasi'),
  )
  expect(said('decision-sheet', submitted(change))).toContain(
    'Nama “Seksi Layanan Informasi” dilepas oleh perubahan 1.',
  )
})

test('a new order is told by what moved, not by two whole lists', () => {
  const many = structureOf([
    ...smallOfficeRecords(),
    ...Array.from({ length: 20 }, (_, at) =>
      unit(`s${at}`, {
        parentId: 'unit:egov',
        order: 10 + at,
        name: `Seksi ${at + 1}`,
        type: 'seksi',
      }),
    ),
    addedFirst(),
  ])
  const change = drafted(many, moveUnit('unit:s3', 'unit:egov', { after: 'unit:s9' }))
  expect(told(many, change)).toEqual([
    'Ganti urutan: di bawah Bidang E-Government; Seksi 4 sesudah Seksi 10',
  ])
  const [act] = actsOf(many, change)
  if (!act) throw new Error('no act')
  expect(actSides(act, actSource(words, change, many), words)).toEqual({
    before: ['di bawah Bidang E-Government', 'Seksi 4 sesudah Seksi 3'],
    after: ['di bawah Bidang E-Government', 'Seksi 4 sesudah Seksi 10'],
  })
})

function addedFirst() {
  return unit('s-first', { parentId: 'unit:egov', order: 9, name: 'Seksi 0', type: 'seksi' })
}

test('units and the functional groups are told apart wherever they are counted', () => {
  const change = drafted(
    live,
    addUnit({
      unit: { ...unit('kjf-ikp', { parentId: 'unit:ikp', type: 'kjf' }), name: 'KJF' },
      place: 'last',
      head: null,
    }),
    equalised('media', 'Pranata Humas Ahli Muda'),
  )
  const proposal = submitted(change)
  expect(proposal.versions[0]?.acts[0]?.impact).toMatchObject({ units: 0, groups: 1 })
  for (const kind of ['decision-sheet', 'matrix', 'berita-acara'] as const) {
    const sheet = said(kind, proposal)
    expect(sheet, kind).toMatch(/Unit kerja \(tanpa KJF\) 10 (→ )?9/)
    expect(sheet, kind).toMatch(/Kelompok Jabatan Fungsional \(KJF\) 0 (→ )?1/)
  }
  expect(said('decision-sheet', proposal)).toContain('−1 unit, +1 KJF')
})

test('a last sheet that would be mostly white is closed up, at the type asked for', () => {
  const row = (no: number) => ({ cells: [[String(no)], ['Seksi Pengelolaan Data\nsatu']] })
  const text = (rows: number) => ({
    title: 'Daftar',
    landscape: false,
    foot: '',
    blocks: [
      {
        kind: 'table' as const,
        columns: [
          { head: 'No', share: 1 },
          { head: 'Unit', share: 9 },
        ],
        rows: Array.from({ length: rows }, (_, at) => row(at + 1)),
      },
    ],
  })
  const made = (rows: number, closeness: number | null = null) =>
    textDocument(text(rows), paperOf('F4', true), 10, words, closeness)
  const full = Array.from({ length: 80 }, (_, at) => at + 1).findLast((rows) => {
    return made(rows).sheets === 1
  })
  if (!full) throw new Error('no full sheet')
  const tall = (svg = '') =>
    Math.min(...[...svg.matchAll(/<rect [^>]*height="([\d.]+)"/g)].map(([, mm]) => Number(mm)))
  expect(tall(made(full).svg[0]), 'closer rows').toBeLessThan(tall(made(10).svg[0]))
  expect(made(full).typePt).toBe(10)
  expect(tall(made(full + 1).svg[0]), 'where it saves nothing they are as usual').toBe(
    tall(made(10).svg[0]),
  )
  const { closeness } = made(full)
  expect([made(10).closeness, closeness > 0]).toEqual([0, true])
  expect(tall(made(full + 1, closeness).svg[0]), 'as it was printed').toBe(tall(made(full).svg[0]))
})
