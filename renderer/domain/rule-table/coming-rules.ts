import type { AttachmentId, RetirementAge } from '../records/records.ts'
import { apply, type Change, squash } from '../structure/change.ts'
import { type Edit, put } from '../structure/edit.ts'
import type { Structure } from '../structure/structure.ts'
import { addDays, type CalendarDate } from '../values/calendar-date.ts'
import { ok } from '../values/result.ts'
import { comingLimits, type EffectiveRow, limitId, ruleTable } from './effective-rules.ts'
import { changeRule, type RuleFields, resetRule } from './rule-edits.ts'
import { ruleRowKey } from './rule-row.ts'

/** A row of the rule table that changes on a day still to come. */
export interface ComingRule {
  readonly on: CalendarDate
  /** The row as it holds on the eve, and from the day on. */
  readonly before: EffectiveRow
  readonly after: EffectiveRow
}

/** What changes of the rule table after `on`, the next first; entries of rows this program does not know are not told. */
export function comingRules(structure: Structure, on: CalendarDate): ComingRule[] {
  return comingLimits(structure, on).flatMap((limit) => {
    const day = limit.holdsFrom
    if (day === null) return []
    const key = ruleRowKey(limit as Parameters<typeof ruleRowKey>[0])
    const before = ruleTable(structure, addDays(day, -1)).get(key)
    const after = ruleTable(structure, day).get(key)
    return before && after ? [{ on: day, before, after }] : []
  })
}

/** Ages of retirement of functional posts that change after `on`, the next first. */
export function comingAges(structure: Structure, on: CalendarDate): RetirementAge[] {
  return [...structure.tables.bup.values()]
    .filter(({ holdsFrom }) => holdsFrom !== null && holdsFrom > on)
    .sort((a, b) => ((a.holdsFrom ?? '') < (b.holdsFrom ?? '') ? -1 : 1))
}

/** Enters what a row is from a day on; `instead` is the day under which it was entered before, whose scans go along. */
export function putComingRule(
  key: string,
  fields: RuleFields,
  holdsFrom: CalendarDate,
  instead: CalendarDate | null = null,
): Edit {
  return (structure) => {
    if (instead === null || instead === holdsFrom)
      return changeRule(key, fields, holdsFrom)(structure)
    const gone = resetRule(key, instead)(structure)
    if (!gone.ok) return gone
    const entered = changeRule(key, fields, holdsFrom)(apply(structure, gone.value))
    if (!entered.ok) return entered
    const moved = scansMoved(structure, limitId(key, instead), limitId(key, holdsFrom))
    return ok({ ...squash(gone.value, entered.value), ...moved })
  }
}

/** What is kept beside a record, kept beside another one. */
function scansMoved(structure: Structure, from: string, to: string): Change {
  const ids = structure.groups.attachmentsOf.get(from) ?? []
  const scans = ids.flatMap((id) => structure.tables.attachment.get(id as AttachmentId) ?? [])
  return put(
    structure,
    scans.map((scan) => ({ ...scan, ofId: to })),
  )
}
