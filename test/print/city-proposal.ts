import { newProposal } from '../../renderer/domain/proposal/proposal.ts'
import { postRecord } from '../../renderer/domain/records/record-makers.ts'
import { structureOf } from '../../renderer/domain/structure/structure.ts'
import { day } from '../../renderer/domain/values/calendar-date.ts'
import { mergeUnits } from '../../renderer/domain/verbs/merge-units.ts'
import { changePost } from '../../renderer/domain/verbs/post-edits.ts'
import { splitUnit } from '../../renderer/domain/verbs/split-unit.ts'
import { moveUnit, renameUnit } from '../../renderer/domain/verbs/unit-edits.ts'
import type { PaperChoice } from '../../renderer/papers/order/paper-choice.ts'
import type { SheetKind } from '../../renderer/papers/paper-table.ts'
import { cityRecords } from '../../renderer/samples/city.ts'
import { drafted } from '../domain/proposal/small-reform.ts'
import { made } from './on-sheets.ts'

export const ON = day('2018-10-04')
export const city = structureOf(cityRecords(7, 400))

const {
  kind: _kind,
  order: _order,
  ...deputy
} = postRecord({
  id: 'post:kebudayaan',
  unitId: 'unit:68',
  order: 0,
  title: 'Kepala Dinas Kebudayaan',
  head: true,
  category: 'jpt',
  eselon: 'II.b',
})

/** Two offices merge, one is split, one moves among its siblings, a bidang and a post get another name. */
const change = drafted(
  city,
  mergeUnits({ from: ['unit:210'], into: 'unit:170', on: ON, basis: null }),
  splitUnit({
    unitId: 'unit:68',
    part: { id: 'unit:kebudayaan', name: 'Dinas Kebudayaan', type: 'dinas' },
    head: deputy,
    postIds: [],
    childIds: ['unit:86', 'unit:92'],
    on: ON,
    basis: null,
  }),
  moveUnit('unit:300', 'unit:1', { before: 'unit:126' }),
  renameUnit('unit:136', 'Bidang Jalan dan Jembatan'),
  changePost('post:18-1', { title: 'Analis Kebijakan Ahli Madya', kelas: 12 }),
)

/** As a draft. */
export const proposal = {
  ...newProposal({
    id: 'proposal:kota',
    name: 'Penataan 2019',
    basisKind: 'perwako',
    basis: '',
    author: 'Kepala Bagian Organisasi',
    date: ON,
    at: '',
  }),
  change,
}

const known = new Map<string, ReturnType<typeof made>>()

/** A paper about it, made once for all who read it. */
export function cityPaper(kind: SheetKind, choice: Partial<PaperChoice> = {}) {
  const key = `${kind} ${JSON.stringify(choice)}`
  const paper = known.get(key) ?? made(kind, { live: city, proposal }, choice)
  known.set(key, paper)
  return paper
}
