import type { Appointment } from '../../records/records.ts'
import type { Edit } from '../../structure/edit.ts'
import { put } from '../../structure/edit.ts'
import { get, type Structure } from '../../structure/structure.ts'
import { ok, type Result, refuse } from '../../values/result.ts'
import type { Proposal, Sk } from '../proposal.ts'

/** Keeps by which SK people are placed and reinstalled. Refused without a number. */
export function recordSk(proposal: Proposal, { no, date }: Sk): Result<Proposal> {
  return no.trim() === ''
    ? refuse('sk-number-empty')
    : ok({ ...proposal, sk: { no: no.trim(), date } })
}

/**
 * Writes the SK at all whom a proposal in force appointed: where none stands, or the one of before is corrected.
 * Another that was written meanwhile stays.
 */
export function writeSk(proposal: Proposal, { no, date }: Sk): Edit {
  return (structure) => {
    if (no.trim() === '') return refuse('sk-number-empty')
    const before = [null, proposal.sk?.no, proposal.decree?.no]
    const written = appointedBy(proposal, structure)
      .filter(({ decreeNo }) => before.includes(decreeNo))
      .map((one) => ({ ...one, decreeNo: no.trim(), decreeDate: date }))
    return ok(put(structure, written))
  }
}

/** Definitive appointments that began with a proposal in force, as they stand now. */
export function appointedBy(
  { change, inForceFrom }: Proposal,
  structure: Structure,
): Appointment[] {
  return Object.values(change).flatMap(({ before, after }) => {
    if (before || after?.kind !== 'appointment' || after.role !== 'definitif') return []
    return after.from === inForceFrom ? (get(structure, after.id) ?? []) : []
  })
}
