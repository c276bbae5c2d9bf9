import { levelOfName } from '../names/unit-level.ts'
import { headingKey } from '../read/sheet.ts'

/** How the name of an office begins inside of a title ("DUK DINAS SOSIAL KOTA CONTOH TAHUN 2018"). */
const BEGINS =
  /(?:^|\s)((?:dinas|badan|inspektorat|kecamatan|sekretariat (?:daerah|dprd)|satuan polisi pamong praja|rumah sakit umum|rsud)\s.*)$/i
/** What goes on behind it, and is not of its name. */
const GOES_ON =
  /\s*(?:,|:|;|\(|\b(?:terdiri|tahun|per|bulan|keadaan|periode|di lingkungan|pada)\b).*$/i
/** Whose office it is. */
const OF_WHOM = /\s+(?:pemerintah\s+)?(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+.*$/i

/** A unit that is named before the office it is of: "UPTD PUSKESMAS MELATI DINAS KESEHATAN", "KELURAHAN MAJU KECAMATAN …". */
const OWN_PART =
  /(?:^|\s)((?:uptd?\s+puskesmas|uptd?|puskesmas|kelurahan)\s+(?!(?:di|se|dan|pada|kota|kabupaten|dinas|kecamatan)\b|se-).+?)(?=\s+(?:dinas|badan|kecamatan)\s|$)/i

/** The office a title names, or the UPTD or kelurahan; null where it names none. */
export function officeIn(title: string): string | null {
  const [, part] = OWN_PART.exec(title.replace(GOES_ON, '')) ?? []
  if (part && !ELSEWHERE.test(title)) return part.replace(OF_WHOM, '').trim()
  const [, found = ''] = BEGINS.exec(title) ?? []
  const name = (found || title).replace(GOES_ON, '').trim()
  const level = levelOfName(name)
  return level !== null && level <= 1 ? name : null
}

/** An office that is named first is the one; what stands behind it is only listed. */
const ELSEWHERE = /\b(?:dinas|badan|kecamatan)\s.*\b(?:uptd?|puskesmas|kelurahan)\b/i

/** "UPTD Puskesmas", "Kelurahan": the kind of an office without its name. */
const KIND_ALONE = /^(?:(?:uptd?|unit pelaksana teknis(?: daerah)?)\s*)?(puskesmas|kelurahan)?$/i

/** Whether a name is that of the office, or only says its kind. */
export function isOfOffice(name: string, office: string): boolean {
  if (sameOffice(name, office)) return true
  const [, kind = ''] = KIND_ALONE.exec(name.trim()) ?? []
  return (
    KIND_ALONE.test(name.trim()) &&
    new RegExp(`\\b(?:uptd?|${kind || 'uptd?'})\\b`, 'i').test(office)
  )
}

/** Whether both name one office: "Dinas Sosial" and "DINAS SOSIAL KOTA CONTOH". */
export function sameOffice(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => headingKey(name.replace(OF_WHOM, '')))
  return a === b
}
