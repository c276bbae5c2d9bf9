import type { UnitType } from '../../domain/records/records.ts'

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
export function guessUnitType(name: string): UnitType {
  const text = name
    .toLowerCase()
    .replace(/[-.\s]+/g, ' ')
    .trim()
  return BY_NAME.find(([pattern]) => pattern.test(text))?.[1] ?? 'generic'
}

const KIND = /^(?:nama )?(kecamatan|kelurahan|desa|puskesmas)$/i

/** Whether a heading is the kind of all units below it. */
export function isKindHeading(heading: string): boolean {
  return ONE_KIND.test(heading.trim())
}

/** A school bears its kind in its name. */
const ONE_KIND = /^(?:nama )?(kecamatan|kelurahan|desa|puskesmas|sekolah)$/i

/** Below "Kecamatan", "Kelurahan", "Desa" or "Puskesmas" offices write the name alone: "Sukamaju" is Kelurahan Sukamaju. */
export function ofKind(heading: string | undefined, text: string): string {
  const kind = KIND.exec(heading?.trim() ?? '')?.[1]
  if (!kind || text === '' || guessUnitType(text) !== 'generic' || /^desa\b/i.test(text))
    return text
  const whole = text === text.toUpperCase() ? kind.toUpperCase() : capital(kind)
  return `${whole} ${text}`
}

function capital(word: string): string {
  return `${word.charAt(0).toUpperCase()}${word.slice(1).toLowerCase()}`
}
