import type { Policy } from '../../../electron/policy/policy-form.ts'
import type { ReadPolicy } from '../../../electron/policy/read-policy.ts'
import type {
  PolicyProblem,
  PolicyProblemCode,
  ToldPolicy,
} from '../../../electron/policy/told-policy.ts'
import { eselonsOf, golonganOf } from '../../domain/ranks/rank-codes.ts'
import { type RuleRow, ruleRowKey } from '../../domain/rule-table/rule-row.ts'
import { RULE_TABLE } from '../../domain/rule-table/rule-table.ts'

/** Every row of the rule table by its key. */
export const RULES: ReadonlyMap<string, RuleRow> = new Map(
  RULE_TABLE.map((row) => [ruleRowKey(row), row]),
)

/** The policy without rules there are none of, and limits a rule cannot have; each is named. */
export function withKnownRules(read: ReadPolicy): ReadPolicy {
  const { aturan } = read.policy
  if (!aturan) return read
  const problems: PolicyProblem[] = []
  const known = aturan.filter((row) => {
    const wrong = wrongIn(row)
    if (wrong === null) return true
    const about = wrong === 'rule-unknown' || wrong === 'rule-no-limit' ? row.aturan : row.batas
    const path = about === row.aturan ? 'aturan' : `aturan ${row.aturan}`
    problems.push({ path, code: wrong, about: String(about) })
    return false
  })
  const policy: Policy = { ...read.policy, aturan: known }
  return { ...read, policy, problems: [...read.problems, ...problems] }
}

/** The same of the policy of this computer. */
export function knownPolicy({ policy: told, places, problems }: ToldPolicy): ToldPolicy {
  const [place = ''] = places
  const { policy, problems: wrong } = withKnownRules({ policy: told, problems: [] })
  return { policy, places, problems: [...problems, ...wrong.map((one) => ({ ...one, place }))] }
}

function wrongIn({
  aturan,
  batas,
}: NonNullable<Policy['aturan']>[number]): PolicyProblemCode | null {
  const row = RULES.get(aturan)
  if (!row) return 'rule-unknown'
  if (batas === undefined) return null
  if (row.limit === null) return 'rule-no-limit'
  if (row.rule === 'eselon-unit') return eselonsOf(batas).length === 0 ? 'rule-eselon' : null
  if (row.rule === 'golongan-range') return golonganOf(batas) ? null : 'rule-golongan'
  return null
}
