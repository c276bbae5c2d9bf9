import { withLengthened } from '../../domain/acting/renew-contract.ts'
import { adoptIds } from '../../domain/comparison/adopt-ids.ts'
import { folded } from '../../domain/readings/find.ts'
import type {
  RecordId,
  RecordKind,
  StructureRecord,
  Unit,
  UnitId,
} from '../../domain/records/records.ts'
import { apply, type Change, changeOf, squash } from '../../domain/structure/change.ts'
import {
  childrenOf,
  EMPTY,
  get,
  headOf,
  postsOf,
  recordsOf,
  type Structure,
  structureOf,
  subtree,
  unitsInOrder,
} from '../../domain/structure/structure.ts'
import { newUnitOf } from '../../domain/templates/new-unit.ts'
import type { CalendarDate } from '../../domain/values/calendar-date.ts'
import { withReopened } from '../../domain/workload/reopened.ts'
import { unitLevel } from '../names/unit-level.ts'
import { sameOffice } from '../presets/office-in.ts'
import type { ImportOutcome } from '../read/import-report.ts'
import type { Hierarchy } from '../tables/table-reading.ts'
import { type Difference, differencesOf, SEATS_COUNTED } from './differences.ts'
import { lastOf } from './last-of.ts'
import { matchOffice } from './match-office.ts'
import { matchRest } from './match-rest.ts'
import { type MetPlaces, metPlaces } from './met-places.ts'
import { withLeavers } from './one-seat.ts'
import { takeDifferences } from './take-differences.ts'

export interface PasteParts {
  /** The unit what was copied hangs from where it says nothing itself; null: from the whole office. */
  readonly under: UnitId | null
  readonly on: CalendarDate
  newId<K extends RecordKind>(kind: K): RecordId<K>
}

/** What a copied text brings, counted; of lists only those there are. */
export type PastedCounts = Readonly<
  Record<'units' | 'posts' | 'people' | 'appointments', number> &
    Partial<Record<'duties' | 'laws' | 'tasks', number>>
>
const COUNTED = {
  unit: 'units',
  post: 'posts',
  person: 'people',
  appointment: 'appointments',
  duty: 'duties',
  law: 'laws',
  task: 'tasks',
} as const

/** A text that was copied, as a change of the office. */
export interface Pasted {
  readonly change: Change
  /** The office as it will be. */
  readonly after: Structure
  /** The unit its tops hang from; null where they are tops of the office. */
  readonly under: UnitId | null
  readonly fresh: ReadonlySet<UnitId>
  readonly counts: PastedCounts
  /** Units of the office that hang elsewhere than before, by name. */
  readonly moved: readonly string[]
  /** Rows without a place: they wait in the tray, each with why. */
  readonly waiting: readonly { readonly name: string; readonly why: string }[]
  /** Who was not taken because the post has a holder already: "Budi · Kepala Bidang X". */
  readonly held: readonly string[]
}

/** What the office knows better than a few copied cells. */
const KEPT = new Set(['name', 'shortName', 'title', 'type', 'line', 'head', 'code', 'category'])

/**
 * Brings a copied text into the office: units, posts and people it has already are known again and filled, all others
 * are new. Nothing of the office goes; a unit of it moves only where the text itself says what is above it.
 */
export function pasteInto(office: Structure, outcome: ImportOutcome, parts: PasteParts): Pasted {
  const met = metPlaces(office, outcome)
  const known = withoutUnmet(met)
  const records = belowFirst(
    withFreshIds(withoutCodes({ ...outcome, records: known }), parts.newId),
  )
  const under = placeFor(office, records, parts.under)
  const scope = under === null ? office : branchOf(office, under)
  const tops = topsOf(records)
  const hung = under === null ? records : hungFrom(records, tops, get(scope, under) as Unit)
  const matched = matchOffice(scope, hung, false)
  const names = records.some(({ kind }) => kind === 'person')
  const file = matchRest(scope, matched.file, !names)
  const told = new Set([
    ...outcome.report.tables.flatMap(({ columns }) => ('seats' in columns ? ['post.seats'] : [])),
    'unit.parentId',
    SEATS_COUNTED,
  ])
  const compared = { office: scope, file, likely: new Set<string>(), last: null, told }
  const whole = new Set<StructureRecord['kind']>()
  const found = withLeavers(scope, file, differencesOf({ ...compared, whole }))
  const own = new Set(tops.map(({ name }) => folded(name)))
  const isSaid = outcome.report.tables.every(({ hierarchy }) => SAYS_ABOVE.has(hierarchy))
  const taken = found.filter(
    (one) => isTaken(one, file, own) && (isSaid || one.field !== 'parentId'),
  )
  const taking = takeDifferences(scope, file, taken, parts.on)
  const change = withHeads(office, lastOf(office, taking, under), parts.newId)
  const unmet = met.records.filter(({ id }) => met.unmet.has(id))
  const lasting = withReopened(office, withLengthened(office, change))
  return toldOf(office, lasting, { under, found, unmet })
}

