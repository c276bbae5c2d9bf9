import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Act } from '../../../renderer/domain/acts/act.ts'
import { isBundle, memberKeys } from '../../../renderer/domain/acts/act-bundles.ts'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { actsUnder } from '../../../renderer/domain/acts/acts-under.ts'
import { applyActs } from '../../../renderer/domain/acts/apply-acts.ts'
import { marksOf } from '../../../renderer/domain/acts/overlay.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import {
  type Decision,
  newProposal,
  type Proposal,
} from '../../../renderer/domain/proposal/proposal.ts'
import {
  actsWithNotes,
  review,
  stepBack,
  submit,
} from '../../../renderer/domain/proposal/road/road.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { addUnit, moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { drafted, given, signed, value } from '../proposal/small-reform.ts'
import { changeOfSteps, steps } from '../random-edits.ts'
import { post, smallOffice, unit } from '../small-office.ts'

const NOTHING_SAID = { notes: {}, versions: [] }

/** The small office with staff of several posts, whose seats are trifles. */
const STAFF = ['supir', 'arsip', 'loket', 'kurir']
const live = apply(
  smallOffice(),
  put(
    smallOffice(),
    STAFF.map((id, at) =>
      post(id, { unitId: 'unit:sek', order: 20 + at, title: `Pelaksana ${id}` }),
    ),
  ),
)

const seats = (id: string, count: number): Edit => changePost(`post:${id}`, { seats: count })
const keysOf = (acts: readonly Act[]) => acts.map(({ key }) => key)

function proposed(change: Change, over: Partial<Proposal> = {}): Proposal {
  return { ...newProposal(given), change, ...over }
}

describe('the order of acts', () => {
  const edits = [
    seats('supir', 3),
    renameUnit('unit:ikp', 'Bidang Informasi dan Komunikasi Publik'),
    changePost('post:program', { kelas: 10 }),
    abolishUnits(['unit:media']),
    addUnit({
      unit: unit('baru', { parentId: 'unit:dinas', name: 'Bidang Baru' }),
      head: null,
      place: 'last',
    }),
    moveUnit('unit:layanan', 'unit:baru'),
  ]

  test('founding and abolishing first, then units, posts, trifles; what only follows stands under', () => {
    const acts = actsOf(live, drafted(live, ...edits))
    expect(keysOf(acts)).toEqual([
      'abolish:unit:media',
      'create:unit:baru',
      'move:unit:layanan',
      'rename:unit:ikp',
      'kelas:post:program',
      'seats:post:supir',
    ])
    expect([...actsUnder(acts, live)]).toEqual(['move:unit:layanan'])
  })

  test('does not depend on the order of the edits', () => {
    const free = edits.slice(0, 4)
    const told = keysOf(actsOf(live, drafted(live, ...free)))
    fc.assert(
      fc.property(fc.shuffledSubarray(free, { minLength: 4 }), (list) => {
        expect(keysOf(actsOf(live, drafted(live, ...list)))).toEqual(told)
      }),
      { seed: 21, numRuns: 40 },
    )
  })
})

