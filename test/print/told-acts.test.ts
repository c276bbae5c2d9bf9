import { describe, expect, test } from 'vitest'
import { actRelations } from '../../renderer/domain/acts/act-relations.ts'
import { actsOf } from '../../renderer/domain/acts/acts.ts'
import { shellsLeft, shellsOf } from '../../renderer/domain/acts/shells.ts'
import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import type { Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../renderer/domain/proposal/road/road.ts'
import type { PostId } from '../../renderer/domain/records/records.ts'
import { acceptFinding } from '../../renderer/domain/rule-table/rule-edits.ts'
import type { Change } from '../../renderer/domain/structure/change.ts'
import { type Edit, put } from '../../renderer/domain/structure/edit.ts'
import { get, type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { splitUnit } from '../../renderer/domain/verbs/split-unit.ts'
import { addUnit, moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { actSides } from '../../renderer/print/proposal/act-sides.ts'
import { actLine, actText, becameLines, wasLines } from '../../renderer/words/telling/act-line.ts'
import { actSource } from '../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given, live, signed, value } from '../domain/proposal/small-reform.ts'
import { person, post, smallOfficeRecords, unit } from '../domain/small-office.ts'
import { proposalDocument, proposalText } from '../make/proposal-sheets.ts'
import { draftOf, saidOn, words } from './on-sheets.ts'

const on = given.date

/** Each act of a change in one line, and as its two sides on paper. */
function told(change: Change, base: Structure = live) {
  const source = actSource(words, change, base)
  const acts = actsOf(base, change)
  return {
    acts,
    source,
    lines: acts.map((act) => actLine(words, act, source)),
    sides: acts.map((act) => actSides(act, source, words)),
  }
}

function submitted(change: Change, base = live): Proposal {
  return value(submit(draftOf(change), base, signed))
}

type Kind = 'decision-sheet' | 'matrix' | 'berita-acara'

function saidOf(kind: Kind, proposal: Proposal, base = live) {
  const page = proposalPaper(proposal, base, null, on)
  // The number of an act that leads to its row is a text of its own.
  return saidOn(proposalDocument(kind, page, { language: 'id' }).svg).replace(/ (?=[.,])/g, '')
}

const said = (kind: Kind, change: Change, base = live) =>
  saidOf(kind, submitted(change, base), base)

const kjf = (id: string, parent: string, name: string) =>
  unit(id, { parentId: `unit:${parent}`, order: 9, name, type: 'kjf' })

/** Three groups of one name; two seksi go into theirs with their heads. */
const grouped = structureOf([
  ...smallOfficeRecords(),
  ...['sek', 'ikp', 'egov'].map((parent) =>
    kjf(`kjf-${parent}`, parent, 'Kelompok Jabatan Fungsional'),
  ),
  post('arsip-kjf', { unitId: 'unit:kjf-sek', title: 'Arsiparis Ahli Muda' }),
])
const founded = (id: string, parent: string) =>
  addUnit({ unit: kjf(id, parent, 'KJF'), place: 'last', head: null })

function equalised(section: string, title: string, into = 'kjf-ikp'): Edit {
  return mergeUnits({
    from: [`unit:${section}`],
    into: `unit:${into}`,
    answers: { [`post:${section}` as PostId]: 'functional' },
    titles: { [`post:${section}` as PostId]: title },
    on,
    basis: null,
  })
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
const merging = (from: 'media' | 'egov', into: 'layanan' | 'ikp') =>
  mergeUnits({ from: [`unit:${from}`], into: `unit:${into}`, on, basis: null })

test.each<[string, Structure, readonly Edit[], readonly string[]]>([
  [
    'a split what goes out, what is new there and what stays',
    live,
    [split],
    [
      'Dipecah: Seksi Aplikasi (Bidang E-Government); keluar menjadi Seksi Data: Kepala Seksi Data [baru], Pranata Komputer; tetap di Seksi Aplikasi: Kepala Seksi Aplikasi, Pranata Komputer (K\u00a02)',
    ],
  ],
  [
    'penyetaraan as an act of its own the functional title and whose group it is',
    grouped,
    [
      equalised('media', 'Pranata Humas Ahli Muda'),
      equalised('layanan', 'Arsiparis Ahli Muda', 'kjf-sek'),
    ],
    [
      'Penyetaraan: Seksi Layanan Informasi → Kelompok Jabatan Fungsional (Sekretariat); kepalanya disetarakan menjadi Arsiparis Ahli Muda',
      'Penyetaraan: Seksi Media → Kelompok Jabatan Fungsional (Bidang Informasi Publik); kepalanya disetarakan menjadi Pranata Humas Ahli Muda',
    ],
  ],
  [
    'penyetaraan which posts go along, and that its group comes with it',
    live,
    [founded('kjf-sek', 'sek'), equalised('umum', 'Arsiparis Ahli Muda', 'kjf-sek')],
    [
      'Penyetaraan: Subbagian Umum → KJF (Sekretariat) [baru]; ikut pindah: Arsiparis (K\u00a02); kepalanya disetarakan menjadi Arsiparis Ahli Muda',
    ],
  ],
  [
    'penyetaraan of a post alone both titles',
    live,
    [
      changePost('post:program', {
        category: 'fungsional',
        eselon: null,
        title: 'Perencana Ahli Muda',
      }),
    ],
    [
      'Penyetaraan: Kepala Subbagian Program · IV.a → Perencana Ahli Muda · fungsional (Subbagian Program)',
    ],
  ],
  [
    'a merger of seksi which head goes',
    live,
    [merging('media', 'layanan')],
    [
      'Digabung: Seksi Media → Seksi Layanan Informasi (Bidang Informasi Publik); Kepala Seksi Media dihapus',
    ],
  ],
  [
    'a merger what it takes along',
    live,
    [merging('egov', 'ikp')],
    [
      'Digabung: Bidang E-Government → Bidang Informasi Publik (Dinas Kominfo); ikut pindah: Seksi Aplikasi, Seksi Infrastruktur; Kepala Bidang E-Government dihapus',
    ],
  ],
  [
    'of three groups of one name which',
    grouped,
    [
      moveUnit('unit:kjf-ikp', 'unit:egov'),
      changePost('post:arsip-kjf', { seats: 4 }),
      abolishUnits(['unit:media'], { unitId: 'unit:kjf-egov', on, basis: null }),
    ],
    [
      'Dihapus: Seksi Media (Bidang Informasi Publik); tugas diambil alih oleh Kelompok Jabatan Fungsional · Bidang E-Government',
      'Pindah: Kelompok Jabatan Fungsional: Bidang Informasi Publik → Bidang E-Government',
      'Ganti kebutuhan: Arsiparis Ahli Muda (Kelompok Jabatan Fungsional · Sekretariat): 1\u00a0→\u00a04',
    ],
  ],
])('a line tells of %s', (_, base, edits, lines) => {
  expect(told(drafted(base, ...edits), base).lines).toEqual(lines)
})

test.each<[string, Structure, Edit, Kind, string]>([
  ['a split', live, split, 'decision-sheet', 'Kepala Seksi Data [baru]'],
  [
    'a merger',
    live,
    merging('egov', 'ikp'),
    'decision-sheet',
    'ikut pindah: Seksi Aplikasi, Seksi',
  ],
  ['a merger', live, merging('egov', 'ikp'), 'berita-acara', 'ikut pindah: Seksi Aplikasi, Seksi'],
  ['penyetaraan', grouped, equalised('media', 'Pranata Humas'), 'matrix', 'PENYETARAAN'],
])('a paper says of %s the same: %#', (_, base, edit, kind, text) => {
  const paper = said(kind, drafted(base, edit), base)
  expect(paper).toContain(text)
  if (base === grouped) expect(paper).not.toContain('DIGABUNG')
})

test('a split has what went and what stays on the two sides of a paper', () => {
  expect(told(drafted(live, split)).sides).toEqual([
    {
      before: [
        'Seksi Aplikasi (Bidang E-Government)',
        '• Kepala Seksi Aplikasi',
        '• Pranata Komputer (K\u00a03)',
      ],
      after: [
        'keluar menjadi Seksi Data: Kepala Seksi Data [baru], Pranata Komputer',
        'tetap di Seksi Aplikasi: Kepala Seksi Aplikasi, Pranata Komputer (K\u00a02)',
      ],
    },
  ])
})

test('an abolition says on paper and on screen who takes over the tasks', () => {
  const change = drafted(
    live,
    abolishUnits(['unit:media'], { unitId: 'unit:egov', on, basis: null }),
  )
  const heir = 'tugas diambil alih oleh Bidang E-Government'
  const { lines, sides } = told(change)
  expect(lines).toEqual([`Dihapus: Seksi Media (Bidang Informasi Publik); ${heir}`])
  expect(sides[0]?.before[0]).toBe('Seksi Media (Bidang Informasi Publik)')
  expect(sides[0]?.after).toEqual([heir])
})

test('an accepted finding says which, on what, and why', () => {
  const accepted = { id: 'override:1' as const, reason: 'Satu pensiun.', by: null, on }
  const finding = { rule: 'seats-exceeded', subjectId: 'post:arsiparis' } as const
  const { acts, source, sides } = told(drafted(live, acceptFinding(finding, accepted)))
  const [act] = acts
  if (!act) throw new Error('no act')
  expect(actText(words, act, source)).toBe(
    'Pegawai melebihi kebutuhan: Arsiparis (Subbagian Umum); alasan: Satu pensiun.',
  )
  expect(sides).toEqual([
    {
      before: ['Pegawai melebihi kebutuhan', 'Arsiparis (Subbagian Umum)'],
      after: ['Satu pensiun.'],
    },
  ])
  expect(actLine(wordsIn('en'), act, source)).toMatch(/^Finding accepted: .*Arsiparis/)
})

test('changed details of a unit and a person say which, from what to what', () => {
  const [section, officer] = [get(live, 'unit:media'), get(live, 'person:media')]
  if (!section || !officer) throw new Error('not in the office')
  const edits = put(live, [
    { ...section, code: '2.16.03', note: 'Bergabung 2019' },
    { ...officer, golongan: 'IV/a', birthDate: on },
  ])
  const { acts, source, sides, lines } = told(edits)
  const at = acts.findIndex(({ act }) => act === 'details')
  const [details, data] = [acts[at], lines[acts.findIndex(({ act }) => act === 'person')]]
  if (!details) throw new Error('no act')
  const [was, became] = [
    ['Kode: –', 'Catatan: –'],
    ['Kode: 2.16.03', 'Catatan: Bergabung 2019'],
  ]
  expect(sides[at]).toEqual({
    before: ['Seksi Media (Bidang Informasi Publik)', ...(was ?? [])],
    after: became,
  })
  expect(wasLines(words, details, source)).toEqual(was)
  expect(becameLines(words, details, source)).toEqual(became)
  expect(data).toMatch(/Tanggal lahir – → 4 Oktober 2018.*Golongan III\/c → IV\/a$/)
})

test('a person who is new or gone is named on that side only', () => {
  const { sides } = told(put(live, [{ ...person('baru'), name: 'Pegawai Baru' }]))
  expect(sides).toEqual([{ before: ['(belum ada)'], after: ['Pegawai Baru'] }])
})

test('units are merged under the name that is asked for', () => {
  const merged = (name: string) =>
    mergeUnits({ from: ['unit:media'], into: 'unit:layanan', name, on, basis: null })
  const name = 'Seksi Layanan dan Media'
  const change = drafted(live, merged(name))
  expect(change['unit:layanan']?.after).toMatchObject({ name })
  expect(change['post:layanan']?.after).toMatchObject({ title: `Kepala ${name}` })
  expect(actsOf(live, change).map(({ act, to }) => [act, to])).toEqual([
    ['merge', name],
    ['rename', name],
  ])
  expect(merged(' ')(live)).toMatchObject({ ok: false, problem: { code: 'name-empty' } })
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
  const no = (key: string) => acts.find((act) => act.key === key)?.no ?? 0
  const gone = no('abolish:unit:ikp')
  const moves = [no('move:unit:layanan'), no('move:unit:media')]

  test('says what it needs, who needs it and who gives the name it uses, on paper too', () => {
    const relations = actRelations(live, change, acts)
    const renamed = no('rename:unit:egov')
    expect(relations.get('abolish:unit:ikp')?.needs).toEqual(moves)
    expect(relations.get('move:unit:layanan')).toMatchObject({
      wanted: [gone],
      names: [{ name: 'Bidang Aptika', no: renamed }],
    })
    const needs = `Perlu perubahan ${moves.join(', ')}.`
    for (const text of [
      needs,
      `Diperlukan oleh perubahan ${gone}.`,
      `Nama “Bidang Aptika” diberikan oleh perubahan ${renamed}.`,
    ])
      expect(said('decision-sheet', change)).toContain(text)
    const page = proposalPaper(submitted(change), live, null, on)
    const word = proposalText('decision-sheet', page, { language: 'id' })
    expect(JSON.stringify(word)).toContain(needs)
    expect(said('matrix', change)).toContain(needs)
  })

  const decisions = Object.fromEntries(
    acts.map((act) => [act.key, { mark: act.no === gone ? 'T' : 'S', remark: '' } as const]),
  )
  const decided = value(
    decide(value(review(submitted(change), signed)), live, decisions, signed, true),
  )

  test('warns of the empty shell it leaves where it is rejected and what empties it is not', () => {
    const shells = shellsOf(live, change, acts)
    const keys = new Set(acts.map(({ key }) => key))
    expect(shellsLeft(shells, keys)).toEqual([])
    keys.delete('abolish:unit:ikp')
    expect(shellsLeft(shells, keys)).toMatchObject([{ name: 'Bidang Informasi Publik' }])
    keys.delete('move:unit:media')
    expect(shellsLeft(shells, keys), 'a seksi is still there').toEqual([])
    expect(said('decision-sheet', change)).toContain(
      `Bila perubahan ${moves.join(', ')} disetujui tanpa perubahan ${gone}, Bidang Informasi Publik tinggal tanpa isi.`,
    )
    const minutes = proposalText('berita-acara', proposalPaper(decided, live, 1, on), {
      language: 'id',
    })
    expect(JSON.stringify(minutes)).toContain(
      `Bidang Informasi Publik tinggal tanpa isi: perubahan ${moves.join(', ')}`,
    )
  })

  test.each(['decision-sheet', 'matrix', 'berita-acara'] as const)(
    'leaves a gap in the numbers of a later version that is explained (%s)',
    (kind) => {
      const gap = 'tidak ada: ditolak'
      expect(saidOf(kind, decided)).toContain(`Nomor ${gone} ${gap} pada versi 1.`)
      if (kind === 'decision-sheet') expect(said(kind, change)).not.toContain(gap)
    },
  )
})

test('two units that change names say which act gives up the name', () => {
  const change = drafted(
    live,
    renameUnit('unit:layanan', 'Seksi Dokumentasi'),
    renameUnit('unit:media', 'Seksi Layanan Informasi'),
  )
  expect(said('decision-sheet', change)).toContain(
    'Nama “Seksi Layanan Informasi” dilepas oleh perubahan 1.',
  )
})

test('a new order is told by what moved, not by two whole lists', () => {
  const many = structureOf([
    ...smallOfficeRecords(),
    ...Array.from({ length: 21 }, (_, at) =>
      unit(`s${at}`, { parentId: 'unit:egov', order: 9 + at, name: `Seksi ${at}`, type: 'seksi' }),
    ),
  ])
  const { lines, sides } = told(
    drafted(many, moveUnit('unit:s4', 'unit:egov', { after: 'unit:s10' })),
    many,
  )
  const under = 'di bawah Bidang E-Government'
  expect(lines).toEqual([`Ganti urutan: ${under}; Seksi 4 sesudah Seksi 10`])
  expect(sides).toEqual([
    {
      before: [under, 'Seksi 4 sesudah Seksi 3'],
      after: [under, 'Seksi 4 sesudah Seksi 10'],
    },
  ])
})

test('units and the functional groups are told apart wherever they are counted', () => {
  const change = drafted(
    live,
    founded('kjf-ikp', 'ikp'),
    equalised('media', 'Pranata Humas Ahli Muda'),
  )
  const [act] = submitted(change).versions[0]?.acts ?? []
  expect(act?.impact).toMatchObject({ units: 0, groups: 1 })
  for (const kind of ['decision-sheet', 'matrix', 'berita-acara'] as const) {
    expect(said(kind, change), kind).toMatch(/Unit kerja \(tanpa KJF\) 10 (→ )?9/)
    expect(said(kind, change), kind).toMatch(/Kelompok Jabatan Fungsional \(KJF\) 0 (→ )?1/)
  }
  expect(said('decision-sheet', change)).toContain('−1 unit, +1 KJF')
})
