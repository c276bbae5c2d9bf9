import { unitRecord } from '../../domain/records/record-makers.ts'
import type { UnitId } from '../../domain/records/records.ts'
import { guessUnitType } from '../../domain/templates/unit-type-of-name.ts'
import { unitLevel } from '../names/unit-level.ts'
import type { Draft } from '../read/draft.ts'
import type { ProblemList } from '../read/problem-list.ts'
import type { StableIds } from '../read/stable-ids.ts'

interface Known {
  readonly sheet: string
  readonly problems: ProblemList
  readonly ids: StableIds
}

/** Several tops, none of them an office, hang from the one a title names; each is told. */
export function belowOffice(draft: Draft, name: string, { ids, problems, sheet }: Known): Draft {
  const tops = draft.records.filter((one) => one.kind === 'unit' && one.parentId === null)
  const offices = tops.some((one) => one.kind === 'unit' && (unitLevel(one.type) ?? 9) <= 2)
  if (tops.length < 2 || offices) return draft
  const id = ids.fresh('unit', name) as UnitId
  const root = unitRecord({ id, parentId: null, order: 0, name, type: guessUnitType(name) })
  const records = draft.records.map((one) => {
    if (one.kind !== 'unit' || one.parentId !== null) return one
    const cell = { sheet, row: one.order, column: null, value: one.name }
    problems.add('unknown-parent', 'warning', 'place-guessed', cell, {
      name: one.name,
      parent: name,
    })
    return { ...one, parentId: id }
  })
  return { ...draft, records: [root, ...records], roots: 1 }
}

/** Of several tops of unlike kinds those that are no office are told: nothing says what they hang from. */
export function noteTops(
  records: Draft['records'],
  { problems, sheet }: Pick<Known, 'problems' | 'sheet'>,
): void {
  const tops = records.filter((one) => one.kind === 'unit' && one.parentId === null)
  const kinds = new Set(tops.map((one) => (one.kind === 'unit' ? one.type : '')))
  if (kinds.size < 2) return
  for (const one of tops) {
    if (one.kind !== 'unit' || (unitLevel(one.type) ?? 9) <= 1) continue
    const cell = { sheet, row: one.order, column: null, value: one.name }
    problems.add('unknown-parent', 'warning', 'place-top', cell, { name: one.name })
  }
}
