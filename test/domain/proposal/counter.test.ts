import { describe, expect, it } from 'vitest'
import { counterChange } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { postsHeld } from '../../../renderer/domain/readings/held-posts.ts'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import type {
  Appointment,
  StructureRecord,
  Succession,
} from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { addDays, day } from '../../../renderer/domain/values/calendar-date.ts'
import { holds, post, smallOffice, unit } from '../small-office.ts'
import { newId } from './small-reform.ts'

const FIRST = day('2018-11-01')
const BACK = day('2018-12-01')
const before = smallOffice()

function line(
  id: string,
  act: Succession['act'],
  fromId: Succession['fromId'],
  toId: Succession['toId'],
) {
  return successionRecord({ id: `succession:${id}`, act, on: FIRST, fromId, toId })
}

/** Seksi Media goes into another and its head to a post of staff; a unit is split off with a post. */
const enacted: Change = {
  ...put(before, [
    unit('baru', { parentId: 'unit:ikp' }),
    post('baru', { unitId: 'unit:baru' }),
    line('1', 'merge', 'unit:media', 'unit:layanan'),
    line('2', 'split', 'unit:ikp', 'unit:baru'),
    line('3', 'rename', 'unit:egov', 'unit:egov'),
    holds('media', 'pranata', { from: FIRST }),
    holds('umum', 'umum', { from: FIRST }),
    holds('tanpa', 'arsiparis', { from: FIRST, role: 'plt' }),
  ]),
  ...drop(before, ['unit:media', 'post:media', 'appointment:media-media']),
}
const after = apply(before, enacted)

function undone(on: Structure, inForceFrom: typeof FIRST | null = FIRST) {
  const change = counterChange({ change: enacted, inForceFrom }, on, BACK, newId)
  return { change, next: apply(on, change) }
}

const since = (...records: readonly StructureRecord[]) => apply(after, put(after, records))

describe('what is taken back', () => {
  it('are units and posts: those that went come back, those that came go with all that hangs on them', () => {
    const on = since(holds('tanpa', 'baru', { from: BACK }))
    const { next } = undone(on)
    expect(get(next, 'unit:media')).toEqual(get(before, 'unit:media'))
    expect(get(next, 'post:media')).toEqual(get(before, 'post:media'))
    for (const id of ['unit:baru', 'post:baru', 'appointment:tanpa-baru']) {
      expect(get(next, id)).toBeUndefined()
    }
  })

  it('is not what is gone already', () => {
    const gone = apply(after, drop(after, ['post:baru', 'unit:baru']))
    const { change, next } = undone(gone)
    expect(Object.keys(change)).not.toContain('unit:baru')
    expect(Object.keys(change)).not.toContain('post:baru')
    expect(get(next, 'unit:media')).toBeDefined()
  })

  it('tells a merger as a split and a split as a merger, where what it went into is there; no other line', () => {
    const lines = (change: Change) =>
      Object.values(change).flatMap(({ after: one }) =>
        one?.kind === 'succession' ? [`${one.act} ${one.fromId} ${one.toId} ${one.on}`] : [],
      )
    expect(lines(undone(after).change).sort()).toEqual([
      `merge unit:baru unit:ikp ${BACK}`,
      `split unit:layanan unit:media ${BACK}`,
    ])
    const gone = apply(after, drop(after, ['post:baru', 'unit:baru']))
    expect(lines(undone(gone).change)).toEqual([`split unit:layanan unit:media ${BACK}`])
    expect(get(undone(after).next, 'succession:1')).toBeDefined()
  })
})

describe('who is put back', () => {
  const isBack = (on: Structure, inForceFrom?: typeof FIRST | null) =>
    postsHeld(undone(on, inForceFrom).next, 'person:media').includes('post:media')

  it('leaves the post that was given and is on the one held before, with a first day still open', () => {
    const { next } = undone(after)
    expect(postsHeld(next, 'person:media')).toEqual(['post:media'])
    const [held] = [...next.tables.appointment.values()].filter(
      ({ postId }) => postId === 'post:media',
    )
    expect(held).toMatchObject({ from: null, until: null, role: 'definitif' })
  })

  it('is not who was only sworn in again on the same post, nor who acts', () => {
    const { change, next } = undone(after)
    expect(get(next, 'appointment:umum-umum')?.from).toBe(FIRST)
    expect(Object.keys(change)).not.toContain('appointment:umum-umum')
    expect(get(next, 'appointment:tanpa-arsiparis')?.role).toBe('plt')
  })

  it('is not who came definitively to another post after the first day, if only the day after', () => {
    const sworn = (fields: Partial<Appointment>) => since(holds('media', 'arsiparis', fields))
    expect(isBack(sworn({ from: addDays(FIRST, 1) }))).toBe(false)
    expect(isBack(sworn({ from: FIRST }))).toBe(true)
    expect(isBack(sworn({ from: null }))).toBe(true)
    expect(isBack(sworn({ from: addDays(FIRST, 1), role: 'plt' }))).toBe(true)
    expect(isBack(sworn({ from: addDays(FIRST, 1), until: BACK }))).toBe(true)
    expect(isBack(sworn({ from: addDays(FIRST, 1) }), null)).toBe(true)
  })

  it('is not who is no more on file', () => {
    const on = apply(after, drop(after, ['person:media', 'appointment:media-pranata']))
    const { next } = undone(on)
    expect([...next.tables.appointment.values()].map(({ postId }) => postId)).not.toContain(
      'post:media',
    )
  })

  it('is not put there twice where somebody put them back already', () => {
    const on = since(
      unit('media', { parentId: 'unit:ikp' }),
      post('media', { unitId: 'unit:media' }),
      holds('media', 'media', { id: 'appointment:again', from: BACK }),
    )
    const change = counterChange({ change: enacted, inForceFrom: null }, on, BACK, newId)
    const made = Object.values(change).filter(
      ({ before: was, after: is }) => !was && is?.kind === 'appointment',
    )
    expect(made).toEqual([])
  })
})
