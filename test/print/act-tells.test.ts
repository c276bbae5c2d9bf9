import { expect, test } from 'vitest'
import { actsWithNotes } from '../../renderer/domain/proposal/road/road.ts'
import type { UnitId } from '../../renderer/domain/records/records.ts'
import { acceptFinding } from '../../renderer/domain/rule-table/rule-edits.ts'
import { put } from '../../renderer/domain/structure/edit.ts'
import { get } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../renderer/domain/verbs/abolish.ts'
import { actSides } from '../../renderer/print/proposal/act-sides.ts'
import { actLine, actText, becameLines, wasLines } from '../../renderer/words/telling/act-line.ts'
import { actSource } from '../../renderer/words/telling/act-records.ts'
import { wordsIn } from '../../renderer/words/words.ts'
import { drafted, live } from '../domain/proposal/small-reform.ts'
import { person as newPerson } from '../domain/small-office.ts'

const on = day('2018-10-04')
const heir = { unitId: 'unit:egov' as UnitId, on, basis: null }
const accepted = { id: 'override:1' as const, reason: 'Satu pensiun.', by: null, on }
const change = drafted(
  live,
  abolishUnits(['unit:media'], heir),
  acceptFinding({ rule: 'seats-exceeded', subjectId: 'post:arsiparis' }, accepted),
)
const acts = actsWithNotes({ notes: {}, versions: [] }, live, change)
const paper = wordsIn('id')
const source = actSource(paper, change, live)

function told(kind: string) {
  const act = acts.find((one) => one.act === kind)
  if (!act) throw new Error(`no act ${kind}`)
  return { line: actText(paper, act, source), ...actSides(act, source, paper), act }
}

test('an abolition says on paper and on screen who takes over the tasks', () => {
  const { line, before, after, act } = told('abolish')
  const heirTold = 'tugas diambil alih oleh Bidang E-Government'
  expect(line).toBe(`Seksi Media (Bidang Informasi Publik); ${heirTold}`)
  expect(before[0]).toBe('Seksi Media (Bidang Informasi Publik)')
  expect(after).toEqual([heirTold])
  expect(actLine(paper, act, source)).toBe(`Dihapus: ${line}`)
})

test('an accepted finding says which, on what, and why', () => {
  const { line, before, after, act } = told('accept')
  const about = 'Pegawai melebihi kebutuhan: Arsiparis (Subbagian Umum)'
  expect(line).toBe(`${about}; alasan: Satu pensiun.`)
  expect([before, after]).toEqual([
    ['Pegawai melebihi kebutuhan', 'Arsiparis (Subbagian Umum)'],
    ['Satu pensiun.'],
  ])
  expect(actLine(wordsIn('en'), act, source)).toMatch(/^Finding accepted: .*Arsiparis/)
})

test('changed details of a unit and a person say which, from what to what', () => {
  const unit = get(live, 'unit:media')
  const person = get(live, 'person:media')
  if (!unit || !person) throw new Error('not in the office')
  const edits = put(live, [
    { ...unit, code: '2.16.03', note: 'Bergabung 2019' },
    { ...person, golongan: 'IV/a', birthDate: on },
  ])
  const found = actsWithNotes({ notes: {}, versions: [] }, live, edits)
  const [details, data] = ['details', 'person'].map((kind) => found.find(({ act }) => act === kind))
  if (!details || !data) throw new Error('no acts')
  expect(actSides(details, actSource(paper, edits, live), paper)).toEqual({
    before: ['Seksi Media (Bidang Informasi Publik)', 'Kode: –', 'Catatan: –'],
    after: ['Kode: 2.16.03', 'Catatan: Bergabung 2019'],
  })
  expect(actText(paper, data, actSource(paper, edits, live))).toMatch(/Golongan III\/c → IV\/a$/)
  expect(actText(paper, data, actSource(paper, edits, live))).toContain(
    'Tanggal lahir – → 4 Oktober 2018',
  )
  const told = actSource(paper, edits, live)
  expect(wasLines(paper, details, told)).toEqual(['Kode: –', 'Catatan: –'])
  expect(becameLines(paper, details, told)).toEqual(['Kode: 2.16.03', 'Catatan: Bergabung 2019'])
})

test('a person who is new or gone is named on that side only', () => {
  const edits = put(live, [{ ...newPerson('baru'), name: 'Pegawai Baru' }])
  const [act] = actsWithNotes({ notes: {}, versions: [] }, live, edits)
  if (!act) throw new Error('no act')
  expect(actSides(act, actSource(paper, edits, live), paper)).toEqual({
    before: ['(belum ada)'],
    after: ['Pegawai Baru'],
  })
})
