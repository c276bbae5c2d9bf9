import { DUTY_SORTS } from '../records/form/choices.ts'
import { type GroupName, INDEXED_LINKS } from '../records/links.ts'
import type {
  Appointment,
  Duty,
  Post,
  RecordByKind,
  RecordKind,
  Step,
  StructureRecord,
  Task,
  Unit,
  Vacancy,
} from '../records/records.ts'
import { MapInTheMaking, type PersistentMap } from '../values/persistent-map.ts'

/** Key under which the tops of the structure are grouped. */
export const ROOT = 'root'

interface Grouping {
  readonly kind: RecordKind
  /** null: the record is in no group. */
  keyOf(record: StructureRecord): string | null
  compare(a: StructureRecord, b: StructureRecord): number
}

type Compare = (a: StructureRecord, b: StructureRecord) => number

/** In which order those that name one record follow each other; by id where nothing is said. */
const ORDERS: { readonly [G in GroupName]?: Compare } = {
  childrenOf: comparing<Unit>((a, b) => a.order - b.order),
  postsOf: comparing<Post>((a, b) => Number(b.head) - Number(a.head) || a.order - b.order),
  reportersOf: comparing<Post>((a, b) => a.order - b.order),
  appointmentsOfPost: comparing<Appointment>(byFrom),
  appointmentsOfPerson: comparing<Appointment>(byFrom),
  vacanciesOf: comparing<Vacancy>(
    (a, b) => a.seat - b.seat || compareText(a.since ?? '', b.since ?? ''),
  ),
  dutiesOf: comparing<Duty>((a, b) => sortOf(a) - sortOf(b) || a.order - b.order),
  tasksOf: comparing<Task>((a, b) => a.order - b.order),
  stepsOf: comparing<Step>((a, b) => compareText(a.doneOn ?? '9', b.doneOn ?? '9')),
}

/** Where a record stands that names none: units at the top, or in the tray. */
const ELSEWHERE: { readonly [G in GroupName]?: (record: StructureRecord) => string } = {
  childrenOf: (unit) => ((unit as Unit).unplaced === null ? ROOT : 'tray'),
}

/**
 * One-to-many indexes as data: which records, under which key, in which order. There is one for each field that names
 * a record which has to be there. One updater serves them all, so an index cannot be forgotten by an edit.
 */
export const GROUPINGS = Object.fromEntries(
  INDEXED_LINKS.map(({ group, kind, field }) => [group, grouping(group, kind, field)]),
) as { readonly [G in GroupName]: Grouping }

export type GroupingName = GroupName
type Groups = {
  readonly [G in GroupingName]: PersistentMap<readonly string[]>
}
type Tables = { readonly [K in RecordKind]: PersistentMap<RecordByKind[K]> }

function grouping(group: GroupName, kind: RecordKind, field: string): Grouping {
  const order = ORDERS[group] ?? (() => 0)
  const elsewhere = ELSEWHERE[group] ?? (() => null)
  return {
    kind,
    keyOf: (record) => {
      const id = (record as unknown as Readonly<Record<string, string | null>>)[field]
      return id ?? elsewhere(record)
    },
    compare: (a, b) => order(a, b) || compareText(a.id, b.id),
  }
}

function comparing<R extends StructureRecord>(compare: (a: R, b: R) => number): Compare {
  return (a, b) => compare(a as R, b as R)
}

function sortOf({ sort }: Duty): number {
  return DUTY_SORTS.indexOf(sort)
}

function byFrom(a: Appointment, b: Appointment): number {
  return compareText(a.from ?? '', b.from ?? '')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

const OF_KIND = new Map<RecordKind, (readonly [string, Grouping])[]>()
for (const one of Object.entries(GROUPINGS)) {
  OF_KIND.set(one[1].kind, [...(OF_KIND.get(one[1].kind) ?? []), one])
}

/** The groups of these records, of which no two have the same id; those in which nothing is are left out. */
export function groupsOf(records: readonly StructureRecord[]): Partial<Groups> {
  const groups = new Map<string, MapInTheMaking<StructureRecord[]>>()
  for (const record of records) {
    for (const [name, { keyOf }] of OF_KIND.get(record.kind) ?? []) {
      const key = keyOf(record)
      if (key === null) continue
      const group = groups.get(name) ?? new MapInTheMaking()
      groups.set(name, group)
      group.grow(
        key,
        () => [record],
        (list) => list.push(record),
      )
    }
  }
  return Object.fromEntries(
    [...groups].map(([name, group]) => {
      const { compare } = GROUPINGS[name as GroupingName]
      return [name, group.finished((list) => idsOf(list, compare))]
    }),
  )
}

function idsOf(records: StructureRecord[], compare: Compare): readonly string[] {
  if (records.length > 1) records.sort(compare)
  return records.map(({ id }) => id)
}

/** The groups after the changed records moved between, entered or left them. Only touched groups are made anew. */
export function regroup(
  groups: Groups,
  before: Tables,
  after: Tables,
  changed: ReadonlyMap<RecordKind, readonly (readonly [string, StructureRecord | undefined])[]>,
): Groups {
  const next: Record<string, PersistentMap<readonly string[]>> = { ...groups }
  for (const [name, rule] of Object.entries(GROUPINGS)) {
    const entries = changed.get(rule.kind)
    if (!entries) continue
    next[name] = groups[name as GroupingName].with(
      touchedGroups(
        rule,
        groups[name as GroupingName],
        before[rule.kind] as PersistentMap<StructureRecord>,
        after[rule.kind] as PersistentMap<StructureRecord>,
        entries,
      ),
    )
  }
  return next as unknown as Groups
}

function* touchedGroups(
  rule: Grouping,
  group: PersistentMap<readonly string[]>,
  before: PersistentMap<StructureRecord>,
  after: PersistentMap<StructureRecord>,
  entries: readonly (readonly [string, StructureRecord | undefined])[],
): Generator<[string, readonly string[] | undefined]> {
  const left = new Map<string, Set<string>>()
  const entered = new Map<string, StructureRecord[]>()
  const isFirst = before.size === 0
  for (const [id, now] of entries) {
    const was = isFirst ? undefined : before.get(id)
    const from = was ? rule.keyOf(was) : null
    const to = now ? rule.keyOf(now) : null
    if (from !== null) setOf(left, from).add(id)
    if (now && to !== null) listOf(entered, to).push(now)
  }
  for (const key of new Set([...left.keys(), ...entered.keys()])) {
    const gone = left.get(key)
    const records = entered.get(key) ?? []
    for (const id of group.get(key) ?? []) {
      if (!gone?.has(id)) records.push(after.get(id) as StructureRecord)
    }
    yield [key, records.length > 0 ? idsOf(records, rule.compare) : undefined]
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>()
  map.set(key, found)
  return found
}

function listOf<T>(map: Map<string, T[]>, key: string): T[] {
  const found = map.get(key)
  if (found) return found
  const list: T[] = []
  map.set(key, list)
  return list
}
