import type { UnitType } from '../records/records.ts'
import { keptAnswers } from '../values/kept-answers.ts'

/** First word or words of a unit's name → its type; the first that fits wins, so the narrower stand first. */
const BY_NAME: readonly (readonly [RegExp, UnitType])[] = [
  [/^sekretariat daerah\b|^setda\b/, 'setda'],
  [/^sekretariat (dprd|dewan)\b|^setwan\b/, 'setwan'],
  [/^pemerintah (kota|kabupaten|provinsi|daerah)\b/, 'pemda'],
  [/^asisten\b/, 'asisten'],
  [/^staf ahli\b/, 'staf-ahli'],
  [/^inspektur pembantu\b|^irban\b/, 'irban'],
  [/^inspektorat\b/, 'inspektorat'],
  [/^(rsud|rumah sakit)\b/, 'rsud'],
  [/^satuan polisi pamong praja\b|^satpol\b/, 'satpol-pp'],
  [/^kecamatan\b/, 'kecamatan'],
  [/^kelurahan\b/, 'kelurahan'],
  [/^(uptd?|unit pelaksana teknis|puskesmas)\b/, 'uptd'],
  [/^(kelompok jabatan|kjf\b|jabatan fungsional)/, 'kjf'],
  [/^dinas\b/, 'dinas'],
  [/^badan\b/, 'badan'],
  [/^sekretariat\b/, 'sekretariat'],
  [/^sub ?bagian\b|^sub ?bag\b/, 'subbagian'],
  [/^sub ?bidang\b|^sub ?bid\b/, 'subbidang'],
  [/^bagian\b/, 'bagian'],
  [/^bidang\b/, 'bidang'],
  [/^seksi\b/, 'seksi'],
]

/** The type a unit's name tells; `generic` where it tells none. */
export const guessUnitType: (name: string) => UnitType = keptAnswers((name) => {
  const text = name
    .toLowerCase()
    .replace(/[-.\s]+/g, ' ')
    .trim()
  return BY_NAME.find(([pattern]) => pattern.test(text))?.[1] ?? 'generic'
})
