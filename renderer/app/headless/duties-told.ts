import { type DutyLists, dutyLists } from '../../domain/duties/lost-duties.ts'
import type { Duty, StructureRecord } from '../../domain/records/records.ts'
import { get, type Structure } from '../../domain/structure/structure.ts'
import type { Words } from '../../words/words.ts'

/** A duty as other programs read it: `unit` is the name of the unit. */
export interface DutyTold {
  readonly id: string
  readonly sort: Duty['sort']
  readonly text: string
  readonly unit: string
  readonly unitId: string
}

/** What became of duties between two structures: lists for other programs, and how many of each. */
export interface DutiesTold {
  /** The unit that has it now; `from` had it. */
  readonly moved: readonly (DutyTold & { readonly from: string })[]
  /** The unit that had it, or the functional group it lies with (`why` says which). */
  readonly homeless: readonly (DutyTold & { readonly why: 'gone' | 'group' })[]
  /** Fungsi of one text that say the same, one behind the other. */
  readonly double: readonly DutyTold[]
}

/** The duties of two structures, `next` under the ids of `base` where they are the same. */
export function dutiesBetween(base: Structure, next: Structure): DutiesTold {
  const lists: DutyLists = dutyLists(base, next)
  return {
    moved: lists.moved.map(({ now, from }) => ({
      ...told(now, next),
      from: get(base, from)?.name ?? '',
    })),
    homeless: lists.homeless.map(({ duty, why }) => ({
      ...told(duty, why === 'group' ? next : base),
      why,
    })),
    double: lists.double.flat().map((duty) => told(duty, next)),
  }
}

function told({ id, sort, text, unitId }: Duty, structure: Structure): DutyTold {
  return { id, sort, text, unit: get(structure, unitId)?.name ?? '', unitId }
}

/** The same in sentences; none where there is nothing to tell. */
export function dutySentences(
  { moved, homeless, double }: DutiesTold,
  words: Words,
): readonly string[] {
  if (moved.length + homeless.length + double.length === 0) return []
  const counts = { moved: moved.length, homeless: homeless.length, double: double.length }
  return [
    words('headless.compare-duties', counts),
    ...homeless.map(({ text, unit }) => words('headless.compare-homeless', { text, unit })),
  ]
}

/** The duties among records that were read, unit by unit as they came. */
export function dutiesRead(records: readonly StructureRecord[]): readonly DutyTold[] {
  const names = new Map<string, string>()
  for (const one of records) if (one.kind === 'unit') names.set(one.id, one.name)
  return records.flatMap((one) =>
    one.kind === 'duty'
      ? {
          id: one.id,
          sort: one.sort,
          text: one.text,
          unit: names.get(one.unitId) ?? '',
          unitId: one.unitId,
        }
      : [],
  )
}
