import { expect, test } from 'vitest'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal } from '../../../renderer/domain/proposal/proposal.ts'
import {
  establish,
  lastLeader,
  lastSigner,
  review,
  stepBack,
  submit,
} from '../../../renderer/domain/proposal/road/road.ts'
import { schedule } from '../../../renderer/domain/proposal/road/schedule.ts'
import { rejectionOf } from '../../../renderer/domain/proposal/versions/revision.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { addUnit, moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { unit } from '../small-office.ts'
import { code, draft, drafted, given, live, newId, signed, value } from './small-reform.ts'

test('what was rejected and is proposed anew is that act again; what is formed anew is another', () => {
  const formed = (id: string) =>
    addUnit({ unit: unit(id, { parentId: 'unit:egov' }), place: 'last', head: null })
  const change = drafted(live, renameUnit('unit:ikp', 'Bidang Satu'), formed('lama'))
  const reviewed = value(
    review(value(submit({ ...newProposal(given), change }, live, signed)), signed),
  )
  const acts = reviewed.versions[0]?.acts ?? []
  const no = (key: string, list = acts) => list.find((act) => act.key === key)?.no
  const marks = Object.fromEntries(
    acts.map(({ key }) => [key, { mark: 'T' as const, remark: 'belum perlu' }]),
  )
  const decided = value(decide(reviewed, live, marks, signed, true))
  const back = ['ditelaah', 'diajukan', 'draf'].reduce((at) => value(stepBack(at, signed)), decided)
  const anew = drafted(
    live,
    renameUnit('unit:ikp', 'Bidang Dua'),
    moveUnit('unit:media', 'unit:egov'),
    formed('baru'),
  )
  const again = value(submit({ ...back, change: anew }, live, signed))
  const now = again.versions.at(-1)?.acts ?? []
  expect(no('rename:unit:ikp', now)).toBe(no('rename:unit:ikp'))
  expect(no('move:unit:media', now)).toBeGreaterThan(acts.length)
  expect(no('create:unit:baru', now)).toBeGreaterThan(acts.length)
  expect(rejectionOf(again.versions, 'rename:unit:ikp')).toEqual({
    version: 1,
    remark: 'belum perlu',
  })
  expect(rejectionOf(again.versions, 'create:unit:baru')).toBeNull()
})

test('nobody, no step; whoever took the last one is offered for the next, the leader for deciding', () => {
  const nobody = { ...signed, by: '  ' }
  expect(code(submit(draft(), live, nobody))).toBe('step-unsigned')
  expect(lastSigner(draft())).toBe('Bagian Organisasi')
  const submitted = value(submit(draft(), live, { ...signed, by: ' Sekretaris ' }))
  expect(submitted.log.at(-1)?.by).toBe('Sekretaris')
  expect(code(review(submitted, nobody))).toBe('step-unsigned')
  const reviewed = value(review(submitted, signed))
  const acts = reviewed.versions[0]?.acts ?? []
  const yes = Object.fromEntries(acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]))
  expect(code(decide(reviewed, live, yes, nobody, false))).toBe('step-unsigned')
  const decided = value(decide(reviewed, live, yes, { ...signed, by: 'Wali Kota' }, false))
  expect(lastSigner(decided)).toBe('Kabag Organisasi')
  expect([lastLeader(reviewed), lastLeader(decided)]).toEqual(['', 'Wali Kota'])
  const decree = { kind: 'perda' as const, no: '4 Tahun 2018', date: day('2018-10-20') }
  const established = value(establish(decided, decree, signed))
  const taken = value(stepBack(established, { ...signed, by: 'Kabag Hukum' }))
  expect([lastLeader(taken), lastSigner(taken)]).toEqual(['Wali Kota', 'Kabag Hukum'])
  const on = day('2018-11-01')
  expect(code(schedule(established, on, null, nobody))).toBe('step-unsigned')
  const placed = { ...established, leftWithout: { 'person:media': { reason: 'pensiun' } } }
  const input = { on, today: on, since: null, pastId: 'past:1' as const, newId }
  expect(code(enact(placed, live, input, nobody))).toBe('step-unsigned')
  expect(code(enact(placed, live, input, signed))).toBe('ok')
})
