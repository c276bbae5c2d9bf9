import type { UnitId } from '../../domain/records/records.ts'

/** The parts of "Naskah", in the order of their tabs. */
export const NASKAH_TABS = ['duties', 'text', 'laws'] as const
export type NaskahTab = (typeof NASKAH_TABS)[number]

/** What "Naskah" shows. */
export interface NaskahLook {
  readonly tab: NaskahTab
  /** The office whose text it is; `all`: of all of them in one; null: that of what is selected, else the first. */
  readonly office: UnitId | 'all' | null
  /** The unit whose duties are looked at; null: the one that is selected, else the first. */
  readonly unit: UnitId | null
  /** The piece of the text that was looked at last. */
  readonly at: string | null
  /** Which drawer beside the text is open. */
  readonly drawer: 'settings' | 'formulas' | 'own' | null
}

export const FIRST_NASKAH: NaskahLook = {
  tab: 'text',
  office: null,
  unit: null,
  at: null,
  drawer: null,
}
