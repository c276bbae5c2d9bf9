import { describe, expect, test } from 'vitest'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { counterProposal } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { fatesOf, keepersOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { placePerson } from '../../../renderer/domain/proposal/people/place-person.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import {
  actsWithNotes,
  establish,
  review,
  stepBack,
  submit,
  withdraw,
} from '../../../renderer/domain/proposal/road/road.ts'
import { actsToRedo, revisionOf } from '../../../renderer/domain/proposal/versions/revision.ts'
import { apply, diff, squash } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { addPost } from '../../../renderer/domain/verbs/post-edits.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { post } from '../small-office.ts'
import { code, draft, drafted, edits, given, live, newId, signed, value } from './small-reform.ts'

const AGREED: ReadonlySet<string> = new Set(['category:post:program', 'rename:unit:ikp'])

describe('acts of a small reform', () => {
  const acts = actsWithNotes(draft(), live, draft().change)

  test('one act a decision, the heaviest first', () => {
    expect(acts.map(({ no, key }) => `${no} ${key}`)).toEqual([
      '1 abolish:unit:media',
      '2 rename:unit:ikp',
      '3 move:unit:layanan',
      '4 category:post:program',
    ])
    expect(acts[1]).toMatchObject({
      from: 'Bidang Informasi Publik',
      to: 'Bidang Informasi dan Komunikasi Publik',
      recordIds: ['unit:ikp', 'post:ikp'],
    })
    expect(acts[0]?.impact).toEqual({
      units: -1,
      posts: -1,
      seats: -1,
      eselon: { 'IV.a': -1 },
      persons: ['person:media'],
    })
  })

  test('who loses, who is to be sworn in again', () => {
    const { change } = draft()
    const fates = fatesOf(live, apply(live, change), change)
    expect(fates.map(({ kind, person }) => `${kind} ${person.id}`)).toEqual([
      'loses person:media',
      'reinstalled person:ikp',
      'reinstalled person:program',
    ])
    const holders = keepersOf(live, [])
    expect(holders).toBeGreaterThan(3)
    expect(keepersOf(live, fates), 'who keeps').toBe(holders - 3)
  })
})

