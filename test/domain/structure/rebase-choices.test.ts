import { describe, expect, it } from 'vitest'
import type { Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, ChangeMismatch } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { fingerprintOf, readFingerprint } from '../../../renderer/domain/structure/fingerprint.ts'
import {
  cleanedChange,
  cleaningOf,
} from '../../../renderer/domain/structure/journal/cleaned-change.ts'
import { seenFields } from '../../../renderer/domain/structure/journal/cleaned-filing.ts'
import {
  clashKey,
  rebase,
  resolveClashes,
  type Side,
} from '../../../renderer/domain/structure/rebase.ts'
import { takenOut } from '../../../renderer/domain/structure/references.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, person, post, smallOffice, unit } from '../small-office.ts'

const base = smallOffice()
const media = get(base, 'unit:media') as Unit
const changed = (fields: Partial<Unit>): Change => put(base, [{ ...media, ...fields }])
const gone = drop(base, ['unit:media'])

function met(ours: Change, theirs: Change) {
  const onto = apply(base, theirs)
  const rebased = rebase(ours, base, onto)
  const settled = (side: Side) => {
    const choices = Object.fromEntries(rebased.clashes.map((clash) => [clashKey(clash), side]))
    const change = resolveClashes(ours, onto, rebased, choices)
    return change && get(apply(onto, change), 'unit:media')
  }
  return { ...rebased, onto, settled }
}

describe('two changes of one record', () => {
  it('are both kept where they change different fields; a change made twice vanishes', () => {
    const { change, clashes, onto } = met(changed({ name: 'Pers' }), changed({ type: 'subbidang' }))
    expect(clashes).toEqual([])
    expect(get(apply(onto, change), 'unit:media')).toMatchObject({
      name: 'Pers',
      type: 'subbidang',
    })
    expect(met(changed({ name: 'Pers' }), changed({ name: 'Pers' })).change).toEqual({})
  })

  it('clash where both change one field: each side is what was, is and shall be', () => {
    const both = met(changed({ name: 'Pers', note: 'a' }), changed({ name: 'Radio' }))
    expect(both.clashes).toEqual([
      { id: 'unit:media', field: 'name', base: 'Seksi Media', theirs: 'Radio', ours: 'Pers' },
    ])
    expect(both.settled('ours')).toMatchObject({ name: 'Pers', note: 'a' })
    expect(both.settled('theirs')).toMatchObject({ name: 'Radio', note: 'a' })
    expect(resolveClashes(changed({ name: 'Pers' }), both.onto, both, {})).toBeNull()
  })

  it('clash as a whole where one side takes it out', () => {
    const went = met(changed({ name: 'Pers' }), gone)
    expect(went.clashes).toMatchObject([{ field: null, theirs: null, ours: { name: 'Pers' } }])
    expect(went.settled('ours')).toMatchObject({ name: 'Pers' })
    expect(went.settled('theirs')).toBeUndefined()
    const goes = met(gone, changed({ name: 'Pers' }))
    expect(goes.clashes).toMatchObject([{ field: null, theirs: { name: 'Pers' }, ours: null }])
    expect(goes.settled('ours')).toBeUndefined()
    expect(goes.settled('theirs')).toMatchObject({ name: 'Pers' })
    expect(met(gone, gone)).toMatchObject({ clashes: [], change: {} })
  })

  it('a move beats a mere reordering, two moves are one clash with the place that goes along', () => {
    const moved = met(changed({ parentId: 'unit:egov', order: 9 }), changed({ order: 5 }))
    expect(moved.clashes).toEqual([])
    expect(get(apply(moved.onto, moved.change), 'unit:media')).toMatchObject({
      parentId: 'unit:egov',
      order: 9,
    })
    const reordered = met(changed({ order: 5 }), changed({ parentId: 'unit:egov', order: 9 }))
    expect(reordered).toMatchObject({ clashes: [], change: {} })
    const two = met(
      changed({ parentId: 'unit:egov', order: 9 }),
      changed({ parentId: 'unit:sek', order: 8 }),
    )
    expect(two.clashes).toMatchObject([
      { field: 'parentId', base: 'unit:ikp', theirs: 'unit:sek', ours: 'unit:egov' },
    ])
    expect(two.settled('ours')).toMatchObject({ parentId: 'unit:egov', order: 9 })
    expect(two.settled('theirs')).toMatchObject({ parentId: 'unit:sek', order: 8 })
    const places = met(changed({ order: 5 }), changed({ order: 6 }))
    expect(places.clashes).toMatchObject([{ field: 'order', base: 2, theirs: 6, ours: 5 }])
    expect(places.settled('ours')?.order).toBe(5)
    expect(places.settled('theirs')?.order).toBe(6)
  })

  it('of records that both bring anew clash by field; what was made on another structure is an error', () => {
    const added = (name: string) => put(base, [unit('baru', { parentId: 'unit:dinas', name })])
    const both = met(added('Satu'), added('Dua'))
    expect(both.clashes).toMatchObject([{ id: 'unit:baru', field: 'name', base: null }])
    const stale = { 'unit:media': { before: { ...media, name: 'x' }, after: media } }
    expect(() => rebase(stale, base, base)).toThrow(ChangeMismatch)
  })
})

