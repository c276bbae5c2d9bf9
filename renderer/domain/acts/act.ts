import type { FieldValue } from '../records/form/field.ts'

/** What an act does, as a leader says it; the words live in `words`. */
export const ACT_KINDS = [
  'merge',
  'equalise',
  'split',
  'create',
  'abolish',
  'rename',
  'move',
  'eselon-up',
  'eselon-down',
  'category',
  'kelas',
  'seats',
  'type',
  'tipe',
  'line',
  'duties',
  'head',
  'reports-to',
  'appoint',
  'release',
  'person',
  'vacancy',
  'details',
  'reorder',
  'arrange',
  'naskah',
  'accept',
  'other',
] as const
export type ActKind = (typeof ACT_KINDS)[number]

export type ActSubject = 'unit' | 'post' | 'person' | 'other'

/** Part of a change that is decided as one: a whole record (`fields` null) or some fields of one. */
export interface Atom {
  readonly id: string
  readonly fields: readonly string[] | null
}

export interface FieldChange {
  readonly field: string
  readonly from: FieldValue
  readonly to: FieldValue
}

/**
 * One numbered change a leader decides on. The acts of a change divide it without remainder and without overlap:
 * each atom lies in exactly one act, so all of them together are the change and none can be left out.
 */
export interface Act {
  /** ①…; 0 while none was given. */
  readonly no: number
  /** Names the act among all versions of a proposal: kind of act and the record it is about. */
  readonly key: string
  readonly act: ActKind
  readonly subject: ActSubject
  readonly id: string
  readonly name: string
  /** The unit it stands in (for a unit: its parent), for "Seksi Persandian (Bidang Statistik)"; in a city with its perangkat daerah. */
  readonly place: string | null
  /** What it was and is, in one line: names, titles, numbers; null for nothing. */
  readonly from: string | null
  readonly to: string | null
  /**
   * Fields of the subject itself. For an abolition also `heir`, the units that take over the tasks; for an accepted
   * finding `rule`, the code of the rule that is not met; for a merger, penyetaraan or split what `act-parts` says; of
   * duties what `act-duties` says, of the text of a regulation what `act-text` says.
   */
  readonly fields: readonly FieldChange[]
  readonly recordIds: readonly string[]
  readonly atoms: readonly Atom[]
  /** Keys of the acts without which this one cannot be carried out. */
  readonly needs: readonly string[]
}
