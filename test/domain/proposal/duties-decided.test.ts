import { describe, expect, it } from 'vitest'
import { addDuty, changeDuty, giveDuties } from '../../../renderer/domain/duties/duty-edits.ts'
import { dutyLists } from '../../../renderer/domain/duties/lost-duties.ts'
import { coverDuties, letGoDuties } from '../../../renderer/domain/duties/settle-duties.ts'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { readMarks } from '../../../renderer/domain/proposal/decision/marks.ts'
import { counterChange } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { closeBatch, openStructure } from '../../../renderer/domain/sharing/close-batch.ts'
import { merge } from '../../../renderer/domain/sharing/merge.ts'
import { openValues } from '../../../renderer/domain/sharing/open-values.ts'
import { repair } from '../../../renderer/domain/sharing/repair.ts'
import { beginningOf } from '../../../renderer/domain/sharing/shared-state.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import {
  all,
  get,
  recordsOf,
  type Structure,
} from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { dutyIn, officeWithDuties, saidOf } from '../duties/small-duties.ts'
import { enacted, FIRST } from './enacting.ts'
import { newId, signed } from './small-reform.ts'

const DAY = { on: day('2026-11-01'), basis: null }
const live = officeWithDuties()

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(result.problem.code)
  return result.value
}

function changed(from: Structure, ...edits: readonly Edit[]): Structure {
  return edits.reduce((now, edit) => apply(now, value(edit(now))), from)
}

/** Seksi Layanan goes, its fungsi find a home; and Seksi Media says one of its own otherwise. */
const next = changed(
  live,
  abolishUnits(['unit:layanan']),
  giveDuties({ duties: [dutyIn(live, 'layanan-1')], unitId: 'unit:egov' }),
  letGoDuties([dutyIn(live, 'layanan-2')], 'kewenangan provinsi', DAY.on),
  coverDuties([dutyIn(live, 'layanan-3')], 'duty:media-2', DAY),
  changeDuty('duty:media-1', { text: 'pengelolaan media dan pers' }),
)

function draft(): Proposal {
  return {
    ...newProposal({
      id: 'proposal:1',
      name: 'Penataan',
      basisKind: 'perwako',
      basis: '',
      author: 'Bagian Organisasi',
      date: day('2026-11-01'),
      at: signed.at,
    }),
    change: diff(live, next),
  }
}

