import { describe, expect, test } from 'vitest'
import { appointmentRecord, settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord } from '../../../renderer/domain/records/records.ts'
import { closeBatch, openStructure } from '../../../renderer/domain/sharing/close-batch.ts'
import { keptOptions } from '../../../renderer/domain/sharing/kept-options.ts'
import { merge } from '../../../renderer/domain/sharing/merge.ts'
import { newFindings } from '../../../renderer/domain/sharing/new-findings.ts'
import { openValues, settlingChange } from '../../../renderer/domain/sharing/open-values.ts'
import { GONE, PRESENCE, registersOf } from '../../../renderer/domain/sharing/register.ts'
import { repair } from '../../../renderer/domain/sharing/repair.ts'
import { beginningOf, type SharedState } from '../../../renderer/domain/sharing/shared-state.ts'
import { take } from '../../../renderer/domain/sharing/take.ts'
import { takenBack } from '../../../renderer/domain/sharing/taken-back.ts'
import { apply, type Change, diff } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { takenOut } from '../../../renderer/domain/structure/references.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOffice, smallOfficeRecords, unit } from '../small-office.ts'

const RING = 'Membentuk lingkaran setelah digabungkan.'
const BEGUN = beginningOf(smallOffice(), new Map(), 'begin/1')

type Fields = Readonly<Record<string, string | number | boolean | null>>

function changed(state: SharedState, id: string, fields: Fields): Change {
  const record = get(state.structure, id)
  if (!record) throw new Error(id)
  return put(state.structure, [{ ...record, ...fields } as StructureRecord])
}

function batchOf(state: SharedState, name: `${string}/${number}`, change: Change): SharedState {
  return closeBatch(state, openStructure(apply(state.structure, change)), name)
}

const renamed = (state: SharedState, name: `${string}/${number}`, value: string) =>
  batchOf(state, name, changed(state, 'unit:ikp', { name: value }))

