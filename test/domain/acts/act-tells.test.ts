import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { unitOfAct } from '../../../renderer/domain/acts/overlay.ts'
import type { RecordId, UnitId } from '../../../renderer/domain/records/records.ts'
import {
  acceptFinding,
  withdrawAcceptance,
} from '../../../renderer/domain/rule-table/rule-edits.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { all, get, subtree } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { drafted, live } from '../proposal/small-reform.ts'

const on = { on: day('2018-10-04'), basis: null }
const accepted = { id: 'override:1' as RecordId<'override'>, by: null, on: day('2018-10-04') }

function heir(unitId: UnitId, sourceId: UnitId) {
  return abolishUnits([sourceId], { ...on, unitId })
}

describe('an abolition', () => {
  test('tells who takes over the tasks, under the name that unit has afterwards', () => {
    const change = drafted(
      live,
      heir('unit:egov', 'unit:media'),
      renameUnit('unit:egov', 'Bidang Aplikasi'),
    )
    const act = actsOf(live, change).find((one) => one.act === 'abolish')
    expect(act).toMatchObject({ id: 'unit:media', to: null })
    expect(act?.fields).toEqual([{ field: 'heir', from: null, to: 'Bidang Aplikasi' }])
  })

  test('tells nobody where nobody was named', () => {
    const change = drafted(live, abolishUnits(['unit:media']))
    expect(actsOf(live, change)[0]?.fields).toEqual([])
  })

  test('of any unit with any heir outside its branch names that one', () => {
    const units = all(live, 'unit').map(({ id }) => id)
    fc.assert(
      fc.property(fc.constantFrom(...units), fc.constantFrom(...units), (unitId, heirId) => {
        fc.pre(!subtree(live, unitId).includes(heirId))
        const change = drafted(live, heir(heirId, unitId))
        const told = actsOf(live, change).flatMap(({ fields }) => fields)
        expect(told).toContainEqual({ field: 'heir', from: null, to: get(live, heirId)?.name })
      }),
      { seed: 3, numRuns: 100 },
    )
  })
})

describe('an accepted finding', () => {
  const finding = { rule: 'seats-exceeded', subjectId: 'post:arsiparis' }

  test('is an act on the post it is about: its rule, its reason, and where it is drawn', () => {
    const change = drafted(live, acceptFinding(finding, { ...accepted, reason: 'Satu pensiun.' }))
    const [act] = actsOf(live, change)
    expect(act).toMatchObject({
      key: 'other:override:1',
      act: 'accept',
      subject: 'post',
      id: 'post:arsiparis',
      name: 'Arsiparis',
      from: null,
      to: 'Satu pensiun.',
      fields: [{ field: 'rule', from: null, to: 'seats-exceeded' }],
    })
    expect(act && unitOfAct(act, live, apply(live, change))).toBe('unit:umum')
  })

  test('on an acting appointment is told by the post acted on', () => {
    const [appointment] = all(live, 'appointment')
    if (!appointment) throw new Error('nobody in the office')
    const about = { rule: 'acting-over', subjectId: appointment.id }
    const change = drafted(live, acceptFinding(about, { ...accepted, reason: 'Diperpanjang.' }))
    expect(actsOf(live, change)[0]).toMatchObject({ act: 'accept', id: appointment.postId })
  })

  test('on something that is gone stays an act that says its reason', () => {
    const about = { rule: 'nip', subjectId: 'person:nobody' }
    const change = drafted(live, acceptFinding(about, { ...accepted, reason: 'Lama.' }))
    expect(actsOf(live, change)[0]).toMatchObject({ act: 'other', to: 'Lama.' })
  })

  test('that is gone with its post follows from the abolition, and no act of its own', () => {
    const about = { rule: 'seats-exceeded', subjectId: 'post:arsiparis' }
    const made = acceptFinding(about, { ...accepted, reason: 'Satu pensiun.' })(live)
    if (!made.ok) throw new Error(made.problem.code)
    const before = apply(live, made.value)
    const change = drafted(before, abolishUnits(['unit:umum']), withdrawAcceptance('override:1'))
    expect(change['override:1']?.after).toBeNull()
    const acts = actsOf(before, change)
    expect(acts.filter(({ act }) => act === 'accept')).toEqual([])
    const [of] = acts.filter(({ atoms }) => atoms.some(({ id }) => id === 'override:1'))
    expect(of).toMatchObject({ key: 'abolish:unit:umum', act: 'abolish' })
  })

  test('taken back while its post stays is an act', () => {
    const about = { rule: 'seats-exceeded', subjectId: 'post:arsiparis' }
    const made = acceptFinding(about, { ...accepted, reason: 'Satu pensiun.' })(live)
    if (!made.ok) throw new Error(made.problem.code)
    const before = apply(live, made.value)
    const record = before.tables.override.get('override:1') ?? null
    const change = { 'override:1': { before: record, after: null } }
    expect(actsOf(before, change)).toMatchObject([{ act: 'accept', key: 'other:override:1' }])
  })
})
