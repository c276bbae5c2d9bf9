import { formulaCheckId } from '../naskah/formula-checks.ts'
import { FORMULAS, type FormulaName, formulaSettingId, unknownSlots } from '../naskah/formulas.ts'
import { folded } from '../readings/find.ts'
import { madeRecord, settingRecord } from '../records/record-makers.ts'
import { fits, recordProblem } from '../records/record-problem.ts'
import type { RecordId, StructureRecord } from '../records/records.ts'
import { limitId, ruleTable } from '../rule-table/effective-rules.ts'
import { unreadableLimit } from '../rule-table/rule-edits.ts'
import { ruleRowKey } from '../rule-table/rule-row.ts'
import { ANY_DAY } from '../structure/derived/derived.ts'
import type { Structure } from '../structure/structure.ts'
import type { RulePack } from './rule-pack.ts'

/** A row a pack brings: what it is about, and the records it is in an office. */
export interface PackRow {
  readonly what: 'limit' | 'age' | 'formula'
  /** Names what it is about in an office: a row of the rule table, a title, a sentence; not from when. */
  readonly subject: string
  /** False: this program has no such row, or cannot read what stands in it. */
  readonly known: boolean
  /** The first of them is the row itself. */
  readonly records: readonly [StructureRecord, ...StructureRecord[]]
}

/** The rows of a pack as records, marked as its own. */
export function packRows(structure: Structure, pack: RulePack, mark: string): PackRow[] {
  const table = ruleTable(structure, ANY_DAY)
  const limits = pack.limits.map((limit): PackRow => {
    const key = ruleRowKey(limit as Parameters<typeof ruleRowKey>[0])
    const row = table.get(key)
    const readable =
      row !== undefined && (limit.limit === null || !unreadableLimit(row, limit.limit))
    const id = limitId(key, limit.holdsFrom)
    return {
      what: 'limit',
      subject: key,
      known: readable,
      records: [madeRecord('limit', { ...limit, id, pack: mark })],
    }
  })
  const ages = pack.ages.map((age): PackRow => {
    const title = folded(age.title)
    const id: RecordId<'bup'> = `bup:pack:${title}${age.holdsFrom ? `@${age.holdsFrom}` : ''}`
    return {
      what: 'age',
      subject: title,
      known: fits('bup', 'age', age.age) && title !== '',
      records: [madeRecord('bup', { ...age, id, pack: mark })],
    }
  })
  const formulas = pack.formulas.map((formula): PackRow => {
    const name = formula.name as FormulaName
    const known = Object.hasOwn(FORMULAS, name) && unknownSlots(formula.text).length === 0
    const { article, sourceState, checkedBy, checkedOn, text: value } = formula
    const check = madeRecord('check', {
      id: formulaCheckId(name),
      row: `formula:${name}`,
      value,
      article,
      sourceState,
      checkedBy,
      checkedOn,
      pack: mark,
    })
    const usual = known && FORMULAS[name].text === value
    const said = settingRecord(formulaSettingId(name).slice('setting:'.length), value)
    return { what: 'formula', subject: name, known, records: usual ? [check] : [check, said] }
  })
  return [...limits, ...ages, ...formulas].map((row) => ({
    ...row,
    known: row.known && row.records.every((record) => recordProblem(record) === null),
  }))
}
