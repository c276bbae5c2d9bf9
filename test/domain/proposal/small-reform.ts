import { newProposal, type Proposal } from '../../../renderer/domain/proposal/proposal.ts'
import type { RecordId, RecordKind } from '../../../renderer/domain/records/records.ts'
import { apply, type Change, squash } from '../../../renderer/domain/structure/change.ts'
import type { Edit } from '../../../renderer/domain/structure/edit.ts'
import type { Structure } from '../../../renderer/domain/structure/structure.ts'
import { day } from '../../../renderer/domain/values/calendar-date.ts'
import type { Result } from '../../../renderer/domain/values/result.ts'
import { abolishUnits } from '../../../renderer/domain/verbs/abolish.ts'
import { changePost } from '../../../renderer/domain/verbs/post-edits.ts'
import { moveUnit, renameUnit } from '../../../renderer/domain/verbs/unit-edits.ts'
import { smallOffice } from '../small-office.ts'

export const live = smallOffice()
export const signed = { by: 'Kabag Organisasi', at: '2018-10-04T09:00:00+07:00', note: '' }
let count = 0

export function newId<K extends RecordKind>(kind: K): RecordId<K> {
  count++
  return `${kind}:new${count}`
}

export function value<T>(result: Result<T>): T {
  if (!result.ok) throw new Error(`${result.problem.code} ${JSON.stringify(result.problem.params)}`)
  return result.value
}

export function code(result: Result<unknown>): string {
  return result.ok ? 'ok' : result.problem.code
}

export function drafted(structure: Structure, ...edits: readonly Edit[]): Change {
  let at = structure
  let total: Change = {}
  for (const edit of edits) {
    const change = value(edit(at))
    total = squash(total, change)
    at = apply(at, change)
  }
  return total
}

export const given = {
  id: 'proposal:1' as const,
  name: 'Penyederhanaan 2018',
  basisKind: 'naskah-akademik' as const,
  basis: 'Kajian 2/2018',
  author: 'Bagian Organisasi',
  date: day('2018-10-04'),
  at: '2018-10-04T08:00:00+07:00',
}

export const edits = [
  renameUnit('unit:ikp', 'Bidang Informasi dan Komunikasi Publik'),
  moveUnit('unit:layanan', 'unit:egov'),
  abolishUnits(['unit:media']),
  changePost('post:program', {
    category: 'fungsional',
    eselon: null,
    kelas: 9,
    title: 'Perencana Ahli Muda',
    head: false,
  }),
]

export function draft(): Proposal {
  return { ...newProposal(given), change: drafted(live, ...edits) }
}