describe('two sides meet', () => {
  test('other fields of one record are both there, and nothing is open', () => {
    const a = renamed(BEGUN, 'a/1', 'Bidang IKP')
    const b = batchOf(BEGUN, 'b/1', changed(BEGUN, 'unit:ikp', { code: '02' }))
    const { state } = merge(a, b)
    expect(get(state.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang IKP', code: '02' })
    expect(openValues(state)).toEqual([])
  })

  test('the other way round it is the same', () => {
    const a = renamed(BEGUN, 'a/1', 'Bidang A')
    const b = renamed(BEGUN, 'b/1', 'Bidang B')
    const [one, other] = [merge(a, b).state, merge(b, a).state]
    expect(diff(one.structure, other.structure)).toEqual({})
    expect(one.stamps).toEqual(other.stamps)
    expect(one.seen).toEqual(other.seen)
  })

  test('what both changed is open, and decided it is never asked again', () => {
    const a = renamed(BEGUN, 'a/1', 'Bidang A')
    const b = renamed(BEGUN, 'b/1', 'Bidang B')
    const met = merge(a, b).state
    const [open] = openValues(met)
    expect(open).toMatchObject({ id: 'unit:ikp', register: 'name', fields: ['name'] })
    expect(open?.choices.map(({ held }) => held)).toEqual([
      { name: 'Bidang B' },
      { name: 'Bidang A' },
    ])
    const place = { id: 'unit:ikp', register: 'name' }
    const change = settlingChange(met, met.structure, place, '["Bidang A"]') ?? {}
    const structure = apply(met.structure, change)
    const settled = closeBatch(met, { structure, documents: new Map(), settled: [place] }, 'a/2')
    expect(openValues(settled)).toEqual([])
    for (const late of [merge(settled, b), merge(b, settled), merge(merge(b, a).state, settled)]) {
      expect(openValues(late.state)).toEqual([])
      expect(get(late.state.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang A' })
    }
  })

  test('to decide for what is shown already is a decision too', () => {
    const met = merge(renamed(BEGUN, 'a/1', 'A'), renamed(BEGUN, 'b/1', 'B')).state
    const place = { id: 'unit:ikp', register: 'name' }
    const open = { ...openStructure(met.structure), settled: [place] }
    expect(openValues(closeBatch(met, open, 'a/2'))).toEqual([])
  })

  test('the same change on both sides is one value, whoever overwrites only one of the two', () => {
    const a = renamed(BEGUN, 'a/1', 'Bidang IKP')
    const b = renamed(BEGUN, 'b/1', 'Bidang IKP')
    const c = renamed(a, 'c/1', 'Bidang C')
    const met = merge(merge(a, b).state, c).state
    expect(openValues(met).map(({ choices }) => choices.length)).toEqual([2])
  })

  test('what was removed there and changed here is asked, and lies there whole meanwhile', () => {
    const a = batchOf(BEGUN, 'a/1', takenOut(BEGUN.structure, ['post:arsiparis']))
    const b = batchOf(BEGUN, 'b/1', changed(BEGUN, 'post:arsiparis', { seats: 4 }))
    const met = merge(a, b).state
    expect(openValues(met)).toMatchObject([
      { id: 'post:arsiparis', register: PRESENCE, fields: null },
    ])
    expect(get(met.structure, 'post:arsiparis')).toMatchObject({ seats: 4 })
    const place = { id: 'post:arsiparis', register: PRESENCE }
    const gone = settlingChange(met, met.structure, place, GONE)
    expect(Object.keys(gone ?? {})).toEqual(['post:arsiparis'])
  })

  test('a place opens once: at the second value, not again at the third', () => {
    const written = (name: `${string}/${number}`, value: string) => {
      const structure = apply(BEGUN.structure, changed(BEGUN, 'unit:ikp', { name: value }))
      const documents = new Map([['proposal:p', value]])
      return closeBatch(BEGUN, { structure, documents, settled: [] }, name)
    }
    const second = merge(written('a/1', 'A'), written('b/1', 'B'))
    expect(second.opened).toEqual([
      { id: 'unit:ikp', register: 'name' },
      { id: 'proposal:p', register: null },
    ])
    const third = merge(second.state, written('c/1', 'C'))
    expect(third.opened).toEqual([])
    expect(openValues(third.state)[0]?.choices).toHaveLength(3)
  })

  test('what an import keeps for itself is never asked', () => {
    const said = (state: SharedState, name: `${string}/${number}`, value: string) =>
      batchOf(state, name, put(state.structure, [settingRecord('lastImport.units', value)]))
    const met = merge(said(BEGUN, 'a/1', 'x'), said(BEGUN, 'b/1', 'y')).state
    expect(openValues(met)).toEqual([])
  })

  test('two laptops that take in the same list and then meet are asked nothing', () => {
    const list = [
      person('baru', { nip: '198001012005011001' }),
      holds('baru', 'pranata'),
      settingRecord('lastImport.people', 'berkas'),
    ]
    const imported = (name: `${string}/${number}`) =>
      batchOf(BEGUN, name, put(BEGUN.structure, list))
    const met = merge(imported('a/1'), imported('b/1'))
    expect(met.opened).toEqual([])
    expect(openValues(met.state)).toEqual([])
    expect(
      newFindings([imported('a/1').structure], met.state.structure, day('2018-10-04')),
    ).toEqual([])
  })

  test('of files that began apart, what is equal is common and what differs is kept both ways', () => {
    const other = smallOfficeRecords().map((one) =>
      one.id === 'unit:ikp' ? { ...one, name: 'Bidang Lain' } : one,
    ) as StructureRecord[]
    const b = beginningOf(structureOf(other), new Map(), 'other/1')
    const met = merge(BEGUN, b).state
    expect(openValues(met).map(({ id, register }) => `${id}#${register}`)).toEqual([
      'unit:ikp#name',
    ])
    expect(met.stamps.size).toBe(1)
    // Who has both and writes there has overwritten both.
    const c = batchOf(met, 'c/1', changed(met, 'unit:ikp', { name: 'Bidang IKP' }))
    for (const late of [merge(c, b), merge(BEGUN, c)]) {
      expect(openValues(late.state)).toEqual([])
      expect(get(late.state.structure, 'unit:ikp')).toMatchObject({ name: 'Bidang IKP' })
    }
  })
})

describe('what would be impossible is mended by rule', () => {
  const meet = (a: Change, b: Change) => {
    const left = batchOf(BEGUN, 'a/1', a)
    const taken = take(
      left,
      openStructure(left.structure),
      { state: batchOf(BEGUN, 'b/1', b), only: null },
      { own: 'a/2', repairs: 'a/3' },
      RING,
    )
    expect(faults(taken.state.structure)).toEqual([])
    expect(diff(apply(left.structure, taken.change), taken.state.structure)).toEqual({})
    return taken
  }

  test('a unit named as a parent comes back', () => {
    const gone = takenOut(BEGUN.structure, ['unit:infra', 'post:infra', 'appointment:infra-infra'])
    const below = put(BEGUN.structure, [unit('baru', { parentId: 'unit:infra' })])
    const { state, repairs } = meet(gone, below)
    expect(get(state.structure, 'unit:infra')).toBeDefined()
    expect(repairs.map(({ code }) => code)).toEqual(['missing-parent'])
  })

  test('of two heads one stays', () => {
    const head = (id: string) =>
      put(BEGUN.structure, [
        ...Object.values(changed(BEGUN, 'post:infra', { head: false })).flatMap(
          ({ after: one }) => one ?? [],
        ),
        post(id, { unitId: 'unit:infra', head: true }),
      ])
    const { state, repairs } = meet(head('satu'), head('dua'))
    expect(repairs).toMatchObject([{ code: 'two-heads' }])
    const heads = ['post:satu', 'post:dua'].map((id) => get(state.structure, id))
    expect(heads.filter((one) => one?.kind === 'post' && one.head)).toHaveLength(1)
  })

  test('a ring is opened at its greatest move', () => {
    const { state, repairs } = meet(
      changed(BEGUN, 'unit:ikp', { parentId: 'unit:egov' }),
      changed(BEGUN, 'unit:egov', { parentId: 'unit:ikp' }),
    )
    expect(repairs).toMatchObject([{ code: 'loop', ids: ['unit:egov', 'unit:ikp'] }])
    expect(get(state.structure, 'unit:egov')).toMatchObject({ parentId: null, unplaced: RING })
  })

  test('a field that names what is gone is cleared', () => {
    const { state } = meet(
      takenOut(BEGUN.structure, ['post:arsiparis']),
      changed(BEGUN, 'post:pranata', { reportsTo: 'post:arsiparis' }),
    )
    expect(get(state.structure, 'post:pranata')).toMatchObject({ reportsTo: null })
  })

  test('where nothing is impossible nothing is written', () => {
    const { structure, repairs } = repair(BEGUN, {}, RING)
    expect([structure, repairs]).toEqual([BEGUN.structure, []])
  })

  test('what is possible and yet wrong is found, where neither side had it', () => {
    const nip = '198001012005011001'
    const a = batchOf(BEGUN, 'a/1', changed(BEGUN, 'person:ikp', { nip }))
    const b = batchOf(BEGUN, 'b/1', changed(BEGUN, 'person:egov', { nip }))
    const found = newFindings(
      [a.structure, b.structure],
      merge(a, b).state.structure,
      day('2018-10-04'),
    )
    expect(found.map(({ rule }) => rule)).toContain('nip-unique')
  })
})

describe('an own edit is taken back after something was taken', () => {
  const made = changed(BEGUN, 'unit:ikp', { name: 'Bidang A', code: '01' })

  test('field by field, as far as nobody wrote since', () => {
    const now = apply(BEGUN.structure, made)
    const later = apply(
      now,
      put(now, [{ ...get(now, 'unit:ikp'), name: 'Bidang C' } as StructureRecord]),
    )
    const { change, kept } = takenBack(later, made)
    expect(kept).toEqual(['unit:ikp'])
    expect(get(apply(later, change), 'unit:ikp')).toMatchObject({ name: 'Bidang C', code: null })
  })

  test('whole where nobody did', () => {
    const now = apply(BEGUN.structure, made)
    const { change, kept } = takenBack(now, made)
    expect(diff(apply(now, change), BEGUN.structure)).toEqual({})
    expect(kept).toEqual([])
  })

  test('what somebody removed since stays removed', () => {
    const now = apply(apply(BEGUN.structure, made), {})
    const gone = apply(now, takenOut(now, ['unit:ikp', 'post:ikp', 'appointment:ikp-ikp']))
    expect(takenBack(gone, made)).toEqual({ change: {}, kept: ['unit:ikp'] })
  })
})

describe('documents', () => {
  const draft = (name: string) => JSON.stringify({ id: 'proposal:p', name, basedOn: null })
  const wrote = (state: SharedState, name: `${string}/${number}`, value: string) =>
    closeBatch(
      state,
      { ...openStructure(state.structure), documents: new Map([['proposal:p', value]]) },
      name,
    )

  test('a proposal written twice keeps both, one as an option of the other', () => {
    const begun = wrote(BEGUN, 'a/1', draft('Usulan'))
    const [a, b] = [wrote(begun, 'a/2', draft('A')), wrote(begun, 'b/1', draft('B'))]
    const [one, other] = [merge(a, b).state, merge(b, a).state]
    const { open, options } = keptOptions(one)
    expect(options).toEqual([{ id: 'proposal:p', optionId: 'proposal:p~a.2' }])
    expect(JSON.parse(open.documents.get('proposal:p~a.2') ?? '')).toEqual({
      id: 'proposal:p~a.2',
      name: 'A',
      basedOn: 'proposal:p',
    })
    expect(keptOptions(other)).toEqual({ open, options })
    const kept = closeBatch(one, { ...openStructure(one.structure), ...open }, 'a/3')
    const again = closeBatch(other, { ...openStructure(other.structure), ...open }, 'b/3')
    const met = merge(kept, again).state
    expect(openValues(met)).toEqual([])
    expect(keptOptions(met).options).toEqual([])
    expect(met.documents.size).toBe(2)
  })

  test('one that was thrown away there and written here is asked', () => {
    const begun = wrote(BEGUN, 'a/1', draft('Usulan'))
    const met = merge(wrote(begun, 'a/2', GONE), wrote(begun, 'b/1', draft('B'))).state
    expect(keptOptions(met).options).toEqual([])
    expect(openValues(met)[0]?.choices.map(({ held }) => held)).toEqual(['document', GONE])
  })
})

describe('registers', () => {
  test('fields of one decision stand together, named by the first', () => {
    const several = (kind: 'unit' | 'post' | 'appointment' | 'freeze' | 'absence' | 'term') =>
      registersOf(kind).flatMap(({ fields }) => (fields.length > 1 ? [fields] : []))
    expect(several('unit')).toEqual([['parentId', 'unplaced', 'order']])
    expect(several('post')).toEqual([
      ['unitId', 'order'],
      ['workloadOn', 'workloadBy'],
    ])
    for (const kind of ['appointment', 'freeze', 'absence', 'term'] as const) {
      expect(several(kind)).toEqual([['from', 'until']])
    }
  })

  test('two who each move an end of an appointment make none that ends before it begins', () => {
    const record = appointmentRecord({
      id: 'appointment:x',
      personId: 'person:tanpa',
      postId: 'post:pranata',
      from: day('2018-01-01'),
      until: day('2018-12-31'),
    })
    const begun = batchOf(BEGUN, 'a/1', put(BEGUN.structure, [record]))
    const a = batchOf(begun, 'a/2', changed(begun, record.id, { from: '2018-11-01' }))
    const b = batchOf(begun, 'b/1', changed(begun, record.id, { until: '2018-06-30' }))
    const { state } = merge(a, b)
    expect(faults(state.structure)).toEqual([])
    expect(openValues(state)).toMatchObject([{ fields: ['from', 'until'] }])
  })
})
