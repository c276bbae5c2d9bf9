import { lawCitation } from '../../domain/naskah/laws.ts'
import { LAW_YEAR } from '../../domain/records/form/ranges.ts'
import { lawRecord } from '../../domain/records/record-makers.ts'
import type { Law, LawType } from '../../domain/records/records.ts'

/** A law as a regulation cites it. */
export type ReadLaw = Omit<Law, 'kind' | 'id'>

const CITED =
  /^(.+?)\s+Nomor\s+(\S+)\s+Tahun\s+(\d{4})\s+tentang\s+(.+?)(?:\s+\(((?:Lembaran|Berita|Tambahan)\b.*?)\))?(?:,?\s+(?:sebagaimana\s+)?(telah\s+(?:beberapa\s+kali\s+)?diubah\b.*))?$/is

const TYPES: readonly (readonly [RegExp, LawType, string])[] = [
  [/^Undang-Undang( Darurat)?$/i, 'uu', ''],
  [/^Peraturan Pemerintah$/i, 'pp', ''],
  [/^Peraturan Presiden$/i, 'perpres', ''],
  [/^Peraturan (Menteri\b.*|Badan\b.*|Kepala Badan\b.*|Lembaga\b.*)$/i, 'permen', '$1'],
  [/^Peraturan Daerah\s*(.*)$/i, 'perda', '$1'],
  [/^Peraturan ((?:Wali ?Kota|Bupati|Gubernur)\b.*)$/i, 'perkada', '$1'],
]

/** The law a line of Mengingat cites; null where it cites none the program can list. */
export function lawIn(line: string): ReadLaw | null {
  const text = line.replace(/[;.]\s*$/, '').trim()
  const [, kind = '', number = '', year = '', about = '', where, changed] = CITED.exec(text) ?? []
  const found = TYPES.find(([pattern]) => pattern.test(kind))
  const inYear = Number(year)
  if (!found || inYear < LAW_YEAR[0] || inYear > LAW_YEAR[1]) return null
  const [pattern, lawType, whose] = found
  const institution = whose === '' ? '' : kind.replace(pattern, whose).trim()
  return {
    lawType,
    number,
    year: inYear,
    about: about.trim(),
    institution: institution || null,
    promulgation: where?.trim() || null,
    amendment: changed?.trim() || null,
  }
}

/** Whether the program cites the law as that line does. */
export function isCitedAs(law: ReadLaw, line: string): boolean {
  return lawCitation(lawRecord({ ...law, id: 'law:1' })) === line.replace(/[;.]\s*$/, '').trim()
}
