import { postRecord, unitRecord } from '../../renderer/domain/records/record-makers.ts'
import type { UnitType } from '../../renderer/domain/records/records.ts'
import { type Structure, structureOf } from '../../renderer/domain/structure/structure.ts'

/** So many levels as an attack once had. */
export const DEEPEST = 6000

/** One unit below the other, as a file gone wrong has them. */
export interface DeepChain {
  readonly levels: number
  /** Of the unit at that level; `generic` where it is left out. */
  typeAt?(level: number): UnitType
  /** A head of eselon IV.a in every unit. */
  readonly led?: boolean
}

/** Ids run from `unit:0`, the top; each unit has order 0 and the name `Unit 17`. */
export function deepChain({ levels, typeAt, led = false }: DeepChain): Structure {
  return structureOf(
    Array.from({ length: levels }, (_, at) => [
      unitRecord({
        id: `unit:${at}`,
        parentId: at === 0 ? null : `unit:${at - 1}`,
        order: 0,
        type: typeAt?.(at) ?? 'generic',
        name: `Unit ${at}`,
      }),
      ...(led
        ? [
            postRecord({
              id: `post:${at}`,
              unitId: `unit:${at}`,
              order: 0,
              title: `Kepala ${at}`,
              head: true,
              category: 'pengawas',
              eselon: 'IV.a',
            }),
          ]
        : []),
    ]).flat(),
  )
}
