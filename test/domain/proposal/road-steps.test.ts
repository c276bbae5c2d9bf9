import { describe, expect, it, test } from 'vitest'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { settle } from '../../../renderer/domain/proposal/clashes/settle.ts'
import { decide, outcomeOf } from '../../../renderer/domain/proposal/decision/decide.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import {
  newProposal,
  optionOf,
  PROPOSAL_STATUSES,
  type Proposal,
  versionInWork,
} from '../../../renderer/domain/proposal/proposal.ts'
import {
  establish,
  lastLeader,
  lastSigner,
  review,
  stepBack,
  submit,
  wentBack,
  withdraw,
} from '../../../renderer/domain/proposal/road/road.ts'
import { settingRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { Unit } from '../../../renderer/domain/records/records.ts'
import { apply } from '../../../renderer/domain/structure/change.ts'
import { put } from '../../../renderer/domain/structure/edit.ts'
import { clashKey } from '../../../renderer/domain/structure/rebase.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { code, drafted, given, live, newId, signed, value } from './small-reform.ts'

const change = drafted(live, renameUnit('unit:ikp', 'Bidang A'), moveUnit('unit:infra', 'unit:ikp'))
const draft: Proposal = { ...newProposal(given), change }
const submitted = value(submit(draft, live, signed))
const acts = submitted.versions[0]?.acts ?? []
const decree = { kind: 'perwako' as const, no: ' 31 Tahun 2018 ', date: day('2018-10-20') }
const marks = (mark: 'S' | 'T') =>
  Object.fromEntries(acts.map(({ key }) => [key, { mark, remark: '' }]))
const decided = value(decide(value(review(submitted, signed)), live, marks('S'), signed, false))

describe('each step of the road', () => {
  const allowed = (step: (proposal: Proposal) => Result<Proposal>) =>
    PROPOSAL_STATUSES.filter((status) => step({ ...decided, status }).ok)

  it('is taken from where it begins, and from nowhere else', () => {
    expect(allowed((one) => submit(one, live, signed))).toEqual(['draf'])
    expect(allowed((one) => review(one, signed))).toEqual(['diajukan'])
    expect(allowed((one) => decide(one, live, marks('S'), signed, true))).toEqual(['ditelaah'])
    expect(allowed((one) => establish(one, decree, signed))).toEqual(['diputus'])
    expect(allowed((one) => stepBack(one, signed))).toEqual([
      'diajukan',
      'ditelaah',
      'diputus',
      'ditetapkan',
      'ditarik',
    ])
    expect(allowed((one) => withdraw(one, signed))).toEqual([
      'draf',
      'diajukan',
      'ditelaah',
      'diputus',
      'ditetapkan',
    ])
  })

  it('says where it stands where it cannot be taken', () => {
    const refused = { problem: { code: 'proposal-step', params: { status: 'draf' } } }
    expect(review(draft, signed)).toMatchObject(refused)
    expect(decide(draft, live, {}, signed, false)).toMatchObject(refused)
    expect(establish(draft, decree, signed)).toMatchObject(refused)
    expect(stepBack(draft, signed)).toMatchObject(refused)
    expect(outcomeOf(draft, live, {})).toMatchObject(refused)
    expect(code(withdraw({ ...draft, status: 'berlaku' }, signed))).toBe('proposal-step')
    const input = { on: decree.date, today: decree.date, since: null }
    expect(enact(draft, live, { ...input, pastId: 'past:1', newId }, signed)).toMatchObject(refused)
  })

  it('is signed, and the decree has a number, without spaces around it', () => {
    expect(code(review(submitted, { ...signed, by: '  ' }))).toBe('step-unsigned')
    expect(code(establish(decided, { ...decree, no: '  ' }, signed))).toBe('decree-number-empty')
    const established = value(establish(decided, decree, { ...signed, by: ' Kabag ' }))
    expect(established.decree).toEqual({ ...decree, no: '31 Tahun 2018' })
    expect(established.log.at(-1)).toEqual({
      at: signed.at,
      by: 'Kabag',
      from: 'diputus',
      to: 'ditetapkan',
      note: '',
    })
  })

  it('back is told as that, the first one not', () => {
    expect(wentBack({ from: 'diputus', to: 'ditelaah' })).toBe(true)
    expect(wentBack({ from: 'ditarik', to: 'draf' })).toBe(true)
    expect(wentBack({ from: null, to: 'draf' })).toBe(false)
    expect(wentBack({ from: 'ditelaah', to: 'diputus' })).toBe(false)
  })
})

test('who signed last is asked of steps that name somebody, the leader apart; else it is the author', () => {
  const step = (by: string, to: Proposal['status'], from: Proposal['status'] = 'draf') => ({
    ...{ at: signed.at, by, from, to, note: '' },
  })
  const log = [step('Kabag', 'diajukan'), step('Wali Kota', 'diputus', 'ditelaah')]
  expect(lastSigner({ log, author: 'Bagian Organisasi' })).toBe('Kabag')
  expect(lastLeader({ log })).toBe('Wali Kota')
  const unnamed = [...log, step('', 'ditelaah'), step('', 'diputus', 'ditelaah')]
  expect(lastSigner({ log: unnamed, author: '' })).toBe('Kabag')
  expect(lastLeader({ log: unnamed })).toBe('Wali Kota')
  expect(lastSigner({ log: [], author: 'Bagian Organisasi' })).toBe('Bagian Organisasi')
  expect(lastLeader({ log: [] })).toBe('')
  const supplement = [...log, { ...step('Sekda', 'ditetapkan', 'ditetapkan'), supplement: 2 }]
  expect([lastSigner({ log: supplement, author: '' }), lastLeader({ log: supplement })]).toEqual([
    'Kabag',
    'Sekda',
  ])
})

test('a step back keeps text, decree and day but where it undoes them', () => {
  const established = value(establish(decided, decree, signed))
  const waiting = { ...established, inForceFrom: decree.date, backdatedFor: 'x' }
  expect(value(stepBack(waiting, signed))).toMatchObject({ decree: null, inForceFrom: null })
  const more = {
    ...decided,
    change: { ...decided.change, ...drafted(live, renameUnit('unit:sek', 'S')) },
  }
  // Back before the leader: the text that was decided on; from there back to the desk what stands.
  const before = value(stepBack(more, signed))
  expect(before.change).toEqual(submitted.change)
  const asked = value(stepBack({ ...more, status: 'ditelaah' }, signed))
  expect(asked.change).toEqual(more.change)
  const kept = value(stepBack({ ...waiting, status: 'ditelaah' }, signed))
  expect(kept).toMatchObject({ decree: { no: '31 Tahun 2018' }, inForceFrom: decree.date })
})

test('every act is marked before it is decided: those without a mark are named', () => {
  expect(decide(value(review(submitted, signed)), live, {}, signed, false)).toMatchObject({
    problem: { code: 'act-unmarked', params: { acts: '1, 2' } },
  })
})

test('what was rejected leaves a decided version; all agreed leaves none', () => {
  expect(decided.versions).toHaveLength(1)
  const [first] = acts
  const some = { ...marks('S'), [first?.key ?? '']: { mark: 'T' as const, remark: 'nanti' } }
  const part = value(decide(value(review(submitted, signed)), live, some, signed, true))
  expect(part.versions.map(({ no, origin }) => [no, origin])).toEqual([
    [1, 'submitted'],
    [2, 'decided'],
  ])
  expect(part.versions[0]?.decisions).toEqual(some)
  expect(part.versions[1]?.acts.map(({ no }) => no)).toEqual([2])
  expect(versionInWork(draft)).toBe(1)
  expect(versionInWork(submitted)).toBe(1)
  expect(versionInWork(part)).toBe(2)
  expect(versionInWork({ ...part, status: 'draf' })).toBe(3)
})

test('what waits for its decision gets a new version when it is settled, and stays where it is', () => {
  const moved = apply(live, drafted(live, renameUnit('unit:ikp', 'Bidang Z')))
  for (const proposal of [submitted, value(review(submitted, signed))]) {
    const { clashes } = carryOver(proposal.change, moved)
    for (const side of ['ours', 'theirs'] as const) {
      const choices = Object.fromEntries(clashes.map((clash) => [clashKey(clash), side]))
      const settled = value(settle(proposal, moved, choices, signed))
      expect(settled.status).toBe(proposal.status)
      expect(settled.log).toEqual(proposal.log)
      expect(settled.versions.map(({ origin }) => origin)).toEqual(['submitted', 'submitted'])
      expect(settled.versions[1]).toMatchObject({ no: 2, at: signed.at, decisions: {} })
    }
    expect(settle(proposal, moved, {}, signed)).toMatchObject({
      problem: { code: 'proposal-clashes', params: { count: clashes.length } },
    })
  }
})

test('a place among siblings that both changed is the draft’s, and nobody is asked', () => {
  const ikp = live.tables.unit.get('unit:ikp') as Unit
  const at = (order: number) => put(live, [{ ...ikp, order }])
  const carried = carryOver(at(9), apply(live, at(7)))
  expect(carried.clashes).toEqual([])
  expect(carried.moved).toBe(true)
  expect(carried.next.tables.unit.get('unit:ikp')?.order).toBe(9)
  expect(carryOver(at(9), live).moved).toBe(false)
})

test('an option brings what stood about each act: the drafter’s own words, else those frozen, else nothing', () => {
  const [a, b] = acts.map(({ key }) => key)
  if (!a || !b) throw new Error('too few acts')
  const notes = { [a]: { reason: '', note: 'catatan' }, lain: { reason: 'alasan', note: '' } }
  const place = { first: draft.id, no: 2 }
  const option = optionOf({ ...submitted, notes }, { ...given, id: 'proposal:2' }, place)
  expect(option.notes).toEqual({
    [a]: { reason: '', note: 'catatan' },
    [b]: { reason: '', note: '' },
    lain: { reason: 'alasan', note: '' },
  })
})

test('the structure that ends is on record by its name and the decree it stood on', () => {
  const ended = (settings: Readonly<Record<string, string>>) => {
    const records = Object.entries(settings).map(([key, text]) =>
      settingRecord(key as 'city', text),
    )
    const office = apply(live, put(live, records))
    const proposal = value(establish(decided, decree, signed))
    const on = day('2018-11-01')
    const input = { on, today: on, since: null, pastId: 'past:1' as const, newId }
    return value(enact(proposal, office, input, signed)).past
  }
  expect(
    ended({
      officeName: 'Kota Contoh',
      decreeTitle: 'Perwako',
      decreeNo: '7',
      decreeDate: '2016-12-30',
    }),
  ).toMatchObject({
    id: 'past:1',
    name: 'Kota Contoh',
    basis: 'Perwako · 7 · 2016-12-30',
    until: '2018-10-31',
    endedBy: { no: '31 Tahun 2018' },
    proposalId: 'proposal:1',
    proposalName: 'Penyederhanaan 2018',
  })
  expect(ended({ decreeNo: '7' })).toMatchObject({ name: 'Penyederhanaan 2018', basis: '7' })
  expect(ended({}).basis).toBe('')
})
