import { guessUnitType } from '../read/guess-unit-type.ts'
import { headingKey } from '../read/sheet.ts'
import { unitLevel } from '../read/unit-level.ts'

/** How the name of an office begins inside of a title ("DUK DINAS SOSIAL KOTA CONTOH TAHUN 2018"). */
const BEGINS =
  /(?:^|\s)((?:dinas|badan|inspektorat|kecamatan|sekretariat (?:daerah|dprd)|satuan polisi pamong praja|rumah sakit umum|rsud)\s.*)$/i
/** What goes on behind it, and is not of its name. */
const GOES_ON =
  /\s*(?:,|:|;|\(|\b(?:terdiri|tahun|per|bulan|keadaan|periode|di lingkungan|pada)\b).*$/i
/** Whose office it is. */
const OF_WHOM = /\s+(?:pemerintah\s+)?(?:kota|kabupaten|kab\.?|provinsi|prov\.?)\s+.*$/i

/** The office a title names; null where it names none. */
export function officeIn(title: string): string | null {
  const [, found = ''] = BEGINS.exec(title) ?? []
  const name = (found || title).replace(GOES_ON, '').trim()
  const level = unitLevel(guessUnitType(name))
  return level !== null && level <= 1 ? name : null
}

/** Whether both name one office: "Dinas Sosial" and "DINAS SOSIAL KOTA CONTOH". */
export function sameOffice(one: string, other: string): boolean {
  const [a, b] = [one, other].map((name) => headingKey(name.replace(OF_WHOM, '')))
  return a === b
}