/** Without what hangs on units and posts that only a list names and the office has not: nobody asked for these. */
function withoutUnmet({ records, unmet }: MetPlaces): readonly StructureRecord[] {
  if (unmet.size === 0) return records
  const hangs = (one: StructureRecord) =>
    (one.kind === 'duty' && unmet.has(one.unitId)) || (one.kind === 'task' && unmet.has(one.postId))
  return records.filter((one) => !unmet.has(one.id) && !hangs(one))
}

/** How a text says what is above a unit. By their kinds alone it is guessed: a list of posts stands in any order. */
const SAYS_ABOVE: ReadonlySet<string> = new Set<Hierarchy>([
  ...(['parent-id', 'prefix-code', 'outline-number', 'indentation'] as const),
  ...(['level-columns', 'manager-names'] as const),
])

function isTaken(
  { act, field, id, take, clash }: Difference,
  file: Structure,
  tops: ReadonlySet<string>,
): boolean {
  if (act === 'new') return take
  if (act !== 'changed' || field === null || clash || KEPT.has(field)) return false
  // Where a text puts a unit only because nothing stands above it, the office knows better.
  if (field === 'parentId') return !tops.has(folded(get(file, id as UnitId)?.name ?? ''))
  return true
}

/** Numbers of a list's points are no codes of the office. */
function withoutCodes({ records, report }: ImportOutcome): StructureRecord[] {
  const numbered = report.tables.every(({ hierarchy, columns }) => {
    return hierarchy === 'outline-number' || !('code' in columns)
  })
  const placed = records.filter(({ kind }) => kind !== 'setting')
  if (!numbered) return placed
  return placed.map((one) => (one.kind === 'unit' ? { ...one, code: null } : one))
}

/** No id of an earlier text is taken for that of this one. */
function withFreshIds(
  records: readonly StructureRecord[],
  newId: PasteParts['newId'],
): StructureRecord[] {
  const ids = new Map(records.map(({ id, kind }) => [id as string, newId(kind) as string]))
  return recordsOf(adoptIds(EMPTY, structureOf(records), ids))
}

/** A list that begins with its office and goes on at the same level is all of that office. */
function belowFirst(records: readonly StructureRecord[]): readonly StructureRecord[] {
  const [first, ...rest] = topsOf(records).sort((a, b) => a.order - b.order)
  if (!first || !isOffice(first) || rest.length === 0 || rest.some(isOffice)) return records
  const below = new Set(rest.map(({ id }) => id))
  return records.map((one) =>
    one.kind === 'unit' && below.has(one.id) ? { ...one, parentId: first.id } : one,
  )
}

function isOffice({ type }: Unit): boolean {
  return (unitLevel(type) ?? OFFICE + 1) <= OFFICE
}

function topsOf(records: readonly StructureRecord[]): Unit[] {
  return records.filter(
    (one): one is Unit => one.kind === 'unit' && one.parentId === null && one.unplaced === null,
  )
}

/** The unit selected; without one the office's only top, unless the text itself brings an office. */
function placeFor(
  office: Structure,
  records: readonly StructureRecord[],
  under: UnitId | null,
): UnitId | null {
  if (under !== null) return under
  const [root, other] = childrenOf(office, null)
  if (!root || other) return null
  const offices = topsOf(records).filter(isOffice)
  const unit = get(office, root)
  return unit && offices.every((one) => isSame(one, unit)) ? root : null
}

const OFFICE = 1

