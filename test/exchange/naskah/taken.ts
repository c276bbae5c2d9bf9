import { postRecord, unitRecord } from '../../../renderer/domain/records/record-makers.ts'
import type { StructureRecord, UnitId } from '../../../renderer/domain/records/records.ts'
import { structureOf } from '../../../renderer/domain/structure/structure.ts'
import { guessUnitType } from '../../../renderer/domain/templates/unit-type-of-name.ts'
import { type NaskahTaken, takeNaskah } from '../../../renderer/exchange/naskah/take-naskah.ts'
import { type NaskahRead, readNaskah } from '../../../renderer/exchange/regulation/read-naskah.ts'

/** A text read and taken into an office of its own. */
export function taken(rows: readonly string[]): { read: NaskahRead; taken: NaskahTaken } {
  const read = readNaskah(rows)
  const unitIds = read.structure.units.map((_, at): UnitId => `unit:r${at}`)
  const records = read.structure.units.flatMap(({ name, above, head }, at): StructureRecord[] => {
    const id: UnitId = `unit:r${at}`
    const parentId = above === null ? null : (unitIds[above] ?? null)
    const unit = unitRecord({ id, parentId, order: at, name, type: guessUnitType(name) })
    const post = {
      id: `post:r${at}`,
      unitId: id,
      category: 'pengawas',
      head: true,
      order: 0,
    } as const
    return head === null ? [unit] : [unit, postRecord({ ...post, title: head })]
  })
  const [first = 'unit:r0'] = unitIds
  const several = read.structure.units.filter(({ above }) => above === null).length > 1
  let count = 0
  const newId = (kind: string) => {
    count += 1
    return `${kind}:n${String(count).padStart(5, '0')}`
  }
  const scope = several ? null : first
  return {
    read,
    taken: takeNaskah(structureOf(records), read, { scope, unitIds, newId, alone: true }),
  }
}