describe('trifles of an office', () => {
  const change = drafted(
    live,
    seats('supir', 3),
    seats('arsip', 2),
    renameUnit('unit:media', 'SEKSI  Media'),
    renameUnit('unit:ikp', 'Bidang Lain'),
  )
  const acts = actsWithNotes(NOTHING_SAID, live, change)

  test('are one line, the last, with one number', () => {
    expect(acts.map(({ no, key }) => `${no} ${key}`)).toEqual([
      '1 rename:unit:ikp',
      '2 bundle:unit:dinas',
    ])
    expect(acts[1] && memberKeys(acts[1])).toEqual([
      'seats:post:supir',
      'seats:post:arsip',
      'rename:unit:media',
    ])
    expect(acts[1]?.impact.seats).toBe(3)
  })

  test('mark the boxes they are about with their own signs and the number of the line', () => {
    const marks = marksOf(acts, live, apply(live, change))
    expect(marks.get('unit:sek')).toMatchObject({ numbers: [2], letters: ['K'] })
    expect(marks.get('unit:media')).toMatchObject({ act: 'rename', numbers: [2], letters: ['N'] })
    expect(marks.get('unit:dinas')).toBeUndefined()
  })

  test('a single one, seats of a post with eselon and what others need stand alone', () => {
    const one = actsWithNotes(NOTHING_SAID, live, drafted(live, seats('supir', 3)))
    expect(keysOf(one)).toEqual(['seats:post:supir'])
    const head = drafted(live, seats('supir', 3), seats('ikp', 2))
    expect(keysOf(actsWithNotes(NOTHING_SAID, live, head))).toEqual([
      'seats:post:ikp',
      'seats:post:supir',
    ])
  })

  test('tell the reasons that were written of each, once', () => {
    const notes = {
      'seats:post:supir': { reason: 'hasil ABK', note: '' },
      'seats:post:arsip': { reason: 'hasil ABK', note: 'lihat lampiran' },
    }
    const [, bundle] = actsWithNotes({ notes, versions: [] }, live, change)
    expect(bundle).toMatchObject({ reason: 'hasil ABK', note: 'lihat lampiran' })
  })

  test('are agreed to and rejected together, and keep their number in every version', () => {
    const marks = (bundle: Decision['mark']) => ({
      'rename:unit:ikp': { mark: 'S', remark: '' } as const,
      'bundle:unit:dinas': { mark: bundle, remark: '' },
    })
    const reviewed = value(review(value(submit(proposed(change), live, signed)), signed))
    const agreed = value(decide(reviewed, live, marks('S'), signed, false))
    expect(get(apply(live, agreed.change), 'post:arsip')?.seats).toBe(2)
    const rejected = value(decide(reviewed, live, marks('T'), signed, false))
    const after = apply(live, rejected.change)
    expect(get(after, 'unit:ikp')?.name).toBe('Bidang Lain')
    expect([get(after, 'post:supir')?.seats, get(after, 'post:arsip')?.seats]).toEqual([1, 1])
    // One of them is proposed anew, with others: it is that line again, also where it is alone.
    const draft = { ...rejected, status: 'draf' as const }
    const anew = drafted(live, seats('kurir', 2), renameUnit('unit:ikp', 'Bidang Lain'))
    const second = value(submit({ ...draft, change: anew }, live, signed))
    expect(second.versions.at(-1)?.acts.map(({ no, key }) => `${no} ${key}`)).toEqual([
      '1 rename:unit:ikp',
      '2 bundle:unit:dinas',
    ])
  })

  test('what stood alone on a paper stays alone, under its number', () => {
    const first = value(submit(proposed(drafted(live, seats('supir', 3))), live, signed))
    const back = value(stepBack(first, signed))
    const more = drafted(live, seats('supir', 3), seats('arsip', 2), seats('loket', 2))
    const second = value(submit({ ...back, change: more }, live, signed))
    expect(second.versions.at(-1)?.acts.map(({ no, key }) => `${no} ${key}`)).toEqual([
      '1 seats:post:supir',
      '2 bundle:unit:dinas',
    ])
  })
})

test('every act stands in exactly one line, and a line decided is its acts decided', () => {
  let bundles = 0
  const someSeats = fc.array(fc.tuple(fc.constantFrom(...STAFF), fc.integer({ min: 2, max: 5 })))
  fc.assert(
    fc.property(steps, someSeats, (list, trifles) => {
      const change = withSeats(live, changeOfSteps(live, list), trifles)
      const single = actsOf(live, change)
      const lines = actsWithNotes(NOTHING_SAID, live, change)
      expect(lines.flatMap(memberKeys).sort()).toEqual(keysOf(single).sort())
      expect(lines.map(({ no }) => no)).toEqual(lines.map((_, at) => at + 1))
      for (const line of lines.filter(isBundle)) {
        bundles++
        const members = new Set(memberKeys(line))
        const alone = applyActs(live, change, single, members)
        expect(applyActs(live, change, lines, new Set([line.key]))).toEqual(alone)
        expect(alone.ok).toBe(true)
      }
    }),
    { seed: 22, numRuns: 200 },
  )
  expect(bundles).toBeGreaterThan(60)
})

function withSeats(
  base: Structure,
  change: Change,
  trifles: readonly (readonly [string, number])[],
): Change {
  const after = apply(base, change)
  const there = trifles.filter(([id]) => get(after, `post:${id}`))
  return drafted(base, () => ok(change), ...there.map(([id, count]) => seats(id, count)))
}
