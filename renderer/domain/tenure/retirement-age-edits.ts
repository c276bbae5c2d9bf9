import { type Given, madeRecord } from '../records/record-makers.ts'
import { fits } from '../records/record-problem.ts'
import type { RetirementAge } from '../records/records.ts'
import { type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { get } from '../structure/structure.ts'
import { ok, refuse } from '../values/result.ts'

/** Enters the user's own BUP of a functional post. Refused beyond 50–75 years. */
export function putRetirementAge(row: Given<'bup'>): Edit {
  return (structure) => {
    if (row.title.trim() === '') return refuse('title-empty')
    if (!fits('bup', 'age', row.age)) return refuse('bup-not-an-age')
    return ok(put(structure, [madeRecord('bup', { ...row, title: row.title.trim() })]))
  }
}

/** What may be noted of an own age of retirement once it stands. */
export type RetirementAgeFields = Partial<
  Pick<RetirementAge, 'article' | 'checkedBy' | 'checkedOn' | 'sourceState'>
>

/** Notes by which article an own age holds and who has read that; it is the office's own from then on. */
export function noteRetirementAge(id: RetirementAge['id'], fields: RetirementAgeFields): Edit {
  return (structure) => {
    const row = get(structure, id)
    if (!row) return refuse('rule-gone')
    return ok(put(structure, [{ ...row, ...fields, pack: null }]))
  }
}

/** Takes back an own batas usia pensiun: the rule holds again. */
export function removeRetirementAge(id: RetirementAge['id']): Edit {
  return (structure) => ok(takenOut(structure, [id]))
}
