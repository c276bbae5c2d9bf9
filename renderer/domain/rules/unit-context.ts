import {
  type GovernmentLevel,
  governmentLevel,
  type LimitLevel,
  limitLevel,
} from '../ranks/government-level.ts'
import { TYPED_OFFICES } from '../readings/offices.ts'
import type { Post, Tipe, Unit, UnitId } from '../records/records.ts'
import {
  type EffectiveRow,
  type RuleTable,
  ruleRow,
  ruleTable,
} from '../rule-table/effective-rules.ts'
import type { Finding } from '../rule-table/finding.ts'
import type { RuleScope } from '../rule-table/rule-line.ts'
import { type RuleName, severityOf } from '../rule-table/rule-names.ts'
import { childrenOf, headOf, postsOf, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** What holds for a whole evaluation. */
export interface RuleSetting {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly level: GovernmentLevel
  readonly table: RuleTable
  /** Answers of `nearestFrom` and heads of units, kept for one structure: neighbours ask for the same. */
  readonly nearest: Map<Sought, Map<UnitId, Unit | null>>
  readonly heads: Map<UnitId, Post | null>
}

/** Begins an evaluation: level and rule table of a structure on a day. */
export function ruleSetting(structure: Structure, on: CalendarDate): RuleSetting {
  return {
    structure,
    on,
    level: governmentLevel(structure),
    table: ruleTable(structure),
    nearest: new Map(),
    heads: new Map(),
  }
}

/** One unit with what the rules ask about it. */
export interface UnitContext extends RuleSetting {
  readonly unit: Unit
  readonly limits: LimitLevel
  readonly parent: Unit | undefined
  readonly children: readonly Unit[]
  /** Head first. */
  readonly posts: readonly Post[]
  readonly head: Post | undefined
}

/** What the rules ask about one unit; notes its head for its neighbours. */
export function unitContext(setting: RuleSetting, unit: Unit): UnitContext {
  const { structure, level, heads } = setting
  const { unit: units, post: allPosts } = structure.tables
  const posts = present(postsOf(structure, unit.id).map((id) => allPosts.get(id)))
  const head = posts[0]?.head ? posts[0] : undefined
  heads.set(unit.id, head ?? null)
  return {
    ...setting,
    unit,
    limits: limitLevel(level),
    parent: unit.parentId ? units.get(unit.parentId) : undefined,
    children: present(childrenOf(structure, unit.id).map((id) => units.get(id))),
    posts,
    head,
  }
}

/** What is sought on the way up. */
export type Sought = (unit: Unit, setting: RuleSetting) => boolean

/**
 * The first unit that is sought, from this one up to its top. However deep a structure is, each unit is asked once.
 * Ends where a loop would begin: an imported structure may be unsound.
 */
export function nearestFrom(
  setting: RuleSetting,
  unitId: UnitId | null,
  sought: Sought,
): Unit | null {
  const known = setting.nearest.get(sought) ?? new Map<UnitId, Unit | null>()
  setting.nearest.set(sought, known)
  const path = new Set<UnitId>()
  let found: Unit | null = null
  for (let at = unitId; at && !found && !path.has(at); ) {
    const unit = setting.structure.tables.unit.get(at)
    const kept = known.get(at)
    if (!unit || kept === null) break
    path.add(at)
    found = kept ?? (sought(unit, setting) ? unit : null)
    at = unit.parentId
  }
  for (const id of path) known.set(id, found)
  return found
}

/** The same of the units over it. */
export function nearestAbove(context: UnitContext, sought: Sought): Unit | null {
  return nearestFrom(context, context.unit.parentId, sought)
}

/** The head post of a unit above. */
export function headOfUnit({ structure, heads }: RuleSetting, unitId: UnitId): Post | null {
  const known = heads.get(unitId)
  if (known !== undefined) return known
  const id = headOf(structure, unitId)
  const head = (id && structure.tables.post.get(id)) ?? null
  heads.set(unitId, head)
  return head
}

function present<T>(list: readonly (T | undefined)[]): readonly T[] {
  return list.includes(undefined)
    ? list.filter((one): one is T => one !== undefined)
    : (list as readonly T[])
}

/** The office a unit belongs to: itself or the nearest above that has a tipe. */
export function typedOfficeOf(context: UnitContext): Unit | null {
  return nearestFrom(context, context.unit.id, isTypedOffice)
}

const isTypedOffice: Sought = ({ type }) => TYPED_OFFICES.has(type)

/** The row for a rule in this unit's government, or null: then the rule is not asked. */
export function rowFor<R extends RuleName>(
  context: UnitContext,
  rule: R,
  tipe: Tipe | null = null,
  scope: RuleScope = context.limits,
): EffectiveRow<R> | null {
  return ruleRow(context.table, rule, scope, tipe)
}

/** Data hygiene without an article needs no source. */
export function stateOf({ article, source, sourceState }: EffectiveRow): Finding['sourceState'] {
  return article === null && source === null ? null : sourceState
}

type Given = Pick<Finding, 'found'> & Partial<Omit<Finding, 'rule' | 'found'>>

/** A finding of that row at the unit, with the unit's name among the values of its sentence. */
export function findingOf(row: EffectiveRow<RuleName>, unit: Unit, given: Given): Finding {
  const limit = given.limit === undefined ? row.limit : given.limit
  return {
    rule: row.rule,
    severity: given.severity ?? severityOf(row.rule),
    subjectId: given.subjectId ?? unit.id,
    unitId: given.unitId === undefined ? unit.id : given.unitId,
    found: given.found,
    limit,
    article: given.article === undefined ? row.article : given.article,
    sourceState: given.sourceState === undefined ? stateOf(row) : given.sourceState,
    params: { unit: unit.name, found: given.found, limit: limit ?? '', ...given.params },
  }
}
