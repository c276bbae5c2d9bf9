import { expect } from 'vitest'
import { enact } from '../../../renderer/domain/proposal/in-force/enact.ts'
import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import type { Appointment, StructureRecord } from '../../../renderer/domain/records/records.ts'
import { apply, type Change } from '../../../renderer/domain/structure/change.ts'
import { faults } from '../../../renderer/domain/structure/faults.ts'
import { all, type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { smallOfficeRecords } from '../small-office.ts'
import { newId, signed } from './small-reform.ts'

/** The SK of those placed and reinstalled, not the regulation. */
export const sk = { no: '821.2/7/BKPSDM/2027', date: day('2027-01-03') }
export const decree = { kind: 'perwako' as const, no: '40 Tahun 2026', date: day('2026-11-20') }
/** The first day in force. */
export const FIRST = day('2027-01-04')

/** The small office with these records put over it. */
export function office(...records: readonly StructureRecord[]): Structure {
  return structureOf([...smallOfficeRecords(), ...records])
}

/** The structure once a change, ditetapkan, is put in force on `FIRST`; it must be sound. */
export function enacted(
  live: Structure,
  change: Change,
  input: { readonly today?: string; readonly since?: string | null } = {},
  fields: Partial<Proposal> = {},
): Result<Structure> {
  const draft = newProposal({
    id: 'proposal:1',
    name: 'SOTK 2027',
    basisKind: 'perwako',
    basis: '',
    author: 'Bagian Organisasi',
    date: day('2026-11-01'),
    at: signed.at,
  })
  const proposal: Proposal = { ...draft, change, decree, status: 'ditetapkan', ...fields }
  const { today = FIRST, since = null } = input
  const days = { on: FIRST, today: day(today), since: since === null ? null : day(since) }
  const reason = 'Serah terima jabatan sudah dilakukan'
  const result = enact(proposal, live, { ...days, pastId: 'past:1', newId, reason }, signed)
  if (!result.ok) return result
  const next = apply(live, result.value.change)
  expect(faults(next)).toEqual([])
  return { ok: true, value: next }
}

/** What a person holds and held, by first day. */
export function ofPerson(structure: Structure, personId: string): Appointment[] {
  return all(structure, 'appointment')
    .filter((one) => one.personId === personId)
    .sort((a, b) => ((a.from ?? '') < (b.from ?? '') ? -1 : 1))
}

/** First and last day of each. */
export const days = (list: readonly Appointment[]) => list.map(({ from, until }) => [from, until])
