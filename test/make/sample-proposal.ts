import { newProposal, type Proposal } from '../../renderer/domain/proposal/proposal.ts'
import { submit } from '../../renderer/domain/proposal/road/road.ts'
import { diff } from '../../renderer/domain/structure/change.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { demoRecords } from '../../renderer/samples/demo-2018.ts'
import { delayered } from '../../renderer/samples/demo-delayering.ts'

export const SAMPLE_DAY = day('2018-10-04')

/**
 * The demo of 2018 and its delayering as a submitted proposal: some thirty acts of many kinds. `duties`: false where a
 * test is about how high acts of a known height lie on sheets; each merger else tells in three lines more where its
 * duties go.
 */
export function sampleProposal({ duties = true } = {}): {
  readonly live: Structure
  readonly proposal: Proposal
} {
  const records = demoRecords().filter(({ kind }) => duties || kind !== 'duty')
  const live = structureOf(records)
  const draft = newProposal({
    id: 'proposal:penyederhanaan',
    name: 'Penyederhanaan struktur organisasi 2018',
    basisKind: 'perwako',
    basis: 'PermenPANRB 25/2021 tentang Penyederhanaan Struktur Organisasi',
    author: 'Sekretaris Dinas',
    date: SAMPLE_DAY,
    at: '2018-10-04T02:00:00.000Z',
  })
  const change = diff(live, structureOf(delayered(records)))
  const signed = { by: 'Sekretaris', at: '2018-10-04T03:00:00.000Z', note: '' }
  const submitted = submit({ ...draft, change }, live, signed)
  if (!submitted.ok) throw new Error(submitted.problem.code)
  return { live, proposal: submitted.value }
}
