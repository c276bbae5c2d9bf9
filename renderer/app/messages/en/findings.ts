import type { findings as indonesian } from '../id/findings.ts'

export const findings: Record<keyof typeof indonesian, string> = {
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
    'Digit 15 of the NIP of {{person}} is {{found}}, which does not fit the recorded sex ({{limit}}).',
  'rule.bidang-max': 'Number of departments',
  'rule.urusan-max': 'Number of merged affairs',
  'rule.subbagian-sekretariat-max': 'Subdivisions of a secretariat',
  'rule.seksi-max': 'Sections in a department',
  'rule.kecamatan-seksi-max': 'Sections of a district',
  'rule.kecamatan-seksi-wajib': 'Required sections of a district',
  'rule.kelurahan-seksi-max': 'Sections of a ward',
  'rule.asisten-max': 'Assistants',
  'rule.bagian-asisten-max': 'Divisions of an assistant',
  'rule.biro-max': 'Bureaus',
  'rule.bagian-biro-max': 'Divisions of a bureau',
  'rule.subbagian-bagian-max': 'Subdivisions of a division',
  'rule.staf-ahli-max': 'Expert staff',
  'rule.bagian-setwan-max': 'Divisions of the council secretariat',
  'rule.irban-max': 'Assistant inspectors',
  'rule.uptd-hours': 'Working hours of a technical unit',
  'rule.uptd-subbagian-max': 'Subdivisions of a technical unit',
  'rule.uptd-seksi-max': 'Sections of a technical unit',
  'rule.delayering': 'Delayering',
  'rule.tipe-none': 'Type that does not exist',
  'rule.tipe-score': 'Type fits the score',
  'rule.tipe-missing': 'Type not given',
  'rule.eselon-unit': 'Eselon fits the unit',
  'rule.eselon-ladder': 'Eselon below the superior',
  'rule.eselon-category': 'Eselon fits the kind of post',
  'rule.golongan-range': 'Golongan of the holder',
  'rule.name-unique': 'Names are unique',
  'rule.code-unique': 'Codes are unique',
  'rule.head-one': 'One head',
  'rule.head-missing': 'No head post',
  'rule.kjf-no-head': 'Functional group without head',
  'rule.nip': 'NIP',
  'rule.nip-unique': 'NIP is unique',
  'rule.one-definitive-post': 'One definitive post',
  'rule.bezetting-listed': 'Holder without a name',
  'rule.seats-exceeded': 'More holders than needed',
  'rule.kelas-range': 'Class of the post',
  'rule.kelas-typical': 'Usual class of the post',
  'category.jpt': 'JPT',
  'category.administrator': 'administrator',
  'category.pengawas': 'supervisor',
  'category.fungsional': 'functional post',
  'category.pelaksana': 'staff',
  'category.other': 'other',
  'findings.verified': 'Read',
  'findings.verified-long': 'This number was read in a published text.',
  'findings.recalled': 'Recalled',
  'findings.recalled-long':
    'This number or article is from memory; compare it with the text of the regulation before use.',
  'findings.warning': 'Warning',
  'findings.info': 'Note',
  'findings.checked': '{{on}}: {{findings}} findings, {{accepted}} accepted with a reason.',
  'findings.accepted-because': '(accepted: {{reason}})',
}
