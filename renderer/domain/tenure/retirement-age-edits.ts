import { type Given, madeRecord } from '../records/record-makers.ts'
import { fits } from '../records/record-problem.ts'
import type { RetirementAge } from '../records/records.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { ok, refuse } from '../values/result.ts'

/** Enters the user's own BUP of a functional post. Refused beyond 50–75 years. */
export function putRetirementAge(row: Given<'bup'>): Edit {
  return (structure) => {
    if (row.title.trim() === '') return refuse('title-empty')
    if (!fits('bup', 'age', row.age)) return refuse('bup-not-an-age')
    return ok(put(structure, [madeRecord('bup', { ...row, title: row.title.trim() })]))
  }
}

/** Takes back an own batas usia pensiun: the rule holds again. */
export function removeRetirementAge(id: RetirementAge['id']): Edit {
  return (structure) => ok(drop(structure, [id]))
}
