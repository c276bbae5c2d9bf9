import { levelOfName } from './unit-level.ts'

/** Kinds of posts that a line above them names. */
export type Section =
  | 'struktural'
  | 'jpt'
  | 'administrator'
  | 'pengawas'
  | 'pelaksana'
  | 'fungsional'

const SECTION =
  /^(kelompok |daftar )?(jabatan (pimpinan tinggi( pratama| madya)?|administrator|pengawas)|(jabatan )?(struktural|jpt( pratama| madya)?|pelaksana|fungsional( (umum|tertentu|keahlian|keterampilan))?|jf[ut]?))\s*([/(&].*)?$/i

/** Whether a text only names a kind of posts: "Pelaksana", "Jabatan Fungsional Tertentu (JFT):". */
export function isSectionText(text: string): boolean {
  return SECTION.test(withoutColon(text))
}

/**
 * The kind of posts that a line announces: they stand below it. Null for any other text, and for "Kelompok Jabatan
 * Fungsional" without a colon, which is a unit.
 */
export function sectionOf(text: string): Section | null {
  const plain = withoutColon(text)
  if (!SECTION.test(plain) || (/^kelompok/i.test(plain) && plain === text.trim())) return null
  if (/struktural/i.test(plain)) return 'struktural'
  if (/pimpinan|jpt/i.test(plain)) return 'jpt'
  if (/administrator/i.test(plain)) return 'administrator'
  if (/pengawas/i.test(plain)) return 'pengawas'
  return /pelaksana|umum|jfu/i.test(plain) ? 'pelaksana' : 'fungsional'
}

/** How deep the units lie that a line gathers: "BAGIAN", "JABATAN PENGAWAS"; null for any other line. */
export function gatheredLevel(text: string): number | null {
  if (isKindAlone(text)) return levelOfName(withoutColon(text))
  const section = sectionOf(text)
  if (section === 'pengawas') return 4
  return section === 'administrator' ? 3 : null
}

function withoutColon(text: string): string {
  return text.trim().replace(/\s*:$/, '')
}

/** "BAGIAN", "Para Asisten", "Staf Ahli": the word of a kind of units alone, over the units of that kind. */
const KIND_ALONE =
  /^(para )?(dinas|badan|kecamatan|kelurahan|asisten|staf ahli|bagian|bidang|seksi|sub ?bagian|sub ?bidang|uptd?)(-\2)?$/i

/** Whether a text only names a kind of units: a heading over several, and no unit itself. */
export function isKindAlone(text: string): boolean {
  return KIND_ALONE.test(withoutColon(text))
}
