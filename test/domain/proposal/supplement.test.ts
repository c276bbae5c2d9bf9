import { describe, expect, test } from 'vitest'
import { carryOver } from '../../../renderer/domain/proposal/carry/carry.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { undecidedActs } from '../../../renderer/domain/proposal/decision/undecided.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { openPlacings } from '../../../renderer/domain/proposal/people/open-placings.ts'
import { placePerson } from '../../../renderer/domain/proposal/people/place-person.ts'
import {
  type Mark,
  newProposal,
  type Proposal,
  submittedVersion,
} from '../../../renderer/domain/proposal/proposal.ts'
import {
  actsWithNotes,
  establish,
  lastLeader,
  lastSigner,
  review,
  stepBack,
  submit,
} from '../../../renderer/domain/proposal/road/road.ts'
import { plannedOn, schedule } from '../../../renderer/domain/proposal/road/schedule.ts'
import {
  askedActs,
  decideSupplement,
  makeSupplement,
  sheetToKeyIn,
  takePlacingBack,
  waitingSupplement,
} from '../../../renderer/domain/proposal/supplement/supplement.ts'
import {
  codeOf,
  versionOfFingerprint,
} from '../../../renderer/domain/proposal/versions/find-version.ts'
import { numberGaps } from '../../../renderer/domain/proposal/versions/number-gaps.ts'
import type { PersonId, PostId } from '../../../renderer/domain/records/records.ts'
import { apply, squash } from '../../../renderer/domain/structure/change.ts'
import { get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { sheetVersion } from '../../../renderer/print/heads/proposal-paper.ts'
import { proposalSchema } from '../../../renderer/storage/proposal-schema.ts'
import { post, smallOfficeRecords } from '../small-office.ts'
import { code, drafted, given, newId, signed, value } from './small-reform.ts'

/** Two seksi are abolished; two posts stand free for their heads. */
const live = structureOf([...smallOfficeRecords(), post('bebas'), post('lain')])
const EDITS = [
  renameUnit('unit:ikp', 'Bidang Informasi'),
  abolishUnits(['unit:media']),
  abolishUnits(['unit:layanan']),
]
const decree = { kind: 'perwako' as const, no: '40/2018', date: day('2018-10-05') }
const ON = day('2018-10-08')

const marks = (acts: readonly { readonly key: string }[], mark: Mark = 'S') =>
  Object.fromEntries(acts.map(({ key }) => [key, { mark, remark: '' }]))

function decidedProposal(): Proposal {
  const draft = { ...newProposal(given), change: drafted(live, ...EDITS) }
  const before = value(review(value(submit(draft, live, signed)), signed))
  const acts = submittedVersion(before)?.acts ?? []
  return value(decide(before, live, marks(acts), signed, false))
}

/** As the tab does it once the acts stand. */
function placed(proposal: Proposal, personId: PersonId, postId: PostId): Proposal {
  const carried = carryOver(proposal.change, live)
  const change = value(placePerson(personId, postId, newId('appointment'))(carried.next))
  return { ...proposal, change: squash(carried.change, change) }
}

const decided = decidedProposal()
const one = placed(decided, 'person:media', 'post:bebas')
const two = placed(one, 'person:layanan', 'post:lain')
const supplement = (proposal: Proposal) => value(makeSupplement(proposal, live, signed.at))
const persons = (proposal: Proposal) => openPlacings(proposal).map(({ personId }) => personId)

function input(more: Partial<Parameters<typeof enact>[2]> = {}) {
  return { on: ON, today: ON, since: null, pastId: 'past:1' as const, newId, ...more }
}

const established = (proposal: Proposal) => value(establish(proposal, decree, signed))
const left = (proposal: Proposal, ...ids: string[]): Proposal => ({
  ...proposal,
  leftWithout: Object.fromEntries(ids.map((id) => [id, { reason: 'menunggu' }])),
})

describe('who is placed after the decision', () => {
  test('is open; nobody is before it, nor in a draft', () => {
    expect(persons(decided)).toEqual([])
    expect(persons(two)).toEqual(['person:media', 'person:layanan'])
    expect(persons({ ...two, status: 'draf' })).toEqual([])
    expect(persons({ ...two, status: 'ditelaah' })).toEqual([])
  })

  test('holds the proposal back from coming in force, and is named', () => {
    const refused = enact(established(two), live, input(), signed)
    expect(refused).toMatchObject({ problem: { code: 'placings-undecided', params: { count: 2 } } })
    expect(JSON.stringify(refused)).toContain('Pegawai media, Pegawai layanan')
  })

  test('is not there in the structure that is planned', () => {
    const waiting = value(schedule(established(one), day('2018-12-01'), null, signed))
    const planned = plannedOn(live, [waiting], day('2018-12-01'))?.structure
    if (!planned) throw new Error('nothing planned')
    expect(
      [...planned.tables.appointment.values()].some(({ postId }) => postId === 'post:bebas'),
    ).toBe(false)
  })

  test('may be taken back; whoever left a post that stays has it again', () => {
    const back = value(takePlacingBack(one, live, 'person:media', signed.at))
    expect(back.change).toEqual(decided.change)
    const moved = placed(decided, 'person:egov', 'post:bebas')
    expect(get(apply(live, moved.change), 'appointment:egov-egov')).toBeUndefined()
    const stays = value(takePlacingBack(moved, live, 'person:egov', signed.at))
    expect(stays.change).toEqual(decided.change)
    expect(code(takePlacingBack(decided, live, 'person:media', signed.at))).toBe('no-open-placings')
  })
})

describe('a supplementary sheet', () => {
  test('is a version of its own that asks about nothing but them, under the next numbers, with another fingerprint', () => {
    const made = supplement(two)
    const version = made.versions.at(-1)
    if (!version) throw new Error('no version')
    expect(version).toMatchObject({ no: 2, origin: 'supplement', decisions: {} })
    const last = Math.max(...(submittedVersion(made)?.acts ?? []).map(({ no }) => no))
    expect(askedActs(version).map(({ no, act, name }) => [no, act, name])).toEqual([
      [last + 1, 'appoint', 'Pegawai layanan'],
      [last + 2, 'appoint', 'Pegawai media'],
    ])
    expect(version.acts).toHaveLength(last + 2)
    const fingerprint = codeOf(made, 2, version.change)
    expect(versionOfFingerprint([made], fingerprint)).toMatchObject({ versionNo: 2, latest: true })
    expect(sheetToKeyIn(made)).toMatchObject({ open: true, version: { no: 2 } })
    expect(sheetToKeyIn(decided)).toMatchObject({ open: false, version: { no: 1 } })
    expect(proposalSchema.parse(made)).toEqual(made)
  })

  test('agreed to, all come in force, and the road says who decided', () => {
    const made = supplement(two)
    const asked = askedActs(made.versions.at(-1) as never)
    const leader = { ...signed, by: 'Wali Kota' }
    const agreed = value(decideSupplement(made, live, marks(asked), leader))
    expect(agreed.status).toBe('diputus')
    expect(agreed.log.at(-1)).toMatchObject({ by: 'Wali Kota', supplement: 2, to: 'diputus' })
    expect([lastLeader(agreed), lastSigner(agreed)]).toEqual(['Wali Kota', signed.by])
    expect(openPlacings(agreed)).toEqual([])
    expect(waitingSupplement(agreed)).toBeUndefined()
    const { change, proposal } = value(enact(established(agreed), live, input(), signed))
    const next = apply(live, change)
    const sits = [...next.tables.appointment.values()].find(({ postId }) => postId === 'post:bebas')
    expect(sits).toMatchObject({ personId: 'person:media', from: ON })
    expect(proposalSchema.parse(proposal)).toEqual(proposal)
  })

  test('who is rejected or to be looked at again is placed no more; the others are, and the next version says so', () => {
    const made = supplement(two)
    const [layanan, media] = askedActs(made.versions.at(-1) as never)
    if (!layanan || !media) throw new Error('two are asked about')
    const given = { ...marks([media]), ...marks([layanan], 'T') }
    const outcome = value(decideSupplement(made, live, given, signed))
    expect(outcome.versions.map(({ origin }) => origin)).toEqual([
      'submitted',
      'supplement',
      'decided',
    ])
    expect(outcome.versions.at(-1)?.acts.map(({ key }) => key)).not.toContain(layanan.key)
    expect(outcome.versions.at(-1)?.acts.map(({ key }) => key)).toContain(media.key)
    expect(openPlacings(outcome)).toEqual([])
    expect(code(enact(established(outcome), live, input(), signed))).toBe('holders-undecided')
    const going = established(left(outcome, 'person:layanan'))
    expect(code(enact(going, live, input(), signed))).toBe('ok')
  })

  test('needs a mark on each, waits once, and is not made where nobody was placed', () => {
    const made = supplement(two)
    const [first] = askedActs(made.versions.at(-1) as never)
    expect(code(decideSupplement(made, live, marks(first ? [first] : []), signed))).toBe(
      'act-unmarked',
    )
    expect(code(decideSupplement(decided, live, {}, signed))).toBe('proposal-step')
    expect(code(makeSupplement(decided, live, signed.at))).toBe('no-open-placings')
    const again = supplement(made)
    expect(again.versions.at(-1)).toMatchObject({ no: 3 })
    expect(versionOfFingerprint([again], codeOf(again, 2, made.change))).toMatchObject({
      latest: false,
    })
  })

  test('who is placed while it lies before the leader is no part of it', () => {
    const made = supplement(one)
    const more = placed(made, 'person:layanan', 'post:lain')
    const asked = askedActs(more.versions.at(-1) as never)
    expect(asked.map(({ id }) => id)).toEqual(['person:media'])
    const agreed = value(decideSupplement(more, live, marks(asked), signed))
    expect(persons(agreed)).toEqual(['person:layanan'])
    const rejected = value(decideSupplement(more, live, marks(asked, 'R'), signed))
    expect(persons(rejected)).toEqual(['person:layanan'])
    const text = rejected.versions.at(-1)?.change ?? {}
    expect(Object.values(text).some(({ after }) => after?.kind === 'appointment')).toBe(false)
  })

  test('agreed to, may be followed by another, and every text stays', () => {
    const agreed = (made: Proposal) => {
      const asked = askedActs(made.versions.at(-1) as never)
      return value(decideSupplement(made, live, marks(asked), signed))
    }
    const first = agreed(supplement(one))
    const second = agreed(supplement(placed(first, 'person:layanan', 'post:lain')))
    expect(second.versions.map(({ no, origin }) => [no, origin])).toEqual([
      [1, 'submitted'],
      [2, 'supplement'],
      [3, 'supplement'],
    ])
    expect(second.versions.slice(0, 2)).toEqual(first.versions)
    expect(openPlacings(second)).toEqual([])
  })

  test('with one who is taken back it is left behind, and nobody on it is agreed to by that', () => {
    const made = supplement(two)
    const back = value(takePlacingBack(made, live, 'person:media', signed.at))
    expect(waitingSupplement(back)).toBeUndefined()
    expect(persons(back)).toEqual(['person:layanan'])
  })

  test('decided, then the whole goes back before the leader and a part falls: it is asked about again', () => {
    const made = supplement(one)
    const agreed = value(
      decideSupplement(made, live, marks(askedActs(made.versions.at(-1) as never)), signed),
    )
    const back = value(stepBack(agreed, signed))
    expect(sheetToKeyIn(back)).toMatchObject({ open: true, version: { no: 1 } })
    expect(sheetVersion(back)).toBe(1)
    expect([sheetVersion(made), sheetVersion(agreed)]).toEqual([2, null])
    const acts = submittedVersion(back)?.acts ?? []
    const [first] = acts
    const again = { ...marks(acts), ...marks(first ? [first] : [], 'T') }
    expect(persons(value(decide(back, live, marks(acts), signed, false)))).toEqual([])
    expect(persons(value(decide(back, live, again, signed, true)))).toEqual(['person:media'])
  })
})

describe('left vacant', () => {
  test('it comes in force without them: the posts stay free, the persons get none, and why is kept', () => {
    const going = established(left(one, 'person:layanan'))
    const { change, proposal } = value(
      enact(going, live, input({ vacantFor: 'Belum diputus' }), signed),
    )
    const next = apply(live, change)
    expect(
      [...next.tables.appointment.values()].some(({ postId }) => postId === 'post:bebas'),
    ).toBe(false)
    expect(proposal.leftWithout['person:media']).toEqual({ reason: 'Belum diputus' })
  })

  test('a sheet nobody marked is followed by the text that came in force', () => {
    const made = established(left(supplement(one), 'person:layanan'))
    const { proposal } = value(enact(made, live, input({ vacantFor: 'Belum diputus' }), signed))
    expect(proposal.versions.map(({ origin }) => origin)).toEqual([
      'submitted',
      'supplement',
      'decided',
    ])
    expect(proposal.versions.at(-1)?.acts.some(({ act }) => act === 'appoint')).toBe(false)
    const [, supplemented] = proposal.versions
    const gaps = numberGaps(proposal, proposal.versions.at(-1)?.acts ?? [], 3, live)
    const numbers = supplemented ? askedActs(supplemented).map(({ no }) => no) : []
    expect(gaps).toEqual([{ why: 'unplaced', version: 2, numbers }])
  })

  test('whoever keeps a post is left with it and needs no decision', () => {
    const moved = left(
      placed(decided, 'person:egov', 'post:bebas'),
      'person:media',
      'person:layanan',
    )
    const { proposal } = value(
      enact(established(moved), live, input({ vacantFor: 'Belum diputus' }), signed),
    )
    expect(Object.keys(proposal.leftWithout)).not.toContain('person:egov')
  })
})

test('no other act asks to be decided again because somebody was placed', () => {
  const { change, next } = carryOver(two.change, live)
  expect(undecidedActs(two, { change, acts: actsWithNotes(two, live, change, next) })).toEqual([])
})