/** "Dinas Sosial", "DINAS SOSIAL KOTA CONTOH", or "Dinas" alone. */
function isSame(one: Unit, ours: Unit): boolean {
  if (folded(one.name) === folded(ours.name)) return true
  if (one.type !== ours.type || !isOffice(one)) return false
  return sameOffice(one.name, ours.name) || !/\s/.test(one.name.trim())
}

/** A unit and all below it as an office of its own, with everybody of the whole. */
function branchOf(office: Structure, under: UnitId): Structure {
  const units = new Set<string>(subtree(office, under))
  const posts = new Set<string>()
  for (const id of units) for (const post of postsOf(office, id as UnitId)) posts.add(post)
  return structureOf(
    recordsOf(office).flatMap((one): StructureRecord[] => {
      if (one.kind === 'unit') {
        if (!units.has(one.id)) return []
        return [one.id === under ? { ...one, parentId: null } : one]
      }
      if (one.kind === 'post') return posts.has(one.id) ? [one] : []
      if (one.kind === 'duty') return units.has(one.unitId) ? [one] : []
      if (one.kind === 'law') return [one]
      if ('postId' in one) return posts.has(String(one.postId)) ? [one] : []
      return one.kind === 'person' ? [one] : []
    }),
  )
}

/** The records with their tops below the unit; one that names that unit itself is that unit. */
function hungFrom(
  records: readonly StructureRecord[],
  tops: readonly Unit[],
  above: Unit,
): StructureRecord[] {
  const itself = tops.find((one) => isSame(one, above))
  const ids = new Map(itself ? [[itself.id as string, above.id as string]] : [])
  const known = recordsOf(adoptIds(EMPTY, structureOf(records), ids))
  const placed = known.map((one) => {
    if (one.kind !== 'unit') return one
    if (one.id === above.id) return { ...one, name: above.name, type: above.type, parentId: null }
    const top = one.parentId === null && one.unplaced === null
    return top ? { ...one, parentId: above.id } : one
  })
  return itself ? placed : [above, ...placed]
}

/** New units whose head the text does not name get the one a unit of their kind and place has, as when added one by one. */
function withHeads(office: Structure, change: Change, newId: PasteParts['newId']): Change {
  const after = apply(office, change)
  const heads = unitsInOrder(after).flatMap((id) => {
    const unit = get(after, id)
    if (!unit || get(office, id) || headOf(after, id)) return []
    const { parentId, name, type, line } = unit
    const wish = { id, parentId, name, type, line, postId: newId('post'), place: 'last' } as const
    const { head } = newUnitOf(after, wish)
    if (!head) return []
    const post = { kind: 'post', ...head, unitId: id, order: 0, head: true } as const
    return [[post.id, { before: null, after: post }] as const]
  })
  return squash(change, changeOf(heads))
}

function toldOf(
  office: Structure,
  change: Change,
  parts: {
    readonly under: UnitId | null
    readonly found: readonly Difference[]
    readonly unmet: readonly StructureRecord[]
  },
): Pasted {
  const after = apply(office, change)
  const counts: { -readonly [K in keyof PastedCounts]: PastedCounts[K] } = {
    units: 0,
    posts: 0,
    people: 0,
    appointments: 0,
  }
  const fresh = new Set<UnitId>()
  const moved: string[] = []
  const waiting = parts.unmet.flatMap((one) =>
    one.kind === 'unit' ? [{ name: one.name, why: one.unplaced ?? '' }] : [],
  )
  for (const { before, after: now } of Object.values(change)) {
    if (now?.kind === 'unit' && before?.kind === 'unit' && now.parentId !== before.parentId) {
      moved.push(now.name)
    }
    if (before || !now) continue
    const counted = now.kind in COUNTED ? COUNTED[now.kind as keyof typeof COUNTED] : null
    if (counted) counts[counted] = (counts[counted] ?? 0) + 1
    if (now.kind === 'unit') {
      fresh.add(now.id)
      if (now.unplaced !== null) waiting.push({ name: now.name, why: now.unplaced })
    }
  }
  const held = parts.found.filter(
    ({ act, kind, take }) => act === 'new' && kind === 'appointment' && !take,
  )
  const { under } = parts
  return { change, after, under, fresh, counts, moved, waiting, held: held.map(({ name }) => name) }
}
