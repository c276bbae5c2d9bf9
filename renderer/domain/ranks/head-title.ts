import type { UnitType } from '../records/records.ts'

/** Types whose head is called by replacing the first word or words of the unit's name. */
const REPLACED: Partial<Record<UnitType, readonly [RegExp, string]>> = {
  kecamatan: [/^kecamatan\b/i, 'Camat'],
  kelurahan: [/^kelurahan\b/i, 'Lurah'],
  setda: [/^sekretariat\b/i, 'Sekretaris'],
  setwan: [/^sekretariat\b/i, 'Sekretaris'],
  inspektorat: [/^inspektorat\b/i, 'Inspektur'],
  irban: [/^inspektorat\b/i, 'Inspektur'],
}

/** Types whose unit and head bear one name: "Asisten Administrasi Umum", "Staf Ahli Bidang …". */
const SAME: ReadonlySet<UnitType> = new Set<UnitType>(['asisten', 'staf-ahli'])

/** A part of a hospital that is called by its head: "Wakil Direktur Pelayanan". */
const DEPUTY = /^wakil (direktur|kepala)\b/i

const REGIONS: readonly (readonly [RegExp, string])[] = [
  [/^(pemerintah(an)?\s+)?(daerah\s+)?provinsi\b/i, 'Gubernur'],
  [/^(pemerintah(an)?\s+)?(daerah\s+)?kabupaten\b/i, 'Bupati'],
  [/^(pemerintah(an)?\s+)?(daerah\s+)?kota\b/i, 'Wali Kota'],
]

/**
 * Title of the post that leads a unit, made of the unit's name: "Bidang Persandian" → "Kepala Bidang Persandian",
 * "Kecamatan Timur" → "Camat Timur". `above`: type of the unit over it, which tells a Sekretaris Kecamatan from the
 * Sekretaris of a dinas. Null for a KJF, which nobody leads.
 */
export function headTitle(name: string, type: UnitType, above: UnitType | null): string | null {
  const clean = name.trim().replace(/\s+/g, ' ')
  const title = titleOf(clean, type, above)
  return title !== null && inCapitals(clean) ? title.toUpperCase() : title
}

/** Words a name in capitals begins with where it is no abbreviation: "BAGIAN HUKUM", but "BKPSDM". */
const CAPITALS =
  /^(SEKRETARIAT|DINAS|BADAN|BAGIAN|BIDANG|SEKSI|SUB|SUBBAGIAN|SUBBIDANG|KECAMATAN|KELURAHAN|INSPEKTORAT|RUMAH SAKIT|PUSKESMAS|SATUAN|PEMERINTAH)\b/
/** What offices shorten in every name: with one more word the name is written in capitals, "UPTD MUSEUM". */
const SHORTENED = /^(UPTD?|RSUD?|UNIT|KANTOR|BALAI)\b/
/** A word and no abbreviation, as far as letters tell. */
const WORD = /(?<!\p{L})(?=\p{L}*[AIUEO])\p{L}{5,}/gu

/** Whether a name is written in capitals throughout and is more than abbreviations: "UPTD MUSEUM", not "UPTD PPA". */
function inCapitals(name: string): boolean {
  if (name !== name.toUpperCase()) return false
  if (CAPITALS.test(name)) return true
  const words = name.match(WORD)?.length ?? 0
  return words >= (SHORTENED.test(name) ? 1 : 2)
}

function titleOf(clean: string, type: UnitType, above: UnitType | null): string | null {
  if (type === 'kjf') return null
  if (SAME.has(type) || DEPUTY.test(clean)) return clean
  if (type === 'pemda') {
    for (const [pattern, title] of REGIONS)
      if (pattern.test(clean)) return clean.replace(pattern, title)
    return 'Kepala Daerah'
  }
  if (type === 'rsud') return `Direktur ${clean}`
  if (type === 'sekretariat') return secretary(clean, above)
  if (type === 'irban' && /^inspektur\b/i.test(clean)) return clean
  const rule = REPLACED[type]
  if (rule?.[0].test(clean)) return clean.replace(rule[0], rule[1])
  return `Kepala ${clean}`
}

function secretary(name: string, above: UnitType | null): string {
  if (/^sekretariat\s+\S/i.test(name)) return name.replace(/^sekretariat\b/i, 'Sekretaris')
  if (above === 'kecamatan') return 'Sekretaris Kecamatan'
  return above === 'kelurahan' ? 'Sekretaris Kelurahan' : 'Sekretaris'
}
