import { describe, expect, test } from 'vitest'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, optionOf, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { actsWithNotes, stepBack, submit } from '../../../renderer/domain/proposal/road/road.ts'
import {
  broughtBy,
  isInForce,
} from '../../../renderer/domain/proposal/versions/in-force-meanwhile.ts'
import { numberGaps } from '../../../renderer/domain/proposal/versions/number-gaps.ts'
import { successionRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Succession, Unit } from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { gapLines } from '../../../renderer/words/telling/act-relations-text.ts'
import { wordsIn } from '../../../renderer/words/words.ts'
import { drafted, given, live, newId, signed, value } from './small-reform.ts'

const ON = day('2018-11-12')

test('what came in force by option A is in force on B, by which text; what B dropped is not proposed again', () => {
  const shared = [
    renameUnit('unit:ikp', 'Bidang Informasi'),
    changePost('post:arsiparis', { seats: 5 }),
  ]
  const a: Proposal = {
    ...newProposal(given),
    change: drafted(live, ...shared),
    status: 'ditetapkan',
    decree: { kind: 'perwako', no: '40 Tahun 2018', date: ON },
  }
  const copied = optionOf(a, { ...given, id: 'proposal:2' }, { first: a.id, no: 2 })
  const b = { ...copied, change: drafted(live, ...shared, abolishUnits(['unit:media'])) }
  const drafting = value(stepBack(value(submit(b, live, signed)), signed))
  const input = { on: ON, today: ON, since: null, pastId: 'past:1' as const, newId }
  const after = apply(live, value(enact(a, live, input, signed)).change)
  const without = { ...drafting, change: drafted(live, ...shared) }
  const carried = carryOver(without.change, after)
  const acts = actsWithNotes(without, after, carried.change, carried.next)
  expect(acts).toEqual([])
  const numbers = new Map(drafting.versions[0]?.acts.map(({ act, no }) => [act, no]))
  const gaps = numberGaps(without, acts, null, after)
  expect(gaps).toEqual(
    [
      {
        why: 'in-force',
        version: 1,
        by: 'perwako 40 Tahun 2018',
        numbers: [numbers.get('rename')],
      },
      { why: 'in-force', version: 1, numbers: [numbers.get('seats')] },
      { why: 'withdrawn', version: 1, numbers: [numbers.get('abolish')] },
    ].sort((one, other) => (one.numbers[0] ?? 0) - (other.numbers[0] ?? 0)),
  )
  const told = gapLines(wordsIn('id'), gaps)
  expect(told).toContain(
    `Nomor ${numbers.get('rename')} tidak ada: sudah berlaku lewat Perkada 40 Tahun 2018.`,
  )
  expect(told).toContain(`Nomor ${numbers.get('seats')} tidak ada: sudah berlaku.`)
  expect(numberGaps(without, acts, null, live).map(({ why }) => why)).toEqual(['withdrawn'])
})

describe('what an act wants stands in force already', () => {
  const ikp = get(live, 'unit:ikp') as Unit
  const wanted = put(live, [{ ...ikp, name: 'Bidang A', note: 'baru', order: 7 }])
  const stands = (inForce: Partial<Unit>, fields: readonly string[] | null, change = wanted) =>
    isInForce(
      { change },
      { atoms: [{ id: 'unit:ikp', fields }] } as unknown as Parameters<typeof isInForce>[1],
      apply(live, put(live, [{ ...ikp, ...inForce }])),
    )

  test('where each of its fields does; a place among siblings moves with every neighbour', () => {
    expect(stands({ name: 'Bidang A' }, ['name'])).toBe(true)
    expect(stands({ name: 'Bidang A' }, ['name', 'note'])).toBe(false)
    expect(stands({ name: 'Bidang A', note: 'baru' }, ['name', 'note'])).toBe(true)
    expect(stands({ name: 'Bidang A', order: 3 }, ['name', 'order'])).toBe(true)
    expect(stands({}, ['name'])).toBe(false)
  })

  test('where a whole record is there that was to come, or gone that was to go', () => {
    const act = { atoms: [{ id: 'unit:ikp', fields: null }] } as unknown as Parameters<
      typeof isInForce
    >[1]
    const gone: Change = { 'unit:ikp': { before: ikp, after: null } }
    expect(isInForce({ change: wanted }, act, live)).toBe(true)
    expect(isInForce({ change: gone }, act, live)).toBe(false)
    expect(isInForce({ change: gone }, act, apply(live, drop(live, ['unit:ikp'])))).toBe(true)
    expect(isInForce({ change: wanted }, act, apply(live, drop(live, ['unit:ikp'])))).toBe(false)
    // Of who sits where nothing is asked: that follows by itself.
    const follows = { atoms: [{ id: 'appointment:ikp-ikp', fields: null }] }
    expect(isInForce({ change: gone }, follows as unknown as typeof act, live)).toBe(false)
  })
})

describe('the text that brought it', () => {
  const line = (id: string, fields: Partial<Succession>) =>
    successionRecord({
      ...{ id: `succession:${id}`, act: 'rename', fromId: 'unit:ikp', toId: 'unit:ikp' },
      ...fields,
    } as Succession)
  const by = (...lines: readonly Succession[]) =>
    broughtBy({ id: 'unit:ikp' } as Parameters<typeof broughtBy>[0], apply(live, put(live, lines)))

  test('is that of the latest day; none where no line names one', () => {
    const [eve, on, after] = [day('2018-11-11'), day('2018-11-12'), day('2018-11-13')]
    const first = line('1', { on, basis: 'Perwako 1' })
    expect(by(first, line('2', { on: eve, basis: 'Perwako 2' }))).toBe('Perwako 1')
    expect(by(first, line('2', { on: after, basis: 'Perwako 2' }))).toBe('Perwako 2')
    expect(by(first, line('2', { on: after, basis: null }))).toBe('Perwako 1')
    expect(by()).toBeNull()
  })

  test('is told at either end of a line, and not at one it does not touch', () => {
    const on = day('2018-11-12')
    expect(by(line('1', { on, basis: 'A', toId: 'unit:sek' }))).toBe('A')
    expect(by(line('1', { on, basis: 'A', fromId: 'unit:sek' }))).toBe('A')
    expect(by(line('1', { on, basis: 'A', fromId: 'unit:sek', toId: 'unit:egov' }))).toBeNull()
  })
})