describe('the road', () => {
  test('what was sent back to be redone carries the remark into the next text, until it is agreed to', () => {
    const reviewed = value(review(value(submit(draft(), live, signed)), signed))
    const keys = reviewed.versions[0]?.acts.map(({ key }) => key) ?? []
    const all = Object.fromEntries(keys.map((key) => [key, { mark: 'S' as const, remark: '' }]))
    const remark = 'nama diganti'
    const marks = { ...all, 'rename:unit:ikp': { mark: 'R' as const, remark } }
    const decided = value(decide(reviewed, live, marks, signed, true))
    const [first, outcome] = decided.versions
    expect(outcome?.acts.map(({ key }) => key)).not.toContain('rename:unit:ikp')
    expect(first && actsToRedo(first).map(({ act, remark }) => [act.no, remark])).toEqual([
      [2, remark],
    ])
    const back = ['ditelaah', 'diajukan', 'draf'].reduce(
      (at) => value(stepBack(at, signed)),
      decided,
    )
    const again = value(submit(back, live, signed))
    const notes = (proposal: Proposal) => proposal.versions.at(-1)?.acts.map(({ note }) => note)
    expect(notes(again)).toEqual(['', remark, '', ''])
    const agreed = value(decide(value(review(again, signed)), live, all, signed, false))
    expect(revisionOf(agreed.versions, 'rename:unit:ikp')).toBe('')
  })

  test('submit, marks with two rejections, version 2, decree, in force, taken back', () => {
    const submitted = value(submit(draft(), live, signed))
    expect(submitted.versions.map(({ no, acts }) => [no, acts.length])).toEqual([[1, 4]])
    const reviewed = value(review(submitted, signed))
    const keys = submitted.versions[0]?.acts.map(({ key }) => key) ?? []
    const marks = Object.fromEntries(
      keys.map((key) => [
        key,
        { mark: AGREED.has(key) ? ('S' as const) : ('T' as const), remark: '' },
      ]),
    )
    expect(code(decide(reviewed, live, {}, signed, true))).toBe('act-unmarked')
    const decided = value(decide(reviewed, live, marks, signed, false))
    expect(decided.versions.map(({ no, acts }) => [no, acts.map((act) => act.no)])).toEqual([
      [1, [1, 2, 3, 4]],
      [2, [2, 4]],
    ])
    const decree = { kind: 'perwako' as const, no: '31 Tahun 2018', date: day('2018-10-20') }
    const established = value(establish(decided, decree, signed))
    const input = {
      on: day('2018-11-01'),
      today: day('2018-11-02'),
      since: null,
      pastId: 'past:1' as const,
      newId,
      reason: 'Serah terima',
    }
    expect(code(enact(decided, live, input, signed))).toBe('proposal-step')
    expect(code(enact(established, live, { ...input, today: day('2018-10-25') }, signed))).toBe(
      'not-in-force-yet',
    )
    const done = value(enact(established, live, input, signed))
    const after = apply(live, done.change)
    expect(faults(after)).toEqual([])
    expect(done.proposal.status).toBe('berlaku')
    expect(done.past).toMatchObject({ until: '2018-10-31', proposalId: 'proposal:1' })
    expect(get(after, 'unit:media')?.name).toBe('Seksi Media')
    expect(get(after, 'appointment:ikp-ikp')?.until).toBe('2018-10-31')
    const lineage = [...after.tables.succession.values()].map(({ act, toId, on }) => [
      act,
      toId,
      on,
    ])
    expect(lineage.sort()).toEqual([
      ['rename', 'post:program', '2018-11-01'],
      ['rename', 'unit:ikp', '2018-11-01'],
    ])
    const counter = counterProposal(
      done.proposal,
      after,
      { ...given, id: 'proposal:2' as const },
      newId,
    )
    const restored = apply(after, counter.change)
    const kinds = Object.keys(diff(live, restored)).map((id) => id.split(':')[0])
    expect(kinds.filter((kind) => kind === 'unit' || kind === 'post')).toEqual([])
  })

  test('a rejection that drags others along says which before it does', () => {
    const change = drafted(
      live,
      moveUnit('unit:layanan', 'unit:egov'),
      moveUnit('unit:media', 'unit:egov'),
      abolishUnits(['unit:ikp']),
      placePerson('person:ikp', 'post:arsiparis', 'appointment:new'),
    )
    const reviewed = value(review(value(submit({ ...draft(), change }, live, signed)), signed))
    const acts = reviewed.versions[0]?.acts ?? []
    const marks = Object.fromEntries(
      acts.map(({ key }) => [
        key,
        { mark: key === 'move:unit:media' ? ('T' as const) : ('S' as const), remark: '' },
      ]),
    )
    const refused = decide(reviewed, live, marks, signed, false)
    expect(refused).toMatchObject({ ok: false, problem: { code: 'acts-fall-along' } })
    const decided = value(decide(reviewed, live, marks, signed, true))
    expect(get(apply(live, decided.change), 'unit:ikp')).toBeDefined()
    expect(get(apply(live, decided.change), 'unit:layanan')?.parentId).toBe('unit:egov')
  })

  test('nothing comes in force while a holder hangs in the air', () => {
    const reviewed = value(review(value(submit(draft(), live, signed)), signed))
    const acts = reviewed.versions[0]?.acts ?? []
    const yes = Object.fromEntries(acts.map(({ key }) => [key, { mark: 'S' as const, remark: '' }]))
    const decree = { kind: 'perda' as const, no: '4 Tahun 2018', date: day('2018-10-20') }
    const established = value(
      establish(value(decide(reviewed, live, yes, signed, false)), decree, signed),
    )
    const input = {
      on: day('2018-11-01'),
      today: day('2018-11-01'),
      since: null,
      pastId: 'past:1' as const,
      newId,
    }
    expect(enact(established, live, input, signed)).toMatchObject({
      ok: false,
      problem: { code: 'holders-undecided', params: { count: 1, names: 'Pegawai media' } },
    })
    const settled = { ...established, leftWithout: { 'person:media': { reason: 'pensiun' } } }
    const done = value(enact(settled, live, input, signed))
    const after = apply(live, done.change)
    expect(get(after, 'unit:media')).toBeUndefined()
    const counter = counterProposal(
      done.proposal,
      after,
      { ...given, id: 'proposal:3' as const },
      newId,
    )
    const restored = apply(after, counter.change)
    expect(get(restored, 'unit:media')).toEqual(get(live, 'unit:media'))
    expect(faults(restored)).toEqual([])
    const back = fatesOf(live, restored, diff(live, restored)).map(({ kind }) => kind)
    expect(back).toEqual([])
  })

  test('who was placed after the decision stays placed when it is made anew', () => {
    const office = apply(live, drafted(live, addPost(post('baru', { unitId: 'unit:umum' }))))
    const change = drafted(office, ...edits)
    const reviewed = value(
      review(value(submit({ ...newProposal(given), change }, office, signed)), signed),
    )
    const acts = reviewed.versions[0]?.acts ?? []
    const marked = (mark: 'S' | 'T') =>
      Object.fromEntries(
        acts.map(({ key, act }) => [key, { mark: act === 'abolish' ? mark : 'S', remark: '' }]),
      )
    const place = placePerson('person:media', 'post:baru', 'appointment:placed')
    const decided = value(decide(reviewed, office, marked('S'), signed, false))
    const placing = value(place(apply(office, decided.change)))
    const placed = { ...decided, change: squash(decided.change, placing) }
    const back = value(stepBack(placed, signed))
    expect(Object.keys(back.change)).toContain('appointment:placed')
    const again = value(decide(back, office, marked('S'), signed, false))
    expect(again.change['appointment:placed']?.after).toMatchObject({ postId: 'post:baru' })
    // Where the post stays after all, nobody has to be placed.
    const kept = value(decide(back, office, marked('T'), signed, false))
    expect(kept.change['appointment:placed']).toBeUndefined()
  })

  test('back and withdrawn; an edit after submission is version 2 and keeps the numbers', () => {
    const submitted = value(submit(draft(), live, signed))
    expect(code(submit(submitted, live, signed))).toBe('proposal-not-draft')
    const again = value(stepBack(submitted, signed))
    const change = drafted(live, ...edits.slice(1), renameUnit('unit:sek', 'Sekretariat Dinas'))
    const second = value(submit({ ...again, change }, live, signed))
    const numbers = second.versions[1]?.acts.map(({ no, key }) => `${no} ${key}`)
    expect(numbers).toEqual([
      '1 abolish:unit:media',
      '5 rename:unit:sek',
      '3 move:unit:layanan',
      '4 category:post:program',
    ])
    expect(value(withdraw(second, signed)).status).toBe('ditarik')
  })
})
