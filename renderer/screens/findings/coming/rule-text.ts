import type { EffectiveRow } from '../../../domain/rule-table/effective-rules.ts'
import { limitValue } from '../../../domain/rule-table/limit-text.ts'
import { ruleTitle } from '../../../words/telling/any-finding.ts'
import { measured } from '../../../words/telling/finding-measure.ts'
import { scopeText } from '../../../words/telling/scope-text.ts'
import type { Words } from '../../../words/words.ts'

/** A row of the rule table by its name, where it holds and for which tipe: no two are called the same. */
export function rowName(words: Words, row: Pick<EffectiveRow, 'rule' | 'scope' | 'tipe'>): string {
  const name = `${ruleTitle(words, row.rule)} · ${scopeText(words, row.scope)}`
  return row.tipe ? `${name} · ${words('rules.tipe')} ${row.tipe}` : name
}

/** What a row says: its limit with what it counts, or that it is switched off. */
export function rowSays(words: Words, row: EffectiveRow): string {
  if (!row.enabled) return words('coming-rule.off')
  return row.limit === null ? words('rules.no-limit') : measured(words, row.rule, limitValue(row))
}
