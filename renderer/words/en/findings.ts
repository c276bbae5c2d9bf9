import type { findings as indonesian } from '../id/findings.ts'
import type { English } from './english.ts'

export const findings: English<typeof indonesian> = {
  'finding.bidang-max':
    '{{unit}} has {{found}} departments (bidang); at most {{limit}} for type {{tipe}}, unless it merges several affairs.',
  'finding.urusan-max': '{{unit}} merges {{found}} affairs; at most {{limit}}.',
  'finding.subbagian-sekretariat-max': '{{unit}} has {{found}} subdivisions; at most {{limit}}.',
  'finding.seksi-max': '{{unit}} has {{found}} sections; at most {{limit}} in a department.',
  'finding.kecamatan-seksi-max':
    '{{unit}} has {{found}} sections; at most {{limit}} for type {{tipe}}.',
  'finding.kecamatan-seksi-wajib': '{{unit}} lacks {{missing}}, which a district must have.',
  'finding.kelurahan-seksi-max': '{{unit}} has {{found}} sections; at most {{limit}}.',
  'finding.asisten-max': '{{unit}} has {{found}} assistants; at most {{limit}} for type {{tipe}}.',
  'finding.bagian-asisten-max':
    '{{unit}} has {{found}} divisions; at most {{limit}} for type {{tipe}}.',
  'finding.biro-max': '{{unit}} has {{found}} bureaus; at most {{limit}} for type {{tipe}}.',
  'finding.bagian-biro-max': '{{unit}} has {{found}} divisions; at most {{limit}} in a bureau.',
  'finding.subbagian-bagian-max':
    '{{unit}} has {{found}} subdivisions; at most {{limit}} in a division.',
  'finding.staf-ahli-max': '{{unit}} has {{found}} expert staff; at most {{limit}}.',
  'finding.bagian-setwan-max':
    '{{unit}} has {{found}} divisions; at most {{limit}} for type {{tipe}}.',
  'finding.irban-max':
    '{{unit}} has {{found}} assistant inspectors; at most {{limit}} for type {{tipe}}.',
  'finding.uptd-hours':
    '{{unit}} has {{found}} effective working hours a year; class {{tipe}} needs at least {{limit}}.',
  'finding.uptd-hours-above':
    '{{unit}} has {{found}} effective working hours a year; with {{hours}} or more it is class A, not {{tipe}}.',
  'finding.uptd-subbagian-max':
    '{{unit}} has {{found}} subdivisions; a technical unit of class {{tipe}} has at most {{limit}}.',
  'finding.uptd-seksi-max':
    '{{unit}} has {{found}} sections; a technical unit of class {{tipe}} has at most {{limit}}.',
  'finding.delayering':
    '{{unit}} should have become a functional group by {{limit}}; this eselon IV post is not among those that stay.',
  'finding.tipe-none': '{{unit}} has type {{found}}; a district is of type {{limit}} only.',
  'finding.tipe-score':
    '{{unit}} has type {{found}}, while its score of {{score}} means type {{limit}}.',
  'finding.tipe-score-bidang':
    '{{unit}} has type {{found}}, while its score of {{score}} only suffices for the level of a {{limit}}.',
  'finding.tipe-missing': '{{unit}} has no type yet; its limits are counted as for type A.',
  'finding.eselon-unit': '{{post}} has eselon {{found}}; usual for this unit is {{limit}}.',
  'finding.eselon-ladder': '{{post}} has eselon {{found}}, not lower than {{over}} ({{limit}}).',
  'finding.eselon-category':
    '{{post}} has eselon {{eselon}} but is of the kind {{found}}; it should be {{limit}}.',
  'finding.golongan-range':
    '{{person}} has golongan {{found}}; {{post}} (eselon {{eselon}}) needs {{limit}}.',
  'finding.name-unique': 'The name {{found}} is used more than once; first in {{parent}}.',
  'finding.code-unique': 'The code {{found}} of {{name}} is already used by {{other}}.',
  'finding.head-one': '{{unit}} has {{found}} head posts; it should have one.',
  'finding.head-missing': '{{unit}} has no head post yet.',
  'finding.kjf-no-head': '{{unit}} is led by {{post}}; nobody leads a functional group.',
  'finding.nip-unique': 'The NIP {{found}} of {{person}} is also that of {{other}}.',
  'finding.one-definitive-post': '{{person}} holds {{found}} definitive posts at once: {{posts}}.',
  'finding.bezetting-listed': '{{post}} is held by {{found}} whose name is not on record.',
  'finding.seats-exceeded': '{{post}} is held by {{found}}, while it needs {{limit}}.',
  'finding.kelas-range': 'The class of {{post}} is {{found}}; there are only {{limit}}.',
  'finding.kelas-typical': 'The class of {{post}} is {{found}}; usual is {{limit}}.',
  'finding.nip-length': 'The NIP of {{person}} has {{found}} digits; it should have {{limit}}.',
  'finding.nip-birth':
    'The first eight digits of the NIP of {{person}} ({{found}}) are no date of birth.',
  'finding.nip-birth-differs':
    'The date of birth of {{person}} is recorded as {{limit}}, but the NIP says {{found}}.',
  'finding.nip-tmt':
    'The month of first appointment in the NIP of {{person}} ({{found}}) is not {{limit}}.',
  'finding.nip-pppk':
    'The month in the NIP of {{person}} is {{found}}; it may be a PPPK number. Check the status.',
  'finding.nip-age':
    'By the NIP {{person}} was taken on at {{found}}; usual is {{limit}} at the youngest.',
  'finding.nip-sex': 'Digit 15 of the NIP of {{person}} is {{found}}; it should be {{limit}}.',
  'finding.nip-sex-differs':
    'Digit 15 of the NIP of {{person}} is {{found}} ({{sex}}), but the recorded sex is {{recorded}}.',
  'findings.verified': 'Read',
  'findings.verified-long': 'This number was read in a published text.',
  'findings.recalled': 'Recalled',
  'findings.recalled-long':
    'This number or article is from memory; compare it with the text of the regulation before use.',
  'findings.warning': 'Warning',
  'findings.info': 'Note',
  'findings.checked': '{{on}}: {{findings}} findings, {{accepted}} accepted with a reason.',
  'findings.accepted-because': '(accepted: {{reason}})',
  'findings.lead':
    '{{open}} findings as of {{date}}, {{accepted}} accepted with a reason. A finding tells; it never blocks.',
  'findings.tab-open': 'Findings',
  'findings.tab-accepted': 'Accepted',
  'findings.tab-rules': 'Rules',
  'findings.tab-score': 'Work out the type',
  'findings.all': 'All',
  'findings.only-warnings': 'Warnings',
  'findings.only-notes': 'Notes',
  'findings.weight': 'Weight',
  'findings.rule': 'Rule',
  'findings.any-rule': 'All rules',
  'findings.search': 'Find a unit or a text',
  'findings.text': 'Finding',
  'findings.found': 'Found',
  'findings.limit': 'Limit',
  'findings.article': 'Article',
  'findings.no-article': 'no article',
  'findings.go-to': 'Show on chart',
  'findings.accept': 'Accept…',
  'findings.accept-title': 'Accept a finding with a reason',
  'findings.accept-do': 'Accept the finding',
  'findings.reason': 'Reason',
  'findings.reason-hint': 'Kept in the journal and printed on the compliance sheet.',
  'findings.by': 'Decided by',
  'findings.accepted': 'Accepted: {{reason}}',
  'findings.reopen': 'Open again',
  'findings.accepted-by': '{{by}}, {{date}}',
  'findings.accepted-on': '{{date}}',
  'findings.none': 'No findings. This structure meets every rule that is switched on.',
  'findings.none-here': 'No finding fits these filters.',
  'findings.none-accepted': 'No finding has been accepted. Those accepted with a reason move here.',
  'findings.count': '{{count}} shown',
  'findings.unit-none': 'No findings at this unit.',
  'findings.print': 'Print the compliance sheet',
  'finding.acting-over': '{{role}} {{person}} at {{post}} is {{days}} days past {{until}}.',
  'finding.acting-soon': '{{role}} {{person}} at {{post}} ends {{until}}, in {{days}} days.',
  'finding.acting-third-term':
    '{{role}} {{person}} at {{post}} is in term {{term}}; a Plt has at most {{limit}} terms, extensions included.',
  'finding.acting-on-filled': '{{person}} is {{role}} {{post}} though the post has a holder.',
  'finding.acting-two-posts': '{{person}} acts on {{found}} posts at once: {{posts}}.',
  'finding.acting-two-on-post':
    '{{post}} has another acting holder, {{other}}; {{role}} {{person}} is named for the same post.',
  'finding.acting-retires':
    '{{role}} {{person}} at {{post}} retires {{retires}}, before the term ends on {{until}}.',
  'finding.acting-chain': 'Chain of empty desks: {{path}}.',
  'finding.acting-not-eligible': '{{role}} {{person}} at {{post}}: {{reason}}.',
  'finding.plh-too-short':
    'Plh. {{person}} at {{post}} lasts only {{days}} working days; a Plh is for an absence of at least {{limit}}.',
  'finding.freeze-no-approval':
    '{{person}} was appointed to {{post}} on {{on}}, inside the freeze “{{freeze}}”, without number and date of the approval.',
  'finding.approval-late':
    'The first day or oath of {{person}} as {{post}} on {{on}}, in the freeze “{{freeze}}”, comes before the approval of the minister dated {{given}}.',
  'finding.swearing-late':
    '{{post}}: {{days}} working days since the decree of {{decreed}}; the oath is due within {{limit}}.',
  'finding.decree-after-swearing':
    'The decree of {{person}} ({{decreed}}) is later than the oath ({{sworn}}).',
  'finding.road-order': '{{post}}: “{{stage}}” ({{on}}) comes before “{{before}}” ({{beforeOn}}).',
  'finding.road-skipped': '{{post}}: “{{stage}}” is done, “{{skipped}}” is not recorded.',
  'finding.road-invitation':
    '{{post}}: the invitation of {{invited}} is less than {{limit}} working days before the oath of {{sworn}}.',
  'finding.road-no-document': '{{post}}: the step “{{stage}}” has no document number.',
  'finding.definitive-overlap':
    '{{post}}: the terms of {{person}} and {{other}} lie over one another (from {{from}} to {{until}}); check the dates they begin and end.',
  'finding.retirement-passed':
    '{{person}} is still recorded at {{post}} though retired since {{on}} (age limit {{age}}).',
  'finding.retirement-soon': '{{person}} ({{post}}) retires {{on}}, in {{months}} months.',
  'finding.birth-date-missing': 'No birth date of {{person}}; retirement cannot be worked out.',
}
