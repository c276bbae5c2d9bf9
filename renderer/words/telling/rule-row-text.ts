import type { EffectiveRow } from '../../domain/rule-table/effective-rules.ts'
import { limitValue } from '../../domain/rule-table/limit-text.ts'
import type { Words } from '../words.ts'
import { ruleTitle } from './any-finding.ts'
import { measured } from './finding-measure.ts'
import { scopeText } from './scope-text.ts'

/** A row of the rule table by its name and where it holds. */
export function ruleAndScope(words: Words, row: Pick<EffectiveRow, 'rule' | 'scope'>): string {
  return `${ruleTitle(words, row.rule)} · ${scopeText(words, row.scope)}`
}

/** The same with the tipe it holds for: no two are called alike. */
export function rowName(words: Words, row: Pick<EffectiveRow, 'rule' | 'scope' | 'tipe'>): string {
  const name = ruleAndScope(words, row)
  return row.tipe ? `${name} · ${words('rules.tipe')} ${row.tipe}` : name
}

/** What a row says: its limit with what it counts, or that it is switched off. */
export function rowSays(words: Words, row: EffectiveRow): string {
  if (!row.enabled) return words('coming-rule.off')
  return row.limit === null ? words('rules.no-limit') : measured(words, row.rule, limitValue(row))
}
