import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { strandedIn, withoutStranded } from '../../../renderer/domain/proposal/carry/stranded.ts'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { placePerson } from '../../../renderer/domain/proposal/people/place-person.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { stepRecord, vacancyRecord } from '../../../renderer/domain/records/record-makers.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { drop, put } from '../../../renderer/domain/structure/edit.ts'
import { faultsOfChange } from '../../../renderer/domain/structure/faults.ts'
import { clashKey, rebase } from '../../../renderer/domain/structure/rebase.ts'
import { get, type Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { ok } from '../../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { endAppointmentOn } from '../../../renderer/domain/verbs/appointment-edits.ts'
import { abolishPost, changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { changeOfSteps } from '../random-edits.ts'
import { holds, person, post } from '../small-office.ts'
import { code, drafted, given, live, newId, signed, value } from './small-reform.ts'

const TODAY = day('2018-11-01')
const placed = placePerson('person:media', 'post:arsiparis', 'appointment:new')
/** Seksi Media goes and its head is placed on another post. */
const draft = drafted(live, abolishUnits(['unit:media']), placed)

function enacted(change: Change, on: Structure) {
  const decree = { kind: 'perwako' as const, no: '1', date: TODAY }
  const proposal: Proposal = { ...newProposal(given), change, status: 'ditetapkan', decree }
  const input = { on: TODAY, today: TODAY, since: null, pastId: 'past:s' as const, newId }
  return enact(proposal, on, input, signed)
}

function losers(change: Change, on: Structure): string[] {
  const { change: fitting, next } = carryOver(change, on)
  const fates = fatesOf(on, next, fitting).filter(({ kind }) => kind === 'loses')
  return fates.map(({ person: { id } }) => id)
}

describe('a post that is gone in force meanwhile', () => {
  const moved = apply(live, drafted(live, abolishPost('post:arsiparis')))

  test('leaves whom the draft placed on it to be placed again, and holds it back until then', () => {
    const carried = carryOver(draft, moved)
    expect(carried).toMatchObject({ clashes: [], faults: [], moved: true })
    expect(carried.stranded).toEqual(['person:media'])
    expect(losers(draft, moved)).toEqual(['person:media'])
    expect(enacted(draft, moved)).toMatchObject({
      problem: { code: 'holders-undecided', params: { count: 1 } },
    })
    const again = placePerson('person:media', 'post:pranata', 'appointment:again')
    const change = drafted(moved, () => ok(carried.change), again)
    expect(code(enacted(change, moved))).toBe('ok')
  })

  test('stands in the draft where it was changed there too: gone, or back with the person on it', () => {
    const changed = changePost('post:arsiparis', { title: 'Arsiparis Ahli Muda' })
    const both = drafted(live, abolishUnits(['unit:media']), placed, changed)
    const proposal = { ...newProposal(given), change: both }
    const [clash] = carryOver(both, moved).clashes
    if (!clash) throw new Error('no clash')
    expect(clash).toMatchObject({ id: 'post:arsiparis', field: null, theirs: null })
    const settled = (side: 'ours' | 'theirs') =>
      value(settle(proposal, moved, { [clashKey(clash)]: side }, signed)).change
    expect(losers(settled('theirs'), moved)).toEqual(['person:media'])
    const back = apply(moved, settled('ours'))
    expect(get(back, 'appointment:new')?.postId).toBe('post:arsiparis')
  })
})

describe('a post the draft abolishes', () => {
  test('takes along who came to it meanwhile, who then waits for a place', () => {
    const more = [person('baru'), post('staf', { unitId: 'unit:media' })]
    const before = apply(live, put(live, more))
    const change = drafted(before, abolishUnits(['unit:media']), placed)
    const since = apply(before, put(before, [holds('baru', 'staf')]))
    expect(carryOver(change, since)).toMatchObject({ clashes: [], faults: [] })
    expect(losers(change, since)).toEqual(['person:baru'])
  })

  test('is no matter of a clash where its holder only left it meanwhile', () => {
    const last = day('2018-10-31')
    const noDecree = { no: null, date: null }
    const leaves = endAppointmentOn('appointment:media-media', last, 'pensiun-bup', noDecree)
    const since = apply(live, drafted(live, leaves))
    const change = drafted(live, abolishUnits(['unit:media']))
    const carried = carryOver(change, since)
    expect(carried).toMatchObject({ clashes: [], faults: [], stranded: [] })
    expect(get(carried.next, 'appointment:media-media')).toBeUndefined()
    expect(losers(change, since)).toEqual([])
  })
})

describe('what hangs on a post that goes', () => {
  const staf = post('staf', { unitId: 'unit:media', reportsTo: 'post:media' })
  const records = [
    staf,
    vacancyRecord({
      id: 'vacancy:staf',
      postId: 'post:staf',
      seat: 1,
      since: null,
      cause: 'rotasi',
    }),
    stepRecord({ id: 'step:staf', vacancyId: 'vacancy:staf', stage: 'seleksi' }),
    post('bawah', { unitId: 'unit:umum', reportsTo: 'post:staf' }),
    holds('tanpa', 'staf', { role: 'plt' }),
  ]
  const before = apply(live, put(live, records))
  const gone = drafted(before, abolishPost('post:staf'))

  test('in force goes along with all that hangs on it; what only names it stays without', () => {
    const bare = apply(live, put(live, [staf]))
    const change = drafted(bare, abolishPost('post:staf'))
    const carried = carryOver(change, before)
    expect(carried).toMatchObject({ clashes: [], faults: [], stranded: [] })
    const names = ['vacancy:staf', 'step:staf', 'appointment:tanpa-staf', 'post:staf']
    for (const id of names) expect(get(carried.next, id)).toBeUndefined()
    expect(get(carried.next, 'post:bawah')?.reportsTo).toBeNull()
    expect(get(carried.next, 'post:bawah')?.unitId).toBe('unit:umum')
    expect(get(carried.next, 'post:media')).toBeDefined()
  })

  test('in the draft goes with it where it is gone in force', () => {
    const on = apply(before, gone)
    const more = [
      vacancyRecord({
        id: 'vacancy:2',
        postId: 'post:staf',
        seat: 2,
        since: null,
        cause: 'rotasi',
      }),
      stepRecord({ id: 'step:2', vacancyId: 'vacancy:2', stage: 'seleksi' }),
      post('baru', { unitId: 'unit:umum', reportsTo: 'post:staf' }),
      post('lain', { unitId: 'unit:umum', reportsTo: 'post:umum' }),
      holds('media', 'staf', { role: 'plt' }),
    ]
    const change = put(before, more)
    const carried = carryOver(change, on)
    expect(carried).toMatchObject({ clashes: [], faults: [], moved: true, stranded: [] })
    expect(Object.keys(carried.change).sort()).toEqual(['post:baru', 'post:lain'])
    expect(get(carried.next, 'post:baru')?.reportsTo).toBeNull()
    expect(get(carried.next, 'post:lain')?.reportsTo).toBe('post:umum')
  })

  test('is the same change where nothing hangs in the air', () => {
    const change = put(before, [post('bawah', { unitId: 'unit:umum', reportsTo: 'post:umum' })])
    expect(withoutStranded(change, before)).toBe(change)
    expect(withoutStranded(gone, before)).toBe(gone)
  })

  test('names whom the draft was to place there, not who acts or only kept the post', () => {
    const on = apply(before, gone)
    const change = put(before, [
      holds('umum', 'staf'),
      holds('media', 'staf', { role: 'plt' }),
      holds('program', 'arsiparis'),
      holds('tanpa', 'staf', { role: 'plt', decreeNo: '5' }),
    ])
    expect(strandedIn(change, on)).toEqual(['person:umum'])
    expect(strandedIn(change, before)).toEqual([])
    expect(strandedIn({ ...change, ...drop(before, ['post:staf']) }, before)).toEqual([
      'person:umum',
    ])
  })

  test('is a matter to judge where the post stays', () => {
    const change = put(before, [holds('tanpa', 'staf', { role: 'plt', decreeNo: '5' })])
    const on = apply(before, put(before, [holds('tanpa', 'staf', { role: 'plt', decreeNo: '6' })]))
    const carried = carryOver(change, on)
    expect(get(carried.next, 'appointment:tanpa-staf')?.decreeNo).toBe('6')
  })
})

/** Units and posts abolished, posts renamed, persons appointed: what meets on posts that go. */
const few = fc.array(fc.tuple(fc.constantFrom(4, 11, 13, 17), fc.nat(99), fc.nat(99)), {
  minLength: 1,
  maxLength: 8,
})

test('whatever is drafted and changes in force meanwhile: nothing hangs on a post that is gone', () => {
  let met = 0
  fc.assert(
    fc.property(few, few, (one, two) => {
      const change = changeOfSteps(live, one, 'a')
      const on = apply(live, changeOfSteps(live, two, 'b'))
      const carried = carryOver(change, on)
      if (carried.clashes.length > 0) return
      const hanging = /^(appointment-without-post|vacancy-without-post|reports-to-nobody)$/
      expect(carried.faults.filter((fault) => hanging.test(fault.code))).toEqual([])
      const losing = new Set(losers(change, on))
      for (const id of carried.stranded) {
        const holdsAnother = (carried.next.groups.appointmentsOfPerson.get(id) ?? []).length > 0
        expect(losing.has(id) || holdsAnother || !on.tables.person.has(id)).toBe(true)
      }
      const raw = rebase(change, live, on).change
      met += Number(faultsOfChange(apply(on, raw), raw).some((fault) => hanging.test(fault.code)))
    }),
    { seed: 41, numRuns: 500 },
  )
  expect(met).toBeGreaterThan(10)
})
