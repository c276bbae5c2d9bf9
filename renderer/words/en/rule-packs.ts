import type { Translated } from '../form/translated.ts'
import type { rulePacks as indonesian } from '../id/rule-packs.ts'

export const rulePacks: Translated<typeof indonesian> = {
  'problem.pack-empty': 'The pack “{{name}}” brings not a single row for this office.',
  'problem.pack-too-large':
    'This file of {{size}} MB is too large for a rule pack, which has at most {{most}} MB. Ask its issuer for the file again.',
  'problem.pack-zipped':
    'This file is zipped. Take the file of the pack out of it first, then choose that one.',
  'problem.pack-newer':
    'This pack was made for a newer program (form {{version}}). Update the program, then choose the file again.',
  'problem.pack-unreadable':
    'The signature of this pack is right, but it cannot be read at {{place}}; nothing was taken. Tell its issuer.',
  'problem.pack-key-named':
    'This is the file of a key, not a pack. If it is a private key, send it to nobody; choose the file of a pack.',
  'packs.open': 'Rule packs…',
  'packs.title': 'Rule packs',
  'packs.lead':
    'Rows of rules, retirement ages and usual sentences, signed by whoever issues them, such as the province’s organisation bureau. Rows this office has written itself stay.',
  'packs.none': 'No pack has been taken.',
  'packs.choose': 'Choose the file of a pack…',
  'packs.choose-title': 'Choose the file of a rule pack',
  'packs.files': 'Rule packs',
  'packs.looking': 'Checking the signature…',
  'packs.name': 'Pack',
  'packs.issuer': 'Issuer',
  'packs.version': 'Version',
  'packs.issued': 'Day',
  'packs.rows': 'Rows',
  'packs.key-short': 'key {{key}}…',
  'packs.withdraw': 'Withdraw',
  'packs.withdraw-named': 'Withdraw the pack “{{name}}”: {{count}} rows',
  'packs.withdraw-named_one': 'Withdraw the pack “{{name}}”: 1 row',
  'packs.withdrawn':
    'The pack “{{name}}” is withdrawn: its {{count}} rows are gone, the office’s own stay. Ctrl+Z brings it back.',
  'packs.withdrawn_one':
    'The pack “{{name}}” is withdrawn: its one row is gone, the office’s own stay. Ctrl+Z brings it back.',
  'packs.keys': 'Trusted keys ({{count}})',
  'packs.key-since': 'trusted since {{date}}',
  'packs.distrust': 'Trust no longer',
  'packs.distrust-named': 'Trust the key of {{issuer}} no longer',
  'packs.take-title': 'Take the pack “{{name}}”',
  'packs.told': 'Version {{version}}, {{date}}, of {{issuer}}.',
  'packs.replaces': 'Takes the place of version {{had}}, which has been taken.',
  'packs.same-version':
    'This version has been taken, but what is in it differs now. Ask its issuer before taking it.',
  'packs.other-key':
    'There is a pack of the same name by another key, and its rows stay. If the issuer has a new key, withdraw that pack first.',
  'packs.nothing': 'Nothing changes in this office.',
  'packs.key': 'Fingerprint of the key',
  'packs.key-known': 'This key has been trusted since {{date}}.',
  'packs.key-policy': 'This key is trusted by the policy of this computer ({{name}}).',
  'packs.key-new': 'This key is not known on this computer',
  'packs.key-compare':
    'Anybody can call himself {{issuer}}. Telephone the issuer on a number you know already, or look at their letter, and compare the fingerprint below. Do not use a number from the message that brought this file.',
  'packs.key-not-compared':
    'A pack is taken once its fingerprint was compared. Compare it, then tick this.',
  'packs.key-compared': 'I have compared the fingerprint; trust this key',
  'packs.row': 'Row',
  'packs.change': 'Now → in the pack',
  'packs.from': 'Holds from',
  'packs.fate': 'What happens',
  'packs.always': 'at once',
  'packs.says-nothing': '–',
  'packs.age': '{{age}} years',
  'packs.counts': '{{taken}} rows come in, {{stays}} stay as they are, {{left}} are not taken.',
  'packs.all-rows': 'Show all {{count}} rows',
  'packs.findings': 'What changes in Findings',
  'packs.counting': 'Counting findings…',
  'packs.day': 'On {{date}}: {{fresh}} new findings, {{gone}} gone',
  'packs.day-same': 'On {{date}}: no finding changes',
  'packs.more-days': 'Other days the pack names: {{list}}',
  'packs.fresh': 'New: {{rule}} ({{count}})',
  'packs.gone': 'Gone: {{rule}} ({{count}})',
  'packs.and-more': 'and {{count}} more',
  'packs.take': 'Take the pack',
  'packs.back': 'Back',
  'packs.taken': 'The pack “{{name}}” version {{version}} is taken. Ctrl+Z takes it back.',
  'packs.taken-in-force':
    'The pack “{{name}}” version {{version}} is taken into the structure in force, not into this proposal.',
  'packs.withdrawn-in-force':
    'The pack “{{name}}” is withdrawn from the structure in force: its {{count}} rows are gone, the office’s own stay.',
  'packs.withdrawn-in-force_one':
    'The pack “{{name}}” is withdrawn from the structure in force: its one row is gone, the office’s own stay.',
  'packs.file': '{{file}}: {{said}}',
  'packs.alone':
    'Rule packs are taken one by one; {{file}} is looked at. The other files are not open.',
  'packs.waits':
    'A rule pack is taken into an office. Open the one that uses it; the pack is shown then.',
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
  'headless.rules-no-issuer':
    'This office does not say which government it is of; say who issues the pack. See help rules.',
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
  'headless.rules-pack-told':
    'Pack “{{name}}” version {{version}} of {{issuer}}, fingerprint {{key}}',
  'headless.rules-findings': 'Findings: {{fresh}} new, {{gone}} gone',
  'headless.option-pack': 'rule pack',
  'headless.option-key': 'file of the private key that signs',
  'headless.option-issuer': 'who issues the pack; without it: the government on the letterhead',
  'headless.option-trust': 'fingerprint of the key that is trusted',
  'pack-row.new': 'new',
  'pack-row.replaced': 'takes the place of the version before',
  'pack-row.same': 'there already',
  'pack-row.gone': 'no longer in this version, goes',
  'pack-row.own': 'the office’s own row stays',
  'pack-row.other-pack': 'of another pack, stays',
  'pack-row.unknown': 'unknown to this program, not taken',
}