describe('what is said of a structure that cannot be', () => {
  it('are the names and numbers', () => {
    const told = (...records: Parameters<typeof structureOf>[0][]) =>
      faults(structureOf(records.flatMap((list) => [...list]))).map(({ code, ids, params }) => ({
        code,
        ids,
        params,
      }))
    expect(told([unit('dinas'), post('a', { seats: -1 })])).toEqual([
      {
        code: 'bad-count',
        ids: ['post:a'],
        params: expect.objectContaining({ name: 'a', value: -1 }),
      },
    ])
    expect(told([unit('a', { parentId: 'unit:x' })])).toEqual([
      { code: 'missing-parent', ids: ['unit:a', 'unit:x'], params: { name: 'a' } },
    ])
    expect(told([unit('a', { order: 1e300 })])).toEqual([
      {
        code: 'bad-number',
        ids: ['unit:a'],
        params: expect.objectContaining({ name: 'a', value: 1e300 }),
      },
    ])
    const dates = { from: day('2018-02-01'), until: day('2018-01-31') }
    const held = [unit('dinas'), post('a'), person('x')]
    expect(told([...held, holds('x', 'a', dates)])).toEqual([
      {
        code: 'ends-before-it-begins',
        ids: ['appointment:x-a'],
        params: { person: 'Pegawai x', ...dates },
      },
    ])
    expect(told([...held, holds('x', 'a', { ...dates, until: day('2018-02-01') })])).toEqual([])
    const heads = ['a', 'b'].map((id) => post(id, { head: true }))
    expect(told([unit('dinas'), ...heads])).toEqual([
      { code: 'two-heads', ids: ['post:a', 'post:b'], params: { unit: 'dinas' } },
    ])
  })
})

describe('what goes with a unit that is taken out alone', () => {
  it('is not decided here: what hangs on it keeps naming it', () => {
    const change = takenOut(base, ['unit:media'])
    expect(Object.keys(change)).toEqual(['unit:media'])
  })
})

describe('a code', () => {
  it('has eight digits, no more and no fewer', () => {
    const code = fingerprintOf('proposal:1', 1, {})
    expect(readFingerprint(code)).toBe(code)
    expect(readFingerprint(`A${code}`)).toBeNull()
    expect(readFingerprint(`${code}A`)).toBeNull()
    expect(readFingerprint(code.slice(1))).toBeNull()
  })
})

describe('texts that are cleaned', () => {
  it('leave what goes and what is clean as it was, beside what is not', () => {
    const dirty = put(base, [{ ...media, name: 'Pers\0' }, unit('baru')])
    const done = cleanedChange({ ...dirty, ...drop(base, ['unit:infra']) })
    if (!done.ok) throw new Error('refused')
    expect(done.value.cleaned).toBe(1)
    expect(Object.keys(done.value.change).sort()).toEqual(['unit:baru', 'unit:infra', 'unit:media'])
    expect(done.value.change['unit:infra']?.after).toBeNull()
    expect(done.value.change['unit:media']?.after).toEqual({ ...media, name: 'Pers' })
  })

  it('of a whole structure are those with such signs alone; of a name nothing is left of a dash stands', () => {
    const dirty = structureOf([unit('a', { name: 'A\0' }), unit('b'), unit('c', { name: '\0' })])
    const { change, cleaned } = cleaningOf(dirty)
    expect(cleaned).toBe(2)
    expect(Object.keys(change).sort()).toEqual(['unit:a', 'unit:c'])
    const clean = apply(dirty, change)
    expect(get(clean, 'unit:a')).toEqual(unit('a', { name: 'A' }))
    expect(get(clean, 'unit:c')?.name).toBe('–')
    expect(cleaningOf(clean)).toEqual({ change: {}, cleaned: 0 })
  })

  it('of a document are the same document where there are none', () => {
    const plain = { name: 'Usulan', change: { a: 'x\0' } }
    expect(seenFields(plain)).toBe(plain)
    expect(seenFields({ ...plain, name: 'Usu\0lan' })).toEqual({ ...plain, name: 'Usulan' })
    expect(seenFields(null)).toBeNull()
    expect(seenFields('a\0')).toBe('a\0')
    const list = ['a\0']
    expect(seenFields(list)).toBe(list)
  })
})
