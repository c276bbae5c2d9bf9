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
  'problem.pack-not-one': 'This file is no rule pack. Ask its sender for the file again.',
  'problem.pack-changed':
    'This rule pack was changed after it was signed; nothing was taken. Ask its sender for the original.',
  'problem.pack-older':
    'Version {{had}} of the pack “{{name}}” has been taken; version {{version}} is older and is not.',
  'problem.pack-gone': 'There are no rows of the pack “{{name}}”.',
  'headless.about-rules': 'signed rule packs: makes a key, packs, checks, takes',
  'headless.rules-what': 'Say what is asked for; see help rules.',
  'headless.rules-key':
    '{{path}} written: keep it safe, never send it. Fingerprint of its key: {{key}}',
  'headless.rules-pack-needs':
    'A pack needs its name and the file of a private key; see help rules.',
  'headless.rules-version': 'The number of a version is a whole number from 1.',
  'headless.rules-none': 'This office has no rows of its own: there is nothing to pack.',
  'headless.rules-no-key': 'That file is no private Ed25519 key. Make one; see help rules.',
  'headless.rules-packed':
    '{{path}} written: rows {{count}}, version {{version}}, fingerprint {{key}}',
  'headless.rules-has': '{{name}} version {{version}}: rows {{rows}}',
  'headless.rules-has-none': 'No rule pack has been taken.',
  'headless.rules-no-pack': 'Say which pack; see help rules.',
  'headless.rules-shared':
    'Several computers work on this file together; take the pack in a copy that is not shared.',
  'headless.rules-trust':
    'This pack is signed by the key {{key}}. Compare it with whoever issues it, then give it as the key that is trusted; see help rules.',
  'headless.rules-pack-told': 'Pack “{{name}}” version {{version}}, fingerprint {{key}}',
  'headless.rules-findings': 'Findings: {{fresh}} new, {{gone}} gone',
  'headless.option-pack': 'rule pack',
  'headless.option-key': 'file of the private key that signs',
  'headless.option-trust': 'fingerprint of the key that is trusted',
  'pack-row.new': 'new',
  'pack-row.replaced': 'takes the place of the version before',
  'pack-row.same': 'there already',
  'pack-row.gone': 'no longer in this version, goes',
  'pack-row.own': 'the office’s own row stays',
  'pack-row.other-pack': 'of another pack, stays',
  'pack-row.unknown': 'unknown to this program, not taken',
}
