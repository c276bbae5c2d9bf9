import { describe, expect, test } from 'vitest'
import { impactOf, withGroups } from '../../renderer/domain/acts/act-impact.ts'
import { actsOf } from '../../renderer/domain/acts/acts.ts'
import { coverDuties } from '../../renderer/domain/duties/settle-duties.ts'
import type { PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { carryOver } from '../../renderer/domain/proposal/carry/carry.ts'
import { decide } from '../../renderer/domain/proposal/decision/decide.ts'
import { peopleCounts } from '../../renderer/domain/proposal/people/people-counts.ts'
import { placePerson } from '../../renderer/domain/proposal/people/place-person.ts'
import {
  type FrozenAct,
  type Proposal,
  submittedVersion,
} from '../../renderer/domain/proposal/proposal.ts'
import { review, submit, withdraw } from '../../renderer/domain/proposal/road/road.ts'
import {
  decideSupplement,
  makeSupplement,
} from '../../renderer/domain/proposal/supplement/supplement.ts'
import { settingRecord } from '../../renderer/domain/records/record-makers.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../renderer/domain/structure/change.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import {
  all,
  recordsOf,
  type Structure,
  structureOf,
  withRecords,
} from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import { beritaAcara } from '../../renderer/papers/kinds/decision-papers.ts'
import { reinstatement } from '../../renderer/papers/kinds/reinstatement.ts'
import { USUAL_PAPER } from '../../renderer/papers/order/paper-choice.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { problemsOf } from '../../renderer/papers/paper-problems.ts'
import { paperKind, type SheetKind } from '../../renderer/papers/paper-table.ts'
import { footOf } from '../../renderer/print/heads/paper-heads.ts'
import { type ProposalPaper, proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { minutesText } from '../../renderer/print/proposal/berita-acara.ts'
import { decisionSheet } from '../../renderer/print/proposal/decision-sheet.ts'
import { decisionText } from '../../renderer/print/proposal/decision-text.ts'
import { matrixText, sumOf } from '../../renderer/print/proposal/matrix.ts'
import { optionsText } from '../../renderer/print/proposal/options-text.ts'
import { recapRows } from '../../renderer/print/proposal/recap.ts'
import { memoText } from '../../renderer/print/proposal/telaahan.ts'
import { sheetPaper } from '../../renderer/print/sheet/sheet-papers.ts'
import { peopleText } from '../../renderer/words/telling/people-text.ts'
import { fromTo } from '../../renderer/words/telling/value-text.ts'
import { dutyIn, officeWithDuties } from '../domain/duties/small-duties.ts'
import { drafted, given, signed, value } from '../domain/proposal/small-reform.ts'
import { person, post } from '../domain/small-office.ts'
import { proposalDocument } from '../make/proposal-sheets.ts'
import { SAMPLE_DAY } from '../make/sample-proposal.ts'
import { city } from './city-proposal.ts'
import {
  draftOf,
  F4,
  linesOn,
  made,
  samplePage as paper,
  saidOn,
  sample,
  textsOf,
  words,
} from './on-sheets.ts'

const { live, proposal } = sample
const [version] = proposal.versions
if (!version) throw new Error('no version')

const listOf = (page: ProposalPaper) => reinstatement.text(page, { words } as PaperOrder)
const told = (text: PaperText) => JSON.stringify(text)
const drawn = (page: ProposalPaper) =>
  saidOn(decisionSheet(page, sheetPaper('F4', true), 8, words).svg)

describe('an act that is open again after a decision', () => {
  /** All acts agreed to but the last so many. */
  function agreed(open: number): ProposalPaper {
    const keys = paper.acts.slice(0, paper.acts.length - open).map(({ key }) => key)
    const decisions = keys.map((key) => [key, { mark: 'S' as const, remark: '' }])
    return { ...paper, decisions: Object.fromEntries(decisions) }
  }

  test('is marked on matrix, feet, options and the list for pengukuhan', () => {
    const open = agreed(1)
    expect(told(matrixText(open, words)).match(/BELUM DIPUTUS: baru atau berubah/g)).toHaveLength(1)
    expect(footOf(open, words)).toContain('1\u00a0butir BELUM DIPUTUS')
    const options = optionsText({ ...open, options: [{ letter: 'A', paper: open }] }, words)
    expect(told(options)).toContain('versi 1 · 1\u00a0butir BELUM DIPUTUS')
    expect(told(listOf(open))).toContain(`BELUM DIPUTUS: perubahan nomor ${paper.acts.at(-1)?.no}`)
  })

  test.each([0, paper.acts.length])('is none where %i are open', (open) => {
    const one = agreed(open)
    const text = [told(matrixText(one, words)), footOf(one, words), told(listOf(one))].join()
    expect(text).not.toContain('BELUM DIPUTUS: ')
  })
})

test('a number and what it becomes stay on one line; names may break', () => {
  expect(fromTo('1', '4')).toBe('1\u00a0→\u00a04')
  expect(fromTo('Bidang A', '4')).toBe('Bidang A → 4')
})

describe('a supplementary sheet', () => {
  const [unit] = all(live, 'unit')
  const waiting = person('menunggu', { golongan: 'III/b', status: 'pns' })
  const unitId = unit?.id as UnitId
  const rank = { eselon: 'III.b', category: 'administrator' } as const
  const office = apply(live, put(live, [waiting, post('bebas', { unitId, ...rank, order: 90 })]))
  const marked = (keys: readonly string[], mark: 'S' | 'T') =>
    Object.fromEntries(keys.map((key) => [key, { mark, remark: '' }]))
  const marks = marked(
    paper.acts.map(({ key }) => key),
    'S',
  )
  const decided = value(decide(value(review(proposal, signed)), office, marks, signed, false))
  const { change: carried, next } = carryOver(decided.change, office)
  const edit = value(placePerson(waiting.id, 'post:bebas', 'appointment:new')(next))
  const placed = { ...decided, change: squash(carried, edit) }
  const supplement = value(makeSupplement(placed, office, signed.at))
  const sheet = proposalPaper(supplement, office, null, SAMPLE_DAY)
  const asked = supplement.versions.at(-1)?.asks ?? []

  test('asks about nothing but whom it places, under the next number, with what speaks against them', () => {
    expect(asked).toEqual([`appoint:${waiting.id}`])
    const text = decisionText(sheet, words)
    const [row] = text.blocks.flatMap((block) => (block.kind === 'table' ? block.rows : []))
    const numbers = (submittedVersion(decided)?.acts ?? []).map(({ no }) => no)
    expect(row?.cells[0]).toEqual([String(Math.max(...numbers) + 1)])
    expect(told(text)).toContain('LEMBAR KEPUTUSAN TAMBAHAN KE-1 ')
    expect(told(text)).toContain(`${numbers.length} perubahan lain sudah diputus`)
    expect(told(text)).toContain('Perhatian: Golongan')
    expect(told(text)).not.toContain('BELUM DIPUTUS: ')
    expect(drawn(sheet)).toContain('LEMBAR KEPUTUSAN TAMBAHAN')
    expect(drawn(sheet)).toContain('Perhatian: Golongan')
    const { svg } = made('decision-sheet', { live: office, proposal: supplement }).document
    expect(svg.join('')).toContain(sheet.fingerprint)
    const first = proposalPaper(supplement, office, 1, SAMPLE_DAY)
    expect(sheet.fingerprint).not.toBe(first.fingerprint)
  })

  test('stands on the matrix among all, marked as not decided; its minutes are about it alone', () => {
    expect(told(matrixText(sheet, words)).match(/BELUM DIPUTUS: baru atau berubah/g)).toHaveLength(
      1,
    )
    const outcome = value(decideSupplement(supplement, office, marked(asked, 'T'), signed))
    const no = beritaAcara.usualVersion(outcome)
    expect(no).toBe(2)
    const minutes = minutesText(proposalPaper(outcome, office, no, SAMPLE_DAY), words)
    expect(told(minutes)).toContain('1 penempatan. Hasilnya: 1 ditolak.')
  })
})

const EARLIER = '1 Oktober 2018, lebih awal dari tanggal peraturannya (10 Oktober 2018)'
const PAST = '12 Oktober 2018, tanggal yang sudah lewat ketika ditetapkan'

test.each([
  ['2018-10-01', 'Tahun anggaran', `Berlaku sejak ${EARLIER}. Alasan: Tahun anggaran`],
  ['2018-10-12', 'Terlambat dicatat', `Berlaku sejak ${PAST}. Alasan: Terlambat dicatat`],
  ['2018-10-12', null, null],
])('that it is in force since %s for "%s" stands on the papers', (from, backdatedFor, sentence) => {
  const decree = { kind: 'perwako' as const, no: '31', date: day('2018-10-10') }
  const fields = { decree, inForceFrom: day(from), backdatedFor }
  const page = proposalPaper({ ...proposal, ...fields }, live, 1, SAMPLE_DAY)
  const texts = [
    matrixText(page, words),
    minutesText(page, words),
    memoText(page, words),
    listOf(page),
  ]
  for (const text of texts.map(told)) {
    if (sentence) expect(text).toContain(sentence)
    else expect(text).not.toContain('Berlaku sejak')
  }
})

describe('people are counted on every paper as on the tab', () => {
  const DAY = day('2026-11-25')
  /** Of a city half of ten units are abolished, one goes under another office, two are merged. */
  function cityReform(): Proposal {
    const units = all(city, 'unit')
    const small = units.filter(({ type }) => /^(seksi|subbagian|kelurahan|bidang)$/.test(type))
    const [first, second] = units.filter(({ type }) => type === 'dinas').map(({ id }) => id)
    const bidang = units.find(({ type, parentId }) => type === 'bidang' && parentId === first)
    const at = small.findIndex((one, no) => no >= 20 && small[no + 1]?.parentId === one.parentId)
    const [one, other] = small.slice(at, at + 2).map(({ id }) => id)
    if (!bidang || !second || !one || !other) throw new Error('no units')
    return draftOf(
      drafted(
        city,
        abolishUnits(small.slice(0, 5).map(({ id }) => id)),
        moveUnit(bidang.id, second),
        mergeUnits({ from: [one], into: other, on: DAY, basis: null }),
      ),
    )
  }

  test.each([
    ['demo', live, proposal, SAMPLE_DAY],
    ['city', city, cityReform(), DAY],
  ] as const)('%s', (_, office, draft, on) => {
    const page = proposalPaper(draft, office, null, on)
    const counts = peopleCounts(page.base, page.next, page.change, on)
    expect(counts.loses + counts.reinstalled).toBeGreaterThan(0)
    const tab = peopleText(words, counts)
    for (const text of [matrixText, decisionText, memoText, minutesText])
      expect(told(text(page, words))).toContain(tab)
    expect(drawn(page)).toContain(tab)
    const persons = new Set(page.acts.flatMap(({ impact }) => impact.persons))
    expect(persons.size).toBe(counts.loses)
    // What the acts of the matrix tell each comes to what is told of all.
    const matrix = JSON.stringify(matrixText(page, words).blocks)
    const sum = (what: string) =>
      [...matrix.matchAll(new RegExp(`"(\\d+)\u00a0${what}"`, 'g'))]
        .map(([, count]) => Number(count))
        .reduce((one, more) => one + more, 0)
    expect(sum('Plt/Plh/Pj berakhir')).toBe(counts.acting)
    expect(sum('orang tanpa nama')).toBe(counts.unnamed)
  })
})

describe('a draft that clashes with the structure in force', () => {
  const renamed = (name: string) => drafted(live, renameUnit('unit:egov', name))
  const moved = apply(live, renamed('Bidang Digital'))
  const draft = draftOf(renamed('Bidang Aptika'))
  const page = proposalPaper(draft, moved, null, SAMPLE_DAY)

  test('asks nothing once it is withdrawn, and is told as it was written', () => {
    const withdrawn = proposalPaper(value(withdraw(draft, signed)), moved, null, SAMPLE_DAY)
    expect(withdrawn.clashes).toBe(0)
    expect(withdrawn.acts.map(({ act, to }) => [act, to])).toEqual([['rename', 'Bidang Aptika']])
    expect(told(matrixText(withdrawn, words))).not.toContain('bentrok')
    expect(told(matrixText(withdrawn, words))).toContain('Bidang Aptika')
  })

  test('says on each paper that this is open, and before it is printed', () => {
    expect(page.clashes).toBeGreaterThan(0)
    const clash = `${page.clashes} hal bentrok dengan struktur yang berlaku`
    for (const text of [matrixText, decisionText, minutesText])
      expect(told(text(page, words))).toContain(clash)
    expect(drawn(page)).toContain(clash)
    const beside = optionsText({ ...page, options: [{ letter: 'B', paper: page }] }, words)
    expect(told(beside)).toContain(`Pilihan B: ${clash}`)
    const wish = { choice: USUAL_PAPER, on: SAMPLE_DAY, today: SAMPLE_DAY, language: 'id' } as const
    const found = problemsOf(paperKind('matrix'), moved, wish, { paper: page, plan: null })
    expect(found.map(({ code }) => code)).toContain('clashes')
  })

  test('once it is handed in, its text is what was read', () => {
    const handedIn = value(submit(draft, live, signed))
    expect(proposalPaper(handedIn, moved, 1, SAMPLE_DAY).clashes).toBe(0)
  })
})

describe('rank and NIP of who signs', () => {
  const settings = [
    settingRecord('headRank', 'Pembina Utama Muda'),
    settingRecord('headNip', '196304171990031005'),
  ]
  const signedBy = withRecords(live, new Map(settings.map((one) => [one.id, one])))
  const none = withRecords(signedBy, new Map([['setting:decreeNo', null]]))
  const UNDER = 'Pembina Utama Muda · NIP 19630417 199003 1 005'

  test.each([
    ['decision-sheet', signedBy, true],
    ['peta-jabatan', signedBy, true],
    // Never on the attachment of a regulation.
    ['chart', signedBy, false],
    ['draft-chart', signedBy, false],
    ['chart', none, true],
    ['decision-sheet', live, false],
  ] as const)('stand on %s: %#', (kind: SheetKind, office: Structure, stands) => {
    const said = saidOn(made(kind, { live: office, proposal }).document.svg)
    if (stands) expect(said).toContain(UNDER)
    else expect(said).not.toContain('NIP')
  })
})

describe('fungsi without a home', () => {
  const base = officeWithDuties()
  const gone = drafted(base, abolishUnits(['unit:layanan']))

  /** What the matrix of a change says of them, and the heading over it. */
  function homelessOn(change: Change) {
    const { blocks } = matrixText(proposalPaper(draftOf(change), base, null, given.date), words)
    const at = blocks.findIndex(
      (block) => block.kind === 'heading' && block.text.startsWith('Fungsi tanpa rumah'),
    )
    const table = blocks[at + 1]
    if (at < 0 || table?.kind !== 'table') return null
    return [blocks[at], ...table.rows.map(({ cells }) => cells.map(([line]) => line))]
  }

  test('are named on the matrix, until somebody says where they go', () => {
    const from = 'hilang bersama perubahan, dari Seksi Layanan Informasi'
    expect(homelessOn(gone)).toEqual([
      { kind: 'heading', text: 'Fungsi tanpa rumah sesudah perubahan (2)' },
      ['1', 'pelayanan permohonan informasi', from],
      ['2', 'pengelolaan daftar informasi', from],
    ])
    const fungsi = ['layanan-1', 'layanan-2'].map((id) => dutyIn(base, id))
    const covered = coverDuties(fungsi, 'duty:media-1', { on: given.date, basis: null })
    expect(homelessOn(squash(gone, value(covered(apply(base, gone)))))).toBeNull()
  })

  test('are not mentioned where there are none', () => {
    expect(homelessOn({})).toBeNull()
  })
})

describe('a version frozen before functional groups were counted', () => {
  const older: readonly FrozenAct[] = version.acts.map((act) => {
    const { groups: _, ...impact } = act.impact
    return { ...act, impact }
  })

  test('tells them apart all the same', () => {
    const groups = withGroups(older, version.change).map(({ impact }) => impact.groups)
    const acts = actsOf(live, version.change)
    expect(groups).toEqual(acts.map((act) => impactOf(live, version.change, act).groups))
    expect(groups).toContain(1)
    expect(withGroups(version.acts, version.change)).toBe(version.acts)
  })

  test('has as its sum on the matrix the difference of the numbers below it', () => {
    const old = { ...proposal, versions: [{ ...version, acts: older }] }
    const page = proposalPaper(old, live, null, SAMPLE_DAY)
    const { units, groups = 0 } = sumOf(page.acts.map(({ impact }) => impact))
    const [own, kjf] = recapRows(page, words).map(({ before, after }) => after - before)
    expect([units - groups, groups]).toEqual([own, kjf])
  })
})

describe('a telaahan', () => {
  const blocksOf = (page: ProposalPaper) => memoText(page, words).blocks
  const itemsOf = (page: ProposalPaper) =>
    blocksOf(page).flatMap((block) => (block.kind === 'list' ? block.items : []))
  const last = paper.acts.length

  test.each([
    [
      'reasons by the numbers of their acts, and lines for those without one',
      // The fourth only follows from the third.
      (no: number) => (no <= 3 ? 'Beban kerja rendah.' : no === 5 ? 'Digabung' : ''),
      ['Perubahan 1–4: Beban kerja rendah.', 'Perubahan 5: Digabung.'],
      [`Uraikan alasan perubahan 6–${last}.`],
    ],
    [
      'no line to write a reason on where every act has one',
      () => 'Penyederhanaan birokrasi',
      [`Perubahan 1–${last}: Penyederhanaan birokrasi.`],
      [],
    ],
  ])('has %s', (_, reasonOf, reasons, wanted) => {
    const acts = paper.acts.map((act) => ({ ...act, reason: reasonOf(act.no) }))
    const page = { ...paper, acts }
    expect(itemsOf(page)).toEqual(expect.arrayContaining(reasons))
    const hints = blocksOf(page).flatMap((block) => (block.kind === 'blank' ? [block.hint] : []))
    expect(hints.slice(0, 1)).toEqual(wanted)
  })

  test('says who is placed, by name and post, and what speaks against it; no cost without allowances', () => {
    const items = itemsOf(paper)
    const placed = items.find((item) => item.startsWith('14 perlu pengukuhan:'))
    expect(placed).toContain('Dimas Arya Nugrahanto')
    expect(placed).toContain('Sandiman Ahli Muda')
    expect(items.join()).toContain('Perubahan 16 (Hanifah Zahratunnisa): Golongan III/b di luar')
    expect(items.join()).not.toContain('Tidak dihitung')
  })

  test('takes as given the day the proposal has, not one that was taken back and stands on its road', () => {
    const step = proposal.log.at(-1)
    if (!step) throw new Error('no road')
    const log = [...proposal.log, { ...step, due: SAMPLE_DAY }]
    const of = (inForceFrom: typeof SAMPLE_DAY | null) =>
      itemsOf({ ...paper, proposal: { ...proposal, log, inForceFrom } }).join()
    expect(of(null)).not.toContain('Usulan mulai berlaku pada')
    expect(of(SAMPLE_DAY)).toContain('Usulan mulai berlaku pada 4 Oktober 2018.')
  })

  test('claims of no freeze more than that none is on record', () => {
    const base = structureOf(recordsOf(live).filter(({ kind }) => kind !== 'freeze'))
    const items = itemsOf({ ...paper, base }).join()
    expect(items).toContain('Tidak ada masa pembatasan pelantikan yang tercatat')
    expect(items).not.toContain('tanpa persetujuan')
  })

  test.each(['id', 'en'] as const)(
    'of the demo fills one sheet, with room for the signature (%s)',
    (language) => {
      const wish = { ...F4, minType: 10, language }
      expect(proposalDocument('telaahan', paper, wish).sheets).toBe(1)
    },
  )

  test('says of a number that stays that it stays', () => {
    const { svg } = proposalDocument('telaahan', paper, F4)
    const said = svg.flatMap(linesOn).join(' ')
    for (const line of [
      'Unit kerja (tanpa KJF): 23 menjadi 10; Kelompok Jabatan Fungsional (KJF): 1 menjadi 6.',
      'Jabatan: 65 menjadi 53; kebutuhan (K) tetap 91.',
      'Jabatan eselon IV.a: 16 menjadi 3.',
    ])
      expect(said).toContain(line)
  })

  test.each([
    ['id', 'Kesimpulan', 'Saran tindak'],
    ['en', 'Conclusion', 'Advice'],
  ] as const)(
    'has what is advised with what is concluded, on A4 too (%s)',
    (language, ...heads) => {
      const { svg } = proposalDocument('telaahan', paper, { ...F4, paper: 'A4', language })
      const [concluded = [], advised] = heads.map((head) =>
        svg.flatMap((sheet, at) => (textsOf(sheet).some(({ text }) => text === head) ? [at] : [])),
      )
      expect(concluded).toHaveLength(1)
      expect(advised).toEqual(concluded)
    },
  )
})
