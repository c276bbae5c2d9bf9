import { expect, test } from 'vitest'
import { actLine as spokenLine } from '../../renderer/app/act-line.ts'
import { createTranslator, wordsOf } from '../../renderer/app/messages/words.ts'
import { abolishUnits } from '../../renderer/domain/abolish.ts'
import { day } from '../../renderer/domain/calendar-date.ts'
import { actsWithNotes } from '../../renderer/domain/proposal/road.ts'
import type { UnitId } from '../../renderer/domain/records.ts'
import { acceptFinding } from '../../renderer/domain/rules/rule-edits.ts'
import { actLine, actSides } from '../../renderer/print/act-text.ts'
import { decisionWords } from '../../renderer/print/decision-words.ts'
import { drafted, live } from '../domain/proposal/small-reform.ts'

const on = day('2018-10-04')
const heir = { unitId: 'unit:egov' as UnitId, on, basis: null }
const accepted = { id: 'override:1' as const, reason: 'Satu pensiun.', by: null, on }
const change = drafted(
  live,
  abolishUnits(['unit:media'], heir),
  acceptFinding({ rule: 'seats-exceeded', subjectId: 'post:arsiparis' }, accepted),
)
const acts = actsWithNotes({ notes: {}, versions: [] }, live, change)
const paper = decisionWords('id')

function told(kind: string) {
  const act = acts.find((one) => one.act === kind)
  if (!act) throw new Error(`no act ${kind}`)
  return { line: actLine(act, paper), ...actSides({ change }, act, paper), act }
}

test('an abolition says on paper and on screen who takes over the tasks', () => {
  const { line, before, after, act } = told('abolish')
  const heirTold = 'tugas diambil alih oleh Bidang E-Government'
  expect(line).toBe(`Seksi Media (Bidang Informasi Publik); ${heirTold}`)
  expect(before[0]).toBe('Seksi Media')
  expect(after).toEqual([heirTold])
  expect(spokenLine(wordsOf(createTranslator('id')), act)).toBe(`Dihapus: ${line}`)
})

test('an accepted finding says which, on what, and why', () => {
  const { line, before, after, act } = told('accept')
  const about = 'Pegawai melebihi kebutuhan: Arsiparis (Subbagian Umum)'
  expect(line).toBe(`${about}; alasan: Satu pensiun.`)
  expect([before, after]).toEqual([
    ['Pegawai melebihi kebutuhan', 'Arsiparis (Subbagian Umum)'],
    ['Satu pensiun.'],
  ])
  expect(spokenLine(wordsOf(createTranslator('en')), act)).toMatch(/^Finding accepted: .*Arsiparis/)
})
