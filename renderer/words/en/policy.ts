import type { Translated } from '../form/translated.ts'
import type { policy as indonesian } from '../id/policy.ts'

/** What an administrator sets for all who work on a computer. */
export const policy: Translated<typeof indonesian> = {
  'policy.locked': 'Set by {{name}}; it cannot be changed here.',
  'policy.locked-row': 'Locked',
  'policy.title': 'Policy of this computer',
  'policy.lead': 'What {{name}} has set and locked for all who work on this computer.',
  'policy.places': 'Read from:',
  'policy.sets': 'Sets: {{list}}.',
  'policy.sets-nothing': 'Nothing of it applies.',
  'policy.locks': 'Locked: {{list}}.',
  'policy.wrong':
    '{{count}} parts of that policy are not used; the rest applies. Tell the administrator:',
  'policy.wrong-short':
    'The policy of this computer has {{count}} parts that are not used; the rest applies. Tell the administrator.',
  'policy.understood': 'Understood',
  'policy.wrong_one':
    '1 part of that policy is not used; the rest applies. Tell the administrator:',
  'policy.wrong-short_one':
    'The policy of this computer has 1 part that is not used; the rest applies. Tell the administrator.',
  'policy.administrator': 'the administrator',
  'policy.at': '{{path}}: {{said}}',
  'policy.unknown-key': 'this key is not known. There are: {{about}}.',
  'policy.wrong-type-text': 'must be a text in quotes.',
  'policy.wrong-type-number': 'must be a number without quotes.',
  'policy.wrong-type-whole': 'must be a whole number without quotes.',
  'policy.wrong-type-yes-no': 'must be {{yes}} or {{no}}, without quotes.',
  'policy.wrong-type-list': 'must be a list in square brackets [ ].',
  'policy.wrong-type-group': 'must be a group in braces { }.',
  'policy.missing': 'this is needed; the row is not used.',
  'policy.no-choice': 'there is no such value. Choose one of: {{about}}.',
  'policy.too-long': 'too long; at most {{about}} letters.',
  'policy.too-many': 'too many; at most {{about}} rows.',
  'policy.too-small': 'too small; at least {{about}}.',
  'policy.too-big': 'too large; at most {{about}}.',
  'policy.empty': 'is empty. Fill it in, or take the key away.',
  'policy.bad-text': 'must be one line without control signs.',
  'policy.bad-folder': 'must be a folder from its root, such as {{folders}}.',
  'policy.bad-date': 'is no date. Write year-month-day, such as 2027-08-17.',
  'policy.bad-key':
    'is no fingerprint of a key. Write 64 digits and letters a–f, as told by {{keys}}.',
  'policy.twice': '{{about}} is named above already; the first row holds.',
  'policy.lock-without-value':
    '{{about}} is locked without a value. Give it one, or take it out of {{terkunci}}.',
  'policy.file-too-large': 'larger than 1 MB; that is no policy file, and nothing of it is used.',
  'policy.file-not-text': 'no text in UTF-8 or UTF-16; save it again as UTF-8.',
  'policy.file-not-json':
    'no JSON: line {{about}} cannot be read. Look at commas, quotes and brackets around it.',
  'policy.file-not-group': 'the file must be one group in braces { }.',
  'policy.file-failed': '{{about}} cannot be read. Look at the disk or the network.',
  'policy.file-not-allowed': '{{about}} may not be read. Let all users read it.',
  'policy.file-is-folder': '{{about}} is a folder; a file of that name belongs there.',
  'policy.registry-failed': 'the registry cannot be read: {{about}}.',
  'policy.place-unknown': '{{about}} is not known on this computer. There are: {{places}}.',
  'policy.other-system': '“{{about}}” is no folder for the system of this computer.',
  'policy.folder-refused':
    'the folder {{about}} takes nothing, so the usual folder is used. Give the right to write there.',
  'policy.not-moved':
    'the offices in {{about}} were not moved yet, so that folder is still used. Move what lies in it to this folder while the program is closed.',
  'policy.rule-unknown': 'there is no rule {{about}}. All keys of rules: {{rules}}.',
  'policy.rule-eselon': 'the limit “{{about}}” is no eselon. Write it like {{rules}} does.',
  'policy.rule-golongan': 'the limit “{{about}}” is no golongan. Write it like {{rules}} does.',
  'policy.rule-no-limit': '{{about}} has no limit; take the key {{batas}} away.',
  'policy.pack-not-read':
    'the file {{about}} cannot be read. Check where it lies, the network, and who may read it.',
  'policy.pack-not-taken':
    'A rule pack of this computer’s policy is not taken. Tell the administrator: {{said}}',
  'policy.pack-refused': '{{about}}',
  'policy.pack-other-key':
    '{{about}} is signed by another key than the policy names; it is not taken. Compare the fingerprint with its issuer.',
  'policy.pack-taken':
    'The rule pack “{{name}}” version {{version}} is taken by policy ({{by}}). Ctrl+Z takes it back.',
  'policy.packs': 'Rule packs:',
  'policy.pack': '“{{name}}” version {{version}}, {{issuer}}',
  'policy.key-folderData': 'data folder',
  'policy.key-folderSalinan': 'folder of second copies',
  'policy.key-bahasa': 'language',
  'policy.key-tema': 'theme',
  'policy.key-kop': 'letterhead and signers',
  'policy.key-aturan': 'table of rules',
  'policy.key-paketAturan': 'rule packs',
  'policy.key-bup': 'retirement ages',
  'policy.key-hariLibur': 'holidays',
  'policy.key-templat': 'example offices',
  'policy.key-pembaruan': 'place of updates',
  'headless.about-policy':
    'One policy for all computers: check looks at a kebijakan.json (without FILE: what holds on this computer), rules names every key of a rule, admx writes templates for Group Policy to --out FOLDER.',
  'headless.policy-what': 'Say what is wanted: policy check, policy rules, or policy admx.',
  'headless.policy-one': 'Name one policy file, not several.',
  'headless.policy-none': 'This computer has no policy.',
  'headless.policy-right': '{{place}}: nothing is wrong. Applies: {{list}}.',
  'headless.policy-wrong_one': '{{place}}: 1 part is not used. Applies: {{list}}.',
  'headless.policy-wrong': '{{place}}: {{count}} parts are not used. Applies: {{list}}.',
  'headless.policy-nothing': 'nothing',
  'headless.policy-out': 'Name the folder: policy admx --out FOLDER.',
  'admx.supported': 'Bagan SOTK 0.1 and later',
  'admx.lock': 'Lock: it cannot be changed in the window of the program',
  'admx.help-oleh': 'Who has set this policy; Settings say it as “Set by …”.',
  'admx.help-folderData':
    'Folder of the offices on the disk (history and snapshots). Where offices lie in the usual folder already, move them first; until then the usual folder is still used, and that is told. Locked: also where the program is started with another folder.',
  'admx.help-folderSalinan':
    'Folder for second copies of all offices, on another disk or on the network.',
  'admx.help-bahasa': 'The language the program is first opened in; locked: always.',
  'admx.help-tema': 'How the program looks when it is first opened; locked: always.',
  'admx.help-kop':
    'Letterhead, signer and initials of offices that have none of their own; locked: of all offices.',
  'admx.help-aturan':
    'Name of the value: the key of a rule, as the command “{{rules}}” tells it. Its data: {{columns}}. Offices that have not changed the row use it. Limits stay warnings.',
  'admx.help-paketAturan':
    'Name of the value: the file of a pack, on the disk or in the network. What it holds: {{columns}}, the fingerprint of its issuer’s key, as the command “{{keys}}” tells it. Every office takes it when it is opened; its own rows stay. Locked: it cannot be withdrawn.',
  'admx.help-bup': 'Name of the value: a functional post. Its data: {{columns}}.',
  'admx.help-hariLibur': 'Name of the value: a date (year-month-day). Its data: {{columns}}.',
  'admx.help-templat':
    'Folder with .bagan files: examples a new office can begin from, on the network or on a disk. At most 50 files of at most 20 MB.',
  'admx.help-pembaruan': 'Folder where updates of the program lie, on the network or on a disk.',
  'policy.key-oleh': 'set by',
}
