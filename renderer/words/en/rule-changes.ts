import type { Translated } from '../form/translated.ts'
import type { ruleChanges as indonesian } from '../id/rule-changes.ts'

export const ruleChanges: Translated<typeof indonesian> = {
  'coming-rule.open': 'Rules to come…',
  'coming-rule.title': 'Rules to come',
  'coming-rule.lead':
    'A new rule is entered before its day. Until then the old one holds; papers of a past day use the rule of that day.',
  'coming-rule.row': 'Rule',
  'coming-rule.row-hint': 'Type part of its name',
  'coming-rule.row-none': 'No such rule.',
  'coming-rule.row-missing': 'Choose the rule that changes.',
  'coming-rule.from': 'In force from',
  'coming-rule.from-missing': 'Enter the day it comes into force.',
  'coming-rule.limit': 'New limit',
  'coming-rule.limit-now': 'Until that day: {{limit}}',
  'coming-rule.save': 'Save the rule',
  'coming-rule.heading': 'To come ({{count}})',
  'coming-rule.change': 'From → to',
  'coming-rule.edit': 'Change',
  'coming-rule.take-back': 'Take back',
  'coming-rule.off': 'switched off',
  'coming-rule.since': 'since {{date}}',
  'coming-rule.age': 'Retirement age of {{title}}',
  'own-age.from': 'In force from',
  'own-age.always': 'always',
  'coming-rule.paper': 'Rules to come',
  'verified.count': '{{verified}} of {{all}} verified',
  'verified.none': 'Not yet checked',
  'verified.stale': 'Changed since it was checked; compare again',
  'verified.by': 'Checked by {{name}}, {{date}}',
  'verified.paper':
    'Verified: limits {{limits}} of {{limitsOf}}, own retirement ages {{ages}} of {{agesOf}}, usual sentences {{formulas}} of {{formulasOf}}.',
}
