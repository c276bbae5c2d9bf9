import type { Role } from '../../../domain/records/form/choices.ts'
import type { Language } from '../../../domain/values/language.ts'

/** What it is called, in full, to hold a post in that role: who reads linked data need not know what Plt. stands for. */
export const ROLE_NAMES: Readonly<Record<Role, Readonly<Record<Language, string>>>> = {
  definitif: { id: 'Pejabat definitif', en: 'Definitive holder' },
  plt: { id: 'Pelaksana Tugas (Plt.)', en: 'Acting holder (Plt.)' },
  plh: { id: 'Pelaksana Harian (Plh.)', en: 'Stand-in while the holder is away (Plh.)' },
  pj: { id: 'Penjabat (Pj.)', en: 'Interim holder (Pj.)' },
}
