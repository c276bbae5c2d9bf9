import { describe, expect, test } from 'vitest'
import { actsOf } from '../../../renderer/domain/acts/acts.ts'
import { consequencesOf } from '../../../renderer/domain/proposal/in-force/enact-records.ts'
import { fatesOf } from '../../../renderer/domain/proposal/people/fates.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, get, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import { mergeUnits } from '../../../renderer/domain/verbs/merge-units.ts'
import { addUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { demoRecords } from '../../../renderer/samples/demo-2018.ts'

const base = structureOf(demoRecords())
const on = day('2021-07-01')

/** Three seksi of a bidang go into its new functional group; two heads become one post of two seats. */
function drafted(): Change {
  const group = unitRecord({
    id: 'unit:kjf-egov',
    parentId: 'unit:egov',
    order: 9,
    name: 'Kelompok Jabatan Fungsional',
    type: 'kjf',
  })
  const edits: Edit[] = [
    addUnit({ unit: group, place: 'last', head: null }),
    merged('unit:tata-kelola', 'post:kasi-tata-kelola', 'functional'),
    merged('unit:aplikasi', 'post:kasi-aplikasi', 'functional'),
    // A functional post of that title is there by now: its official is one more of them.
    (structure) => {
      const head = get(structure, 'post:kasi-interoperabilitas' as const)
      if (!head) throw new Error('no head')
      const functional = {
        ...head,
        title: TITLE,
        head: false,
        category: 'fungsional',
        eselon: null,
      } as const
      const turned: Change = { [head.id]: { before: head, after: functional } }
      const rest = merged('unit:interoperabilitas', head.id, 'join')(apply(structure, turned))
      return rest.ok ? { ok: true, value: squash(turned, rest.value) } : rest
    },
  ]
  return edits.reduce((total: Change, edit) => {
    const result = edit(apply(base, total))
    if (!result.ok) throw new Error(result.problem.code)
    return squash(total, result.value)
  }, {})
}

const TITLE = 'Analis Kebijakan Ahli Muda'

function merged(
  unitId: `unit:${string}`,
  headId: `post:${string}`,
  answer: 'functional' | 'join',
): Edit {
  return mergeUnits({
    from: [unitId],
    into: 'unit:kjf-egov',
    answers: { [headId]: answer },
    titles: { [headId]: TITLE },
    on,
    basis: null,
  })
}

describe('heads that become functional officials where their units are merged', () => {
  const change = drafted()
  const next = apply(base, change)

  test('are decided on with the merger: one act, with the new group and every post', () => {
    const acts = actsOf(base, change, next)
    expect(acts.map(({ key, place }) => [key, place])).toEqual([
      ['merge:unit:kjf-egov', 'Bidang Layanan E-Government'],
    ])
  })

  test('keep their post, so that pengukuhan is due and nobody is said to move', () => {
    const kinds = new Map(fatesOf(base, next, change).map(({ person, kind }) => [person.id, kind]))
    const heads = ['kasi-tata-kelola', 'kasi-aplikasi', 'kasi-interoperabilitas'].map((key) => {
      const held = all(base, 'appointment').find(
        ({ postId, role, until }) =>
          postId === `post:${key}` && role === 'definitif' && until === null,
      )
      return held && kinds.get(held.personId)
    })
    expect(heads).toEqual(['reinstalled', 'reinstalled', 'reinstalled'])
  })

  test('in force each has a new first day, and the day before is the last under the old title', () => {
    const decree = { kind: 'perwako' as const, no: '37 Tahun 2021', date: day('2021-06-20') }
    let count = 0
    const newId = <K extends string>(kind: K) => `${kind}:new-${++count}` as `${K}:${string}`
    const after = apply(
      next,
      consequencesOf(base, next, change, { on, decree, newId, sk: { no: '821/7', date: on } }),
    )
    expect(faults(after)).toEqual([])
    const held = all(base, 'appointment').find(
      ({ postId }) => postId === 'post:kasi-interoperabilitas',
    )
    const own = all(after, 'appointment').filter(({ personId }) => personId === held?.personId)
    expect(own.map(({ from, until, decreeNo }) => [from, until, decreeNo])).toEqual([
      [held?.from, '2021-06-30', held?.decreeNo],
      ['2021-07-01', null, '821/7'],
    ])
  })
})
