import { keptAnswers } from '../../domain/values/kept-answers.ts'
import { titleWithoutRole } from './role-words.ts'

/** Beginnings of a head's title → how the name of the unit begins; the first that fits wins. */
const BY_TITLE: readonly (readonly [RegExp, string])[] = [
  [/^kepala sub ?-?bag(ian)?\b\.?|^kasub[ -]?b?ag\b\.?/i, 'Subbagian'],
  [/^kepala sub ?-?bid(ang)?\b\.?|^kasub[ -]?b?id\b\.?/i, 'Subbidang'],
  [/^kepala (seksi|sie)\b|^kasie?\b\.?/i, 'Seksi'],
  [/^kepala bidang\b|^kabid\b\.?/i, 'Bidang'],
  [/^kepala bagian\b|^kabag\b\.?/i, 'Bagian'],
  [/^kepala dinas\b|^kadis\b\.?/i, 'Dinas'],
  [/^kepala badan\b|^kaban\b\.?/i, 'Badan'],
  // So is called who leads the Badan Penanggulangan Bencana Daerah.
  [/^kepala pelaksana (?=badan\b|bpbd\b)/i, ''],
  [/^kepala pelaksana$/i, 'Badan'],
  [/^kepala (uptd?|puskesmas|kantor|satuan|unit|kelurahan|kecamatan)\b/i, '$1'],
  [/^sekretaris (daerah|dprd|dewan)\b/i, 'Sekretariat $1'],
  [/^sekretaris\b.*/i, 'Sekretariat'],
  [/^inspektur pembantu\b/i, 'Inspektur Pembantu'],
  [/^inspektur\b/i, 'Inspektorat'],
  [/^direktur (?=rsud\b|rumah sakit\b)/i, ''],
  [/^direktur$/i, 'RSUD'],
  [/^wakil direktur\b/i, 'Wakil Direktur'],
  [/^camat\b/i, 'Kecamatan'],
  [/^lurah\b/i, 'Kelurahan'],
  [/^asisten (?=pemerintahan|perekonomian|administrasi|umum|i)/i, 'Asisten '],
]

/** "Ka. Sub Bag. Umum", "Ka. UPTD Pasar". */
const SHORT_HEAD = /^ka\b\.?\s*(?=(sub|bid|bag|sie|seksi|dinas|badan|uptd?|puskesmas)\b)/i

/** "Kasubbag Umum" → "Subbagian Umum", "Kepala Bidang IKP" → "Bidang IKP"; null for a post that leads no unit. */
export const unitOfTitle: (title: string) => string | null = keptAnswers((title) => {
  const text = titleWithoutRole(title).rest.replace(SHORT_HEAD, 'Kepala ').trim()
  const found = BY_TITLE.find(([pattern]) => pattern.test(text))
  if (!found) return null
  const unit = text.replace(found[0], found[1]).replace(/\s+/g, ' ').trim()
  return text === text.toUpperCase() ? unit.toUpperCase() : unit
})
