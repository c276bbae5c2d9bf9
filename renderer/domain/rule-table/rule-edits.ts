import { eselonsOf, golonganOf } from '../ranks/rank-codes.ts'
import { madeRecord } from '../records/record-makers.ts'
import type { Limit, RecordId, UnitId } from '../records/records.ts'
import { apply, type Change, NO_CHANGE, squash } from '../structure/change.ts'
import { ANY_DAY } from '../structure/derived/derived.ts'
import { drop, type Edit, put } from '../structure/edit.ts'
import { takenOut } from '../structure/references.ts'
import { all, get } from '../structure/structure.ts'
import type { CalendarDate } from '../values/calendar-date.ts'
import { ok, refuse } from '../values/result.ts'
import { type EffectiveRow, limitId, ruleTable } from './effective-rules.ts'
import { acceptedRule, type FindingName, findingKey } from './finding.ts'
import { type UnitFact, unitFactId, unitFactRecord } from './unit-facts.ts'

/** Fields of a row of the rule table a user may correct from the regulation's text. */
export type RuleFields = Partial<
  Pick<Limit, 'limit' | 'article' | 'sourceState' | 'enabled' | 'checkedBy' | 'checkedOn'>
>

/**
 * Changes a row of the rule table for this workspace: what holds from that day on, or what always did. What is written
 * is the office's own from then on, whoever brought it. Refuses a limit that is no number from 0, no eselon or range.
 */
export function changeRule(
  key: string,
  fields: RuleFields,
  holdsFrom: CalendarDate | null = null,
): Edit {
  return (structure) => {
    const row = ruleTable(structure, holdsFrom ?? ANY_DAY).get(key)
    if (!row) return refuse('rule-gone')
    if (fields.limit !== undefined && fields.limit !== null) {
      const reason = unreadableLimit(row, fields.limit)
      if (reason) return refuse(reason)
    }
    const { rule, scope, tipe, limit, article, sourceState, enabled, checkedBy, checkedOn } = row
    const record: Limit = madeRecord('limit', {
      id: limitId(key, holdsFrom),
      rule,
      scope,
      tipe,
      limit,
      article,
      sourceState,
      enabled,
      checkedBy,
      checkedOn,
      holdsFrom,
      ...fields,
    })
    return ok(put(structure, [record]))
  }
}

/** Why a row cannot have that limit, or null. */
export function unreadableLimit(
  { rule, limit }: EffectiveRow,
  next: number,
): `limit-not-${'eselon' | 'golongan' | 'a-number'}` | null {
  if (limit !== null && rule === 'eselon-unit')
    return eselonsOf(next).length === 0 ? 'limit-not-eselon' : null
  if (limit !== null && rule === 'golongan-range')
    return golonganOf(next) ? null : 'limit-not-golongan'
  return next >= 0 ? null : 'limit-not-a-number'
}

/** Gives a row of the rule table back what the program brought, or what held before that day. */
export function resetRule(key: string, holdsFrom: CalendarDate | null = null): Edit {
  return (structure) => ok(takenOut(structure, [limitId(key, holdsFrom)]))
}

export interface Acceptance {
  readonly id: RecordId<'override'>
  readonly reason: string
  readonly by: string | null
  readonly on: CalendarDate
}

/** Accepts a finding with a reason, which is kept and printed. An acceptance given before is replaced. */
export function acceptFinding(finding: FindingName, { id, reason, by, on }: Acceptance): Edit {
  return (structure) => {
    const clean = reason.trim()
    if (clean === '') return refuse('reason-empty')
    const earlier = all(structure, 'override').find(
      (one) => findingKey(one) === findingKey(finding),
    )
    const { subjectId } = finding
    const rule = acceptedRule(finding)
    return ok(
      put(structure, [
        madeRecord('override', { id: earlier?.id ?? id, rule, subjectId, reason: clean, by, on }),
      ]),
    )
  }
}

/** Accepts several findings with one reason, as one edit; each has an acceptance of its own, to be withdrawn apart. */
export function acceptFindings(
  findings: readonly { readonly finding: FindingName; readonly id: RecordId<'override'> }[],
  given: Omit<Acceptance, 'id'>,
): Edit {
  return (structure) => {
    let change: Change = NO_CHANGE
    let next = structure
    for (const { finding, id } of findings) {
      const accepted = acceptFinding(finding, { ...given, id })(next)
      if (!accepted.ok) return accepted
      next = apply(next, accepted.value)
      change = squash(change, accepted.value)
    }
    return ok(change)
  }
}

/** Takes an acceptance back: the finding is open again. */
export function withdrawAcceptance(id: RecordId<'override'>): Edit {
  return (structure) => (get(structure, id) ? ok(drop(structure, [id])) : refuse('acceptance-gone'))
}

/** States a fact about a unit that only a rule asks for; null forgets it. Refuses a negative number. */
export function setUnitFact(fact: UnitFact, unitId: UnitId, value: number | null): Edit {
  return (structure) => {
    if (!get(structure, unitId)) return refuse('unit-gone')
    if (value === null) return ok(drop(structure, [unitFactId(fact, unitId)]))
    if (!(value >= 0)) return refuse('fact-not-a-number')
    return ok(put(structure, [unitFactRecord(fact, unitId, value)]))
  }
}
