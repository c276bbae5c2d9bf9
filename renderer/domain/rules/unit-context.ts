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
import { ANY_DAY, derivedWhenAsked, type WhenAsked } from '../structure/derived/derived.ts'
import { childrenOf, headOf, postsOf, type Structure } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'

/** What holds for a whole evaluation. */
export interface RuleSetting {
  readonly structure: Structure
  readonly on: CalendarDate
  readonly level: GovernmentLevel
  readonly table: RuleTable
}

/** Begins an evaluation: level and rule table of a structure on a day. */
export function ruleSetting(structure: Structure, on: CalendarDate): RuleSetting {
  return { structure, on, level: governmentLevel(structure), table: ruleTable(structure, on) }
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

/** What the rules ask about one unit. */
export function unitContext(setting: RuleSetting, unit: Unit): UnitContext {
  const { structure, level } = setting
  const { unit: units, post: allPosts } = structure.tables
  const posts = present(postsOf(structure, unit.id).map((id) => allPosts.get(id)))
  return {
    ...setting,
    unit,
    limits: limitLevel(level),
    parent: unit.parentId ? units.get(unit.parentId) : undefined,
    children: present(childrenOf(structure, unit.id).map((id) => units.get(id))),
    posts,
    head: posts[0]?.head ? posts[0] : undefined,
  }
}

/**
 * Seeks the first unit of a sort from a unit up to its top, that unit itself first. However deep a structure is, each
 * unit is asked once; null in a ring too: an imported structure may be unsound.
 */
export function nearestOf(
  name: string,
  isSought: (unit: Unit, structure: Structure) => boolean,
): (structure: Structure, unitId: UnitId | null) => Unit | null {
  const nearest: WhenAsked<UnitId | null> = derivedWhenAsked({
    name: `nearest-${name}`,
    inRing: null,
    value(read, on, key) {
      const unit = read.tables.unit.get(key)
      if (!unit || isSought(unit, read)) return unit ? unit.id : null
      return unit.parentId && nearest(read, on, unit.parentId)
    },
  })
  return (structure, unitId) => {
    const found = unitId && nearest(structure, ANY_DAY, unitId)
    return (found && structure.tables.unit.get(found)) ?? null
  }
}

/** The head post of a unit. */
export function headOfUnit(structure: Structure, unitId: UnitId): Post | null {
  const id = headOf(structure, unitId)
  return (id && structure.tables.post.get(id)) ?? null
}

function present<T>(list: readonly (T | undefined)[]): readonly T[] {
  return list.includes(undefined)
    ? list.filter((one): one is T => one !== undefined)
    : (list as readonly T[])
}

/** The office a unit belongs to: itself or the nearest above that has a tipe. */
export function typedOfficeOf(context: UnitContext): Unit | null {
  return nearestTypedOffice(context.structure, context.unit.id)
}

const nearestTypedOffice = nearestOf('typed-office', ({ type }) => TYPED_OFFICES.has(type))

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

type Given = Pick<Finding, 'found'> & Partial<Omit<Finding, 'rule' | 'found' | 'unitId'>>

/** A finding of that row at the unit, with the unit's name among the values of its sentence. */
export function findingOf(row: EffectiveRow<RuleName>, unit: Unit, given: Given): Finding {
  const limit = given.limit === undefined ? row.limit : given.limit
  return {
    rule: row.rule,
    severity: given.severity ?? severityOf(row.rule),
    subjectId: given.subjectId ?? unit.id,
    unitId: unit.id,
    found: given.found,
    limit,
    article: given.article === undefined ? row.article : given.article,
    sourceState: given.sourceState === undefined ? stateOf(row) : given.sourceState,
    params: { unit: unit.name, found: given.found, limit: limit ?? '', ...given.params },
  }
}