describe('a proposal about duties', () => {
  it('is marked by number and keyed back: what is rejected stays as it was, under its number', () => {
    const sent = value(submit(draft(), live, signed))
    const acts = sent.versions[0]?.acts ?? []
    expect(acts.map(({ no, key }) => [no, key])).toEqual([
      [1, 'abolish:unit:layanan'],
      [2, 'duties:unit:media'],
    ])
    const keyed = (written: string) => {
      const { marks } = readMarks(written, new Set([1, 2]))
      const decisions = Object.fromEntries(
        marks.map(({ no, mark, remark }) => [acts[no - 1]?.key ?? '', { mark, remark }]),
      )
      return value(decide(value(review(sent, signed)), live, decisions, signed, true))
    }
    const first = keyed('1 T: masih perlu, 2 S')
    expect(first.versions.at(-1)?.acts.map(({ no, key }) => [no, key])).toEqual([
      [2, 'duties:unit:media'],
    ])
    const kept = apply(live, first.versions.at(-1)?.change ?? {})
    expect(saidOf(kept, 'unit:layanan')).toEqual(saidOf(live, 'unit:layanan'))
    expect(all(kept, 'succession')).toEqual([])
    const other = keyed('1 S, 2 T: biarkan')
    const without = apply(live, other.versions.at(-1)?.change ?? {})
    expect(get(without, 'duty:media-1' as const)?.text).toBe('pengelolaan media')
    expect(saidOf(without, 'unit:egov')).toEqual(['fungsi pelayanan permohonan informasi'])
    expect(dutyLists(live, without)).toMatchObject({ homeless: [] })
  })

  it('in force: lines are dated, a reason stays the reason; taken back all duties are there again', () => {
    const change = diff(live, next)
    const after = value(
      enacted(live, change, {}, { leftWithout: { 'person:layanan': { reason: 'menunggu' } } }),
    )
    const lines = all(after, 'succession').filter(({ fromId }) => fromId?.startsWith('duty:'))
    expect(lines.map(({ act, fromId, on, basis }) => [act, fromId, on, basis]).sort()).toEqual([
      ['abolish', 'duty:layanan-2', FIRST, 'kewenangan provinsi'],
      ['merge', 'duty:layanan-3', FIRST, expect.stringContaining('40 Tahun 2026')],
    ])
    expect(dutyLists(live, after)).toMatchObject({
      homeless: [],
      moved: [{ from: 'unit:layanan', to: 'unit:egov' }],
    })
    const whole = diff(live, after)
    const back = counterChange(
      { change: whole, inForceFrom: FIRST },
      after,
      day('2027-06-01'),
      newId,
    )
    const again = apply(after, back)
    expect(faults(again)).toEqual([])
    const duties = (structure: Structure) =>
      recordsOf(structure).filter(({ kind }) => kind === 'duty')
    expect(duties(again)).toEqual(duties(live))
    expect(all(again, 'succession').filter(({ fromId }) => fromId?.startsWith('duty:'))).toEqual([])
  })

  it('is carried over to what is in force meanwhile: what both reworded clashes, what one did stands', () => {
    const change = diff(live, next)
    const moved = changed(
      live,
      changeDuty('duty:media-3', { text: 'menyusun siaran pers harian' }),
      addDuty({ id: 'duty:new', unitId: 'unit:egov', sort: 'fungsi', text: 'audit sistem' }),
    )
    const carried = carryOver(change, moved)
    expect([carried.clashes, carried.faults]).toEqual([[], []])
    expect(saidOf(carried.next, 'unit:egov')).toHaveLength(2)
    expect(get(carried.next, 'duty:media-3' as const)?.text).toBe('menyusun siaran pers harian')
    const both = changed(live, changeDuty('duty:media-1', { text: 'pengelolaan kanal media' }))
    expect(carryOver(change, both).clashes).toMatchObject([{ id: 'duty:media-1', field: 'text' }])
  })

  it('a fungsi that came to the unit meanwhile is no fault: it has no home', () => {
    const change = diff(live, next)
    const late = changed(
      live,
      addDuty({ id: 'duty:late', unitId: 'unit:layanan', sort: 'fungsi', text: 'pengaduan' }),
    )
    const carried = carryOver(change, late)
    expect(carried.faults).toEqual([])
    expect(dutyLists(late, carried.next).homeless.map(({ duty }) => duty.id)).toEqual(['duty:late'])
    const reworded = changed(live, changeDuty('duty:layanan-0', { text: 'melayani informasi' }))
    const again = carryOver(change, reworded)
    expect([again.clashes, again.faults]).toEqual([[], []])
    expect(get(again.next, 'duty:layanan-0' as const)).toBeUndefined()
  })
})

describe('duties of several copies of an office', () => {
  const begun = beginningOf(live, new Map(), 'begin/1')
  const batch = (name: `${string}/${number}`, ...edits: readonly Edit[]) =>
    closeBatch(begun, openStructure(changed(live, ...edits)), name)

  it('one given away here and reworded there is both', () => {
    const a = batch('a/1', giveDuties({ duties: [dutyIn(live, 'layanan-1')], unitId: 'unit:egov' }))
    const b = batch('b/1', changeDuty('duty:layanan-1', { text: 'pelayanan informasi publik' }))
    const { state } = merge(a, b)
    expect(openValues(state)).toEqual([])
    expect(get(state.structure, 'duty:layanan-1' as const)).toMatchObject({
      unitId: 'unit:egov',
      text: 'pelayanan informasi publik',
    })
    expect(diff(state.structure, merge(b, a).state.structure)).toEqual({})
  })

  it('one reworded in two ways is open; one given to two units is in one of them, and open', () => {
    const a = batch('a/1', changeDuty('duty:media-1', { text: 'satu' }))
    const b = batch('b/1', changeDuty('duty:media-1', { text: 'dua' }))
    expect(openValues(merge(a, b).state)).toHaveLength(1)
    const c = batch('c/1', giveDuties({ duties: [dutyIn(live, 'media-1')], unitId: 'unit:egov' }))
    const d = batch('d/1', giveDuties({ duties: [dutyIn(live, 'media-1')], unitId: 'unit:ikp' }))
    const both = merge(c, d).state
    expect(openValues(both)).toHaveLength(1)
    expect(faults(both.structure)).toEqual([])
  })

  it('records of a unit that went elsewhere come back with it or go with it, never alone', () => {
    const a = batch('a/1', abolishUnits(['unit:layanan']))
    const b = batch(
      'b/1',
      addDuty({ id: 'duty:b', unitId: 'unit:layanan', sort: 'fungsi', text: 'x' }),
    )
    const { state } = merge(a, b)
    const repaired = repair(state, diff(live, state.structure), 'ring')
    expect(faults(repaired.structure)).toEqual([])
    expect(repaired.repairs.map(({ code }) => code)).toContain('duty-without-unit')
    expect(saidOf(repaired.structure, 'unit:layanan')).toContain('fungsi x')
  })
})
