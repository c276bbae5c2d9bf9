import { successionRecord } from '../domain/records/record-makers.ts'
import type {
  Duty,
  DutyId,
  StructureRecord,
  Succession,
  UnitId,
} from '../domain/records/records.ts'
import type { CalendarDate } from '../domain/values/calendar-date.ts'

/** Sections that ended, each with the unit whose text holds its work from then on. */
export type Homes = ReadonlyMap<UnitId, UnitId>

/** So many fungsi of a section went to its bidang as they were; the others are covered by what the bidang did already. */
const MOVED = 2

/** Work the drafters left with the functional group on purpose, for it names what its officials do: it has no article. */
const WITH_GROUP: ReadonlySet<DutyId> = new Set<DutyId>([
  'duty:statistik-sektoral-fungsi-2',
  'duty:persandian-fungsi-3',
])
const GROUP: UnitId = 'unit:kjf-statistik'

/**
 * What became of the duties when the sections ended: two fungsi of each went to the bidang, before its last; those left
 * are covered by its "pelaksanaan kebijakan"; a few were left with the functional group. Their tugas ended with them.
 */
export function delayeredDuties(
  records: readonly StructureRecord[],
  homes: Homes,
  on: CalendarDate,
  basis: string,
): (Duty | Succession)[] {
  const all = records.flatMap((one) => (one.kind === 'duty' ? [one] : []))
  const lines: Succession[] = []
  const moved = new Map<UnitId, Duty[]>()
  const kept: Duty[] = []
  for (const duty of all) {
    const home = homes.get(duty.unitId)
    if (!home) kept.push(duty)
    else if (WITH_GROUP.has(duty.id)) kept.push({ ...duty, unitId: GROUP })
    else if (duty.sort === 'fungsi' && duty.order <= MOVED) {
      moved.set(home, [...(moved.get(home) ?? []), { ...duty, unitId: home }])
    } else if (duty.sort === 'fungsi') lines.push(covered(duty, coveringOf(all, home), on, basis))
  }
  return [...[...moved].reduce((list, [home, more]) => withMore(list, home, more), kept), ...lines]
}

/** More fungsi of a unit before its last, which keep their places: theirs lie between. */
function withMore(list: readonly Duty[], home: UnitId, more: readonly Duty[]): Duty[] {
  const orders = list.flatMap(({ unitId, sort, order }) =>
    unitId === home && sort === 'fungsi' ? [order] : [],
  )
  const before = Math.max(...orders) - 1
  const step = (at: number) => before + (at + 1) / (more.length + 1)
  return [...list, ...more.map((duty, at) => ({ ...duty, order: step(at) }))]
}

/** What the bidang did already that says the same: its second fungsi. */
function coveringOf(all: readonly Duty[], home: UnitId): DutyId {
  const second = all.find(
    ({ unitId, sort, order }) => unitId === home && sort === 'fungsi' && order === 2,
  )
  if (!second) throw new Error(`${home} has no second fungsi`)
  return second.id
}

function covered({ id }: Duty, toId: DutyId, on: CalendarDate, basis: string): Succession {
  const key = `succession:merge-${id.replace(':', '-')}` as const
  return successionRecord({ id: key, act: 'merge', fromId: id, toId, on, basis })
}
