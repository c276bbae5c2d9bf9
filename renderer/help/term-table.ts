import type { Language } from '../domain/values/language.ts'
import type { TermText } from './form/page-text.ts'
import { inEveryLanguage } from './help-texts.ts'
import type { indonesian } from './id/indonesian.ts'

export type TermId = keyof typeof indonesian.terms

/** Where a term is laid down. */
export interface TermSource {
  /** As Indonesian law is cited; empty where it is the language of offices. */
  readonly law: string
  /** Compared with a published text; otherwise it has still to be. */
  readonly checked: boolean
}

const CHECKED = (law: string): TermSource => ({ law, checked: true })
const RECALLED = (law: string): TermSource => ({ law, checked: false })

const SOURCES: Readonly<Record<TermId, TermSource>> = {
  sotk: RECALLED('PP 18/2016 jo. PP 72/2019'),
  tipe: RECALLED('PP 18/2016'),
  eselon: RECALLED('PP 13/2002; UU 20/2023'),
  kelas: RECALLED('PermenPANRB 39/2013'),
  'k-and-b': RECALLED('PermenPANRB 1/2020'),
  definitif: RECALLED('PP 11/2017'),
  plt: CHECKED('UU 30/2014 Ps 14; SE Kepala BKN 1/SE/I/2021'),
  plh: CHECKED('UU 30/2014 Ps 14; BKN K.26-30/V.20-3/99'),
  pj: RECALLED('Perpres 3/2018; UU 10/2016'),
  bup: CHECKED('UU 20/2023 Ps 55'),
  tmt: RECALLED('PP 11/2017'),
  pelantikan: CHECKED('Perka BKN 7/2017 jo. 21/2017'),
  pengukuhan: RECALLED('Perka BKN 7/2017'),
  freeze: CHECKED('UU 10/2016 Ps 71 (2), Ps 162 (3)'),
  kjf: CHECKED('PermenPANRB 25/2021'),
  penyetaraan: RECALLED('PermenPANRB 17/2021'),
  uptd: CHECKED('Permendagri 12/2017'),
  lampiran: RECALLED('Permendagri 80/2015 jo. 120/2018'),
  telaahan: RECALLED('Permendagri 1/2023'),
  matriks: RECALLED(''),
  spmt: RECALLED(''),
  pertek: RECALLED('Perpres 116/2022'),
  tim: RECALLED('PP 11/2017'),
}

export interface Term {
  readonly id: TermId
  readonly source: TermSource
  readonly text: Readonly<Record<Language, TermText>>
}

/** Every term, in the order of the alphabet of no language: what belongs together stands together. */
export const TERMS: readonly Term[] = (Object.keys(SOURCES) as TermId[]).map(termOf)

/** The term of that name. */
export function termOf(id: TermId): Term {
  return { id, source: SOURCES[id], text: inEveryLanguage(({ terms }) => terms[id]) }
}
