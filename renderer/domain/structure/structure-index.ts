import type {
  Appointment,
  Post,
  RecordByKind,
  RecordKind,
  Step,
  StructureRecord,
  Unit,
  Vacancy,
} from '../records/records.ts'
import type { PersistentMap } from '../values/persistent-map.ts'

/** Key under which the tops of the structure are grouped. */
export const ROOT = 'root'

interface Grouping {
  readonly kind: RecordKind
  /** null: the record is in no group. */
  keyOf(record: StructureRecord): string | null
  compare(a: StructureRecord, b: StructureRecord): number
}

/**
 * One-to-many indexes as data: which records, under which key, in which order. One updater serves them all, so an
 * index cannot be forgotten by an edit.
 */
export const GROUPINGS = {
  childrenOf: grouping<Unit>(
    'unit',
    (unit) => unit.parentId ?? (unit.unplaced === null ? ROOT : 'tray'),
    (a, b) => a.order - b.order,
  ),
  postsOf: grouping<Post>(
    'post',
    (post) => post.unitId,
    (a, b) => Number(b.head) - Number(a.head) || a.order - b.order,
  ),
  reportersOf: grouping<Post>(
    'post',
    (post) => post.reportsTo,
    (a, b) => a.order - b.order,
  ),
  appointmentsOfPost: grouping<Appointment>('appointment', (a) => a.postId, byFrom),
  appointmentsOfPerson: grouping<Appointment>('appointment', (a) => a.personId, byFrom),
  vacanciesOf: grouping<Vacancy>(
    'vacancy',
    (vacancy) => vacancy.postId,
    (a, b) => a.seat - b.seat || compareText(a.since ?? '', b.since ?? ''),
  ),
  stepsOf: grouping<Step>(
    'step',
    (step) => step.vacancyId,
    (a, b) => compareText(a.doneOn ?? '9', b.doneOn ?? '9'),
  ),
} as const

export type GroupingName = keyof typeof GROUPINGS
type Groups = {
  readonly [G in GroupingName]: PersistentMap<readonly string[]>
}
type Tables = { readonly [K in RecordKind]: PersistentMap<RecordByKind[K]> }

function grouping<R extends StructureRecord>(
  kind: RecordKind,
  keyOf: (record: R) => string | null,
  compare: (a: R, b: R) => number,
): Grouping {
  return {
    kind,
    keyOf: keyOf as (record: StructureRecord) => string | null,
    compare: (a, b) => compare(a as R, b as R) || compareText(a.id, b.id),
  }
}

function byFrom(a: Appointment, b: Appointment): number {
  return compareText(a.from ?? '', b.from ?? '')
}

function compareText(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
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
  const entered = new Map<string, string[]>()
  for (const [id, now] of entries) {
    const was = before.get(id)
    const from = was ? rule.keyOf(was) : null
    const to = now ? rule.keyOf(now) : null
    if (from !== null) setOf(left, from).add(id)
    if (to !== null) listOf(entered, to).push(id)
  }
  for (const key of new Set([...left.keys(), ...entered.keys()])) {
    const gone = left.get(key)
    const ids = [
      ...(group.get(key) ?? []).filter((id) => !gone?.has(id)),
      ...(entered.get(key) ?? []),
    ]
    ids.sort((a, b) =>
      rule.compare(after.get(a) as StructureRecord, after.get(b) as StructureRecord),
    )
    yield [key, ids.length > 0 ? ids : undefined]
  }
}

function setOf(map: Map<string, Set<string>>, key: string): Set<string> {
  const found = map.get(key) ?? new Set<string>()
  map.set(key, found)
  return found
}

function listOf(map: Map<string, string[]>, key: string): string[] {
  const found = map.get(key) ?? []
  map.set(key, found)
  return found
}
