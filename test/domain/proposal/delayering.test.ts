import { describe, expect, test } from 'vitest'
import { compareStructures } from '../../../renderer/domain/comparison/compare.ts'
import { decide } from '../../../renderer/domain/proposal/decision/decide.ts'
import { readMarks } from '../../../renderer/domain/proposal/decision/marks.ts'
import { counterProposal } from '../../../renderer/domain/proposal/in-force/counter.ts'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { fatesOf, undecidedHolders } from '../../../renderer/domain/proposal/people/fates.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import { establish, review, submit } from '../../../renderer/domain/proposal/road/road.ts'
import { totalsOf } from '../../../renderer/domain/proposal/totals.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { apply, diff } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { get, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'
import { delayered } from '../../../renderer/samples/demo-delayering.ts'

const live = structureOf(demoRecords())
const signed = { by: 'Kabag Organisasi', at: '2021-06-01T09:00:00+07:00', note: '' }
const on = day('2021-07-01')
let count = 0

function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:fresh-${count}`
}

function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`)
  return result.value
}

/** The office with functional groups for its seksi, drafted as a proposal, decided, and put in force. */
function inForce(): { decided: Proposal; enacted: Proposal; after: Structure } {
  const draft: Proposal = {
    ...newProposal({
      id: 'proposal:delayering',
      name: 'Penyederhanaan',
      basisKind: 'perwako',
      basis: '',
      author: 'Bagian Organisasi',
      date: day('2021-06-01'),
      at: signed.at,
    }),
    change: diff(live, structureOf(delayered(demoRecords()))),
  }
  const submitted = value(submit(draft, live, signed))
  const acts = submitted.versions[0]?.acts ?? []
  const keyed = acts
    .map(({ no, key }) => (REJECTED.includes(key) ? `${no} T: tunda` : `${no} S`))
    .join(', ')
  const { marks } = readMarks(keyed, new Set(acts.map(({ no }) => no)))
  const keys = new Map(acts.map(({ no, key }) => [no, key]))
  const decisions = Object.fromEntries(
    marks.map(({ no, mark, remark }) => [keys.get(no) ?? '', { mark, remark }]),
  )
  const decided = value(decide(value(review(submitted, signed)), live, decisions, signed, true))
  const decree = { kind: 'perwako' as const, no: '37 Tahun 2021', date: day('2021-06-20') }
  const established = value(establish(decided, decree, signed))
  const hanging = undecidedHolders(
    fatesOf(live, apply(live, established.change), established.change),
    established,
  )
  const leftWithout = Object.fromEntries(
    hanging.map(({ person }) => [person.id, { reason: 'menunggu uji kompetensi' }]),
  )
  const done = value(
    enact(
      { ...established, leftWithout },
      live,
      { on, today: on, since: null, pastId: 'past:2016', newId },
      signed,
    ),
  )
  return { decided, enacted: done.proposal, after: apply(live, done.change) }
}

const REJECTED = ['merge:unit:kjf-statistik', 'merge:unit:kjf-sekretariat']

describe('the office of 2018 delayered as a proposal', () => {
  const { decided, enacted, after } = inForce()

  test('version 2 is without the two rejected groups, and every number is the one of version 1', () => {
    const [first, second] = decided.versions
    expect(second?.no).toBe(2)
    const numbers = new Map(first?.acts.map(({ key, no }) => [key, no]))
    for (const act of second?.acts ?? []) expect(act.no).toBe(numbers.get(act.key))
    const keys = second?.acts.map(({ key }) => key) ?? []
    expect(keys).toContain('merge:unit:kjf-ikp')
    for (const key of REJECTED) expect(keys).not.toContain(key)
    expect(first?.decisions[REJECTED[0] ?? '']).toEqual({ mark: 'T', remark: 'tunda' })
  })

  test('in force it is sound: three bidang have groups, the fourth keeps its seksi', () => {
    expect(faults(after)).toEqual([])
    expect(get(after, 'unit:kjf-ikp')?.type).toBe('kjf')
    expect(get(after, 'unit:kjf-statistik')).toBeUndefined()
    const names = [...after.tables.unit.values()].map(({ name }) => name)
    expect(names.filter((name) => name.startsWith('Seksi'))).toHaveLength(3)
    expect(names).toContain('Subbagian Program')
    const [was, is] = [totalsOf(live, on), totalsOf(after, on)]
    const posts = (rows: typeof was.byEselon) => rows.find(({ key }) => key === 'IV.a')?.posts
    expect([posts(was.byEselon), posts(is.byEselon)]).toEqual([16, 7])
  })

  test('compared with before, the acts tell the same merges', () => {
    const { acts, counts } = compareStructures(live, after, 'id')
    const merges = acts.filter(({ act }) => act === 'equalise').map(({ id }) => id)
    expect(merges).toEqual(['unit:kjf-ikp', 'unit:kjf-infrastruktur', 'unit:kjf-egov'])
    expect(counts.unitsAbolished).toBe(9)
    expect(counts.unitsAdded).toBe(3)
  })

  test('the counter-proposal restores every unit, post and holder', () => {
    const counter = counterProposal(
      enacted,
      after,
      {
        id: 'proposal:back',
        name: 'Pembatalan',
        basisKind: 'perwako',
        basis: '',
        author: '',
        date: on,
        at: signed.at,
      },
      newId,
    )
    const restored = apply(after, counter.change)
    expect(faults(restored)).toEqual([])
    const left = Object.keys(diff(live, restored)).filter((id) => /^(unit|post|branch):/.test(id))
    expect(left).toEqual([])
    expect(fatesOf(live, restored, diff(live, restored))).toEqual([])
  })
})
