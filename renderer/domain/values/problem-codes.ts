/**
 * Every refusal by its code, with the names of the values it brings for its sentence. Its sentence in each language and
 * its page of help are under the same code; without them the program does not compile.
 */
interface ProblemValues {
  readonly 'id-taken': 'name'
  readonly 'name-empty': never
  readonly 'title-empty': never
  readonly 'unit-gone': never
  readonly 'parent-gone': never
  readonly 'nothing-cut': never
  readonly 'copied-unread': never
  readonly 'copied-known': never
  readonly 'sibling-gone': never
  readonly 'post-gone': never
  readonly 'person-gone': never
  readonly 'person-has-gone': 'person' | 'on' | 'cause'
  readonly 'appointment-gone': never
  readonly 'absence-gone': never
  readonly 'absence-ends-before-it-begins': 'person' | 'until' | 'from'
  readonly 'absent-already': 'person' | 'from'
  readonly 'attachment-not-here': 'name'
  readonly 'attachment-nothing': 'name'
  readonly 'attachment-too-large': 'name' | 'size' | 'most'
  readonly 'attachment-twice': 'name' | 'twin'
  readonly 'attachment-too-many': 'name' | 'most'
  readonly 'attachment-gone': never
  readonly 'scan-empty': 'name'
  readonly 'scan-unknown': 'name'
  readonly 'scan-broken': 'name'
  readonly 'scan-macros': 'name'
  readonly 'scan-renamed': 'name' | 'media'
  readonly 'scan-unread': 'name'
  readonly 'scan-not-kept': 'name' | 'reason'
  readonly 'handover-gone': never
  readonly 'handover-read': 'on'
  readonly 'handover-from-nobody': never
  readonly 'handover-to-oneself': 'name'
  readonly 'move-below-itself': 'unit' | 'into'
  readonly 'head-taken': 'post'
  readonly 'seats-not-a-count': 'post' | 'from' | 'to'
  readonly 'unnamed-not-a-count': 'post' | 'from' | 'to'
  readonly 'kelas-not-a-number': 'post' | 'from' | 'to'
  readonly 'reports-in-a-loop': 'post'
  readonly 'ends-before-it-begins': 'person' | 'until' | 'from'
  readonly 'appointed-already': 'person' | 'post'
  readonly 'past-only-looked-at': 'until'
  readonly 'act-failed': never
  readonly 'not-saved': 'reason'
  readonly 'not-saved-database': never
  readonly 'held-first': 'count'
  readonly 'day-not-said': 'day'
  readonly 'day-again': 'day'
  readonly 'only-looked-at': never
  readonly 'only-read-place': 'folder'
  readonly 'only-read-locked': 'folder'
  readonly 'held-elsewhere': 'computer'
  readonly 'trash-behind': never
  readonly 'forget-not-whole': never
  readonly 'forget-not-proved': 'reason'
  readonly 'office-locked': never
  readonly 'locked-elsewhere': 'computer'
  readonly 'lock-left-open': never
  readonly 'store-not-verified': 'name' | 'reason'
  readonly 'office-failed': 'reason'
  readonly 'nothing-to-undo': never
  readonly 'entry-unreadable': 'seq'
  readonly 'nothing-to-redo': never
  readonly 'fault-loop': 'path'
  readonly 'fault-missing-parent': 'name'
  readonly 'fault-two-heads': 'unit'
  readonly 'fault-post-without-unit': 'name'
  readonly 'proposal-leaves-post': 'name' | 'unit' | 'no'
  readonly 'proposal-leaves-unit': 'name' | 'unit' | 'no'
  readonly 'fault-names-nothing': never
  readonly 'fault-bad-count': 'value' | 'name' | 'from' | 'to'
  readonly 'fault-bad-number': 'value' | 'name' | 'from' | 'to'
  readonly 'fault-reports-to-nobody': 'name'
  readonly 'fault-appointment-without-post': never
  readonly 'fault-appointment-without-person': never
  readonly 'fault-absence-without-person': never
  readonly 'fault-term-without-person': never
  readonly 'fault-ends-before-it-begins': 'person' | 'until' | 'from'
  readonly 'fault-vacancy-without-post': never
  readonly 'fault-step-without-vacancy': never
  readonly 'fault-style-without-unit': never
  readonly 'clause-empty': never
  readonly 'clause-gone': never
  readonly 'formula-slot': 'slot'
  readonly 'pack-not-one': never
  readonly 'pack-changed': never
  readonly 'pack-older': 'name' | 'had' | 'version'
  readonly 'pack-gone': 'name'
  readonly 'pack-empty': 'name'
  readonly 'pack-too-large': 'size' | 'most'
  readonly 'pack-zipped': never
  readonly 'pack-newer': 'version'
  readonly 'pack-unreadable': 'place'
  readonly 'pack-key-named': never
  readonly 'law-empty': never
  readonly 'law-gone': never
  readonly 'law-twice': 'name'
  readonly 'law-year': 'year' | 'from' | 'to'
  readonly 'task-empty': never
  readonly 'task-gone': never
  readonly 'task-volume': 'from' | 'to'
  readonly 'task-hours': 'from' | 'to'
  readonly 'workload-none': never
  readonly 'workload-open': 'name'
  readonly 'workload-draft': 'name'
  readonly 'workload-too-large': 'people'
  readonly 'duty-empty': never
  readonly 'duty-gone': never
  readonly 'duty-reason-empty': never
  readonly 'starter-none': never
  readonly 'fault-duty-without-unit': never
  readonly 'fault-task-without-post': never
  readonly 'bagan-empty': never
  readonly 'bagan-sealed': never
  readonly 'bagan-passphrase-wrong': never
  readonly 'bagan-sealed-spoilt': never
  readonly 'bagan-sealed-newer': never
  readonly 'bagan-unknown': never
  readonly 'bagan-truncated': never
  readonly 'bagan-newer': 'version' | 'known'
  readonly 'data-newer': 'version' | 'known'
  readonly 'upgrade-failed': 'version'
  readonly 'folder-unusable': 'reason'
  readonly 'snapshot-unreadable': 'reason'
  readonly 'point-unreachable': 'seq'
  readonly 'folder-no-office': never
  readonly 'folder-office-torn': never
  readonly 'folder-office-newer': never
  readonly 'bagan-spoilt': never
  readonly 'bagan-record': 'line' | 'field'
  readonly 'given-other-office': never
  readonly 'given-spoilt': never
  readonly 'given-left-out': 'name'
  readonly 'given-erases': 'count'
  readonly 'given-erased-many': 'count'
  readonly 'office-in-part': 'part'
  readonly 'take-not-last': never
  readonly 'settle-impossible': never
  readonly 'logo-no-picture': never
  readonly 'logo-broken': never
  readonly 'logo-too-large': 'size' | 'most'
  readonly 'logo-too-small': 'width' | 'height' | 'least'
  readonly 'logo-too-long': never
  readonly 'logo-too-many-pixels': 'width' | 'height'
  readonly 'logo-too-complex': never
  readonly 'proposal-gone': never
  readonly 'proposal-not-draft': 'name'
  readonly 'proposal-clashes': 'count'
  readonly 'proposal-empty': never
  readonly 'proposal-step': 'status'
  readonly 'step-unsigned': never
  readonly 'decree-number-empty': never
  readonly 'decree-date-empty': never
  readonly 'planned-only-looked-at': 'on' | 'name'
  readonly 'in-force-before-present': 'since' | 'on'
  readonly 'not-in-force-yet': 'on'
  readonly 'acts-undecided': 'acts'
  readonly 'holders-undecided': 'count' | 'names'
  readonly 'placings-undecided': 'count' | 'names'
  readonly 'no-open-placings': never
  readonly 'backdated-without-reason': 'on'
  readonly 'sk-number-empty': never
  readonly 'act-unmarked': 'acts'
  readonly 'marks-unclear': 'pieces'
  readonly 'act-needs-others': 'act' | 'name' | 'others'
  readonly 'acts-fall-along': 'acts'
  readonly 'post-is-full': 'post'
  readonly 'rule-gone': never
  readonly 'limit-not-a-number': never
  readonly 'limit-not-eselon': never
  readonly 'limit-not-golongan': never
  readonly 'reason-empty': never
  readonly 'acceptance-gone': never
  readonly 'fact-not-a-number': never
  readonly 'tipe-score-open': 'count'
  readonly 'tipe-score-weights': 'found' | 'limit'
  readonly 'tipe-score-negative': 'name'
  readonly 'merge-nothing': never
  readonly 'merge-into-below': 'unit' | 'into'
  readonly 'split-twice': never
  readonly 'split-too-many': never
  readonly 'delayer-without-parent': 'unit'
  readonly 'nothing-selected': never
  readonly 'replace-leaves-nothing': 'name'
  readonly 'replace-finds-nothing': 'text'
  readonly 'copy-of-itself': 'name'
  readonly 'template-gone': never
  readonly 'cell-not-of-unit': never
  readonly 'cell-not-of-post': never
  readonly 'cell-not-a-value': never
  readonly 'cell-not-a-choice': never
  readonly 'cell-not-an-eselon': never
  readonly 'cell-not-a-count': never
  readonly 'filled-below-named': 'named'
  readonly 'holder-not-single': never
  readonly 'holder-missing': never
  readonly 'holder-acting': never
  readonly 'holder-needs-day': 'person'
  readonly 'holder-another': 'person' | 'other'
  readonly 'holder-another-since': 'person' | 'from' | 'other'
  readonly 'holder-not-cleared': never
  readonly 'nip-not-18-digits': never
  readonly 'acting-has-no-term': never
  readonly 'seat-taken': 'post' | 'person'
  readonly 'seat-taken-until': 'post' | 'person' | 'until'
  readonly 'seat-ticked-alone': 'post' | 'person'
  readonly 'seat-named': 'person' | 'post' | 'from'
  readonly 'nip-taken': 'nip' | 'person'
  readonly 'person-named': 'person' | 'post' | 'from' | 'tmt'
  readonly 'person-twice': 'person'
  readonly 'cell-not-vacant': never
  readonly 'cell-vacant-since-told': 'since'
  readonly 'cell-vacant-since-to-come': 'since' | 'on'
  readonly 'vacancy-gone': never
  readonly 'step-gone': never
  readonly 'step-before-vacancy': 'on' | 'since'
  readonly 'approval-before-asking': 'on' | 'given'
  readonly 'freeze-ends-before-it-begins': 'until' | 'from'
  readonly 'freeze-covers-nothing': never
  readonly 'freeze-gone': never
  readonly 'holiday-taken': 'date'
  readonly 'bup-not-an-age': never
}

export type ProblemCode = keyof ProblemValues

/** What a refusal of that code brings. */
export type ValuesOf<Code extends ProblemCode> = Readonly<
  Record<ProblemValues[Code], string | number>
>

/** Refusals that name what is impossible in a structure. */
export type FaultCode = ProblemCode extends infer Code
  ? Code extends `fault-${infer Fault}`
    ? Fault
    : never
  : never
