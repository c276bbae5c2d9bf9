import { addStarters } from '../../../renderer/domain/duties/starter-duties.ts'
import { unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { UnitId } from '../../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../../renderer/domain/structure/structure.ts'
import { done } from '../done.ts'

/** A small dinas whose units have starter duties, and whose text it is. */
export function written(): { readonly structure: Structure; readonly scope: UnitId } {
  const unit = (
    id: string,
    type: 'dinas' | 'sekretariat' | 'bidang' | 'seksi',
    name: string,
    parent: string | null,
    order = 1,
  ) =>
    unitRecord({
      id: `unit:${id}`,
      parentId: parent === null ? null : `unit:${parent}`,
      order,
      name,
      type,
    })
  const structure = structureOf([
    unit('dinas', 'dinas', 'Dinas Kominfo Kota Seruni', null),
    unit('sekretariat', 'sekretariat', 'Sekretariat', 'dinas', 1),
    unit('statistik', 'bidang', 'Bidang Statistik dan Persandian', 'dinas', 2),
    unit('sandi', 'seksi', 'Seksi Persandian', 'statistik', 1),
    unit('data', 'seksi', 'Seksi Statistik Sektoral', 'statistik', 2),
  ])
  let next = 0
  const ids = [...structure.tables.unit.keys()] as UnitId[]
  return {
    structure: done(
      structure,
      addStarters(ids, () => `duty:s${next++}`),
    ),
    scope: 'unit:dinas',
  }
}
