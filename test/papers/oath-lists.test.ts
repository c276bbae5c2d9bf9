import { expect, test } from 'vitest'
import type { PaperBlock, PaperText } from '../../renderer/domain/paper/paper-text.ts'
import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { termRecord } from '../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../renderer/domain/records/records.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import {
  inaugurationInvitation,
  inaugurationList,
} from '../../renderer/papers/kinds/inauguration.ts'
import { reinstatement } from '../../renderer/papers/kinds/reinstatement.ts'
import type { PaperOrder } from '../../renderer/papers/order/paper-kind.ts'
import { proposalPaper } from '../../renderer/print/heads/proposal-paper.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, given } from '../domain/proposal/small-reform.ts'
import { holds, person, post, smallOfficeRecords } from '../domain/small-office.ts'

const words = wordsIn('id')
const DAY = day('2018-10-04')

function block<K extends PaperBlock['kind']>({ blocks }: PaperText, kind: K) {
  const found = blocks.filter((one) => one.kind === kind).at(-1)
  if (!found) throw new Error(kind)
  return found as Extract<PaperBlock, { readonly kind: K }>
}

test('the list for pengukuhan: by protocol, only who is sworn in, the SK and not the regulation, its fingerprint', () => {
  const base = structureOf([
    ...smallOfficeRecords(),
    person('pelaksana'),
    holds('pelaksana', 'arsiparis'),
  ])
  const draft: Proposal = {
    ...newProposal(given),
    change: drafted(
      base,
      renameUnit('unit:umum', 'Subbagian Umum dan Kepegawaian'),
      renameUnit('unit:egov', 'Bidang Aplikasi'),
      renameUnit('unit:dinas', 'Dinas Kominfo dan Statistik'),
    ),
    decree: { kind: 'perwako', no: '31 Tahun 2018', date: DAY },
  }
  const list = (fields: Partial<Proposal> = {}) => {
    const paper = proposalPaper({ ...draft, ...fields }, base, null, DAY)
    return { text: reinstatement.text(paper, { words } as PaperOrder), paper }
  }
  const { text, paper } = list()
  const people = block(text, 'table').rows.map(({ cells }) => cells[1]?.[0])
  // The arsiparis of the renamed subbagian carries out the work: an SK is enough.
  expect(people).toEqual(['Pegawai dinas', 'Pegawai egov', 'Pegawai umum'])
  expect(block(text, 'title').lines[1]).toBe('NOMOR ……………………')
  expect(block(text, 'fields').rows).toEqual([
    ['Peraturan', 'Perkada 31 Tahun 2018 tanggal 4 Oktober 2018'],
  ])
  expect(text.foot).toContain(paper.fingerprint)
  const none = list({ change: drafted(base, renameUnit('unit:dinas', 'Dinas Kominfo')) }).text
  expect(block(none, 'paragraph').text).toContain('tidak mengukuhkan siapa pun')
  expect(none.blocks.map(({ kind }) => kind)).not.toContain('table')
  const known = list({ sk: { no: '821.2/7/BKPSDM', date: DAY } }).text
  expect(block(known, 'title').lines[1]).toContain('821.2/7/BKPSDM')
  const table = reinstatement.table(list({ sk: { no: '821.2/7', date: null } }).paper, {
    words,
  } as PaperOrder)
  expect(table.rows.map((row) => [row[0], row[1], row.at(-1)])).toEqual([
    [1, 'Pegawai dinas', '821.2/7'],
    [2, 'Pegawai egov', '821.2/7'],
    [3, 'Pegawai umum', '821.2/7'],
  ])
})

test('an invitation names guests by the posts they hold today, in the order of those; the list by the new', () => {
  const OATH = day('2018-11-01')
  const sworn = { from: OATH, swornOn: OATH }
  const office = structureOf([
    ...smallOfficeRecords().filter(
      ({ id }) => !['appointment:media-media', 'appointment:sek-sek'].includes(id),
    ),
    post('camat', { eselon: 'III.a', category: 'administrator', title: 'Camat' }),
    { ...holds('media', 'media', { until: day('2018-10-31') }) },
    { ...holds('sek', 'sek', { until: day('2018-10-31') }) },
    holds('media', 'camat', sworn),
    holds('sek', 'arsiparis', sworn),
    holds('tanpa', 'pranata', sworn),
  ])
  const guests = (today: string) => {
    const order = { on: OATH, today: day(today), words } as PaperOrder
    return block(inaugurationInvitation.text(office, order), 'list').items
  }
  const before = [
    'Pegawai sek, Sekretaris Sekretariat pada Dinas Kominfo',
    'Pegawai media, Kepala Seksi Media pada Dinas Kominfo',
    'Pegawai tanpa',
  ]
  const led = (line: string) => line.split(',')[0]
  expect(guests('2018-10-20').map(led)).toEqual(before.map(led))
  expect(guests('2018-10-20').join()).not.toContain('Camat')
  // Printed again after the oath it still says what it said.
  expect(guests('2018-12-01')).toEqual(guests('2018-10-20'))
  const order = { on: OATH, today: DAY, words } as PaperOrder
  const listed = block(inaugurationList.text(office, order), 'table').rows
  expect(listed.map(({ cells }) => cells[1]?.[0])[0]).toBe('Pegawai media')
})

test('who has an SK and no day of the oath stands below the list of the sworn, on paper and in the table', () => {
  const OATH = day('2018-11-01')
  const sk = { from: OATH, decreeNo: '821/7', decreeDate: day('2018-10-25') }
  const told = (...sworn: readonly StructureRecord[]) => {
    const office = structureOf([
      ...smallOfficeRecords(),
      post('camat', { eselon: 'III.a', category: 'administrator', title: 'Camat' }),
      holds('tanpa', 'camat', sk),
      ...sworn,
    ])
    const order = { on: OATH, today: OATH, words } as PaperOrder
    const text = inaugurationList.text(office, order)
    return {
      kinds: text.blocks.map(({ kind }) => kind),
      text,
      table: inaugurationList.table(office, order),
    }
  }
  const { text, table } = told(holds('media', 'pranata', { from: OATH, swornOn: OATH }))
  expect(block(text, 'heading').text).toBe('Sudah ada SK, hari pelantikan belum dicatat (1)')
  expect(block(text, 'list').items).toEqual(['Pegawai tanpa, Camat pada Dinas Kominfo, SK 821/7'])
  expect(table.rows).toHaveLength(1)
  expect(table.told).toHaveLength(2)
  // Nobody is sworn in at all: they are told none the less.
  expect(block(told().text, 'list').items).toHaveLength(1)
})

test('the post that was left is told where the reform took it away, with its perangkat daerah while there is one', () => {
  const OATH = day('2018-11-01')
  const office = (unitPath: string) =>
    structureOf([
      ...smallOfficeRecords(),
      holds('tanpa', 'arsiparis', { from: OATH, swornOn: OATH }),
      termRecord({
        id: 'term:lama',
        personId: 'person:tanpa',
        title: 'Kepala Seksi Lama',
        category: 'pengawas',
        eselon: 'IV.a',
        unitName: 'Seksi Lama',
        unitPath,
        role: 'definitif',
        from: day('2015-01-05'),
        until: day('2018-10-31'),
      }),
    ])
  const order = { on: OATH, today: DAY, words } as PaperOrder
  const left = (unitPath: string) =>
    block(inaugurationList.text(office(unitPath), order), 'table').rows[0]?.cells
  expect(left('Dinas Kominfo / Bidang Lama / Seksi Lama')).toContainEqual([
    'Kepala Seksi Lama pada Dinas Kominfo',
  ])
  expect(left('Dinas yang Hapus / Seksi Lama')).toContainEqual(['Kepala Seksi Lama'])
  const guests = block(inaugurationInvitation.text(office('Dinas Kominfo'), order), 'list').items
  expect(guests).toEqual(['Pegawai tanpa, Kepala Seksi Lama pada Dinas Kominfo'])
})
