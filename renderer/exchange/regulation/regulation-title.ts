import { levelOfName } from '../names/unit-level.ts'
import type { ArticleTree } from './article-tree.ts'

/** What the heading of a regulation says. */
export interface RegulationTitle {
  /** "PERATURAN WALI KOTA". */
  readonly kind: string
  /** Whose: "CONTOH". */
  readonly place: string
  readonly number: string | null
  readonly year: string | null
  readonly about: string
}

const TITLE =
  /\b(PERATURAN\s+(?:WALI\s?KOTA|BUPATI|GUBERNUR|DAERAH(?:\s+(?:KOTA|KABUPATEN|PROVINSI))?))\s+(.*?)\s*(?:NOMOR\s*:?\s*(.*?)\s*TAHUN\s+(\d{4})\s+)?\bTENTANG\s+(.*?)(?=\s+(?:DENGAN RAHMAT|WALI\s?KOTA\s|BUPATI\s|GUBERNUR\s|MENIMBANG)|$)/i

/** The heading above the first chapter; null where there is none. */
export function titleOf({ preamble }: Pick<ArticleTree, 'preamble'>): RegulationTitle | null {
  const text = preamble.map((line) => line.text).join(' ')
  const [, kind, place = '', number, year, about] = TITLE.exec(text) ?? []
  if (!kind || !about) return null
  return { kind, place, number: number?.trim() || null, year: year ?? null, about: about.trim() }
}

/** Whose office it is, behind its name. */
const OF_WHOM = /\s+(?:pada\s+)?(?:pemerintah\s+)?(?:kota|kabupaten|provinsi)\s+.*$/i
const OFFICE =
  /(?:^|\s)((?:dinas|badan|inspektorat|kecamatan|kelurahan|sekretariat (?:daerah|dprd|dewan)|satuan polisi pamong praja|rumah sakit|rsud|uptd?|unit pelaksana teknis)\b.*)$/i

/** The office the title of a regulation names; null where it names none, or all offices. */
export function officeOfTitle({ about }: RegulationTitle): string | null {
  const [, behind] = /\bTATA KERJA\s+(?:PADA\s+)?(.*)$/i.exec(about) ?? []
  const [, found = ''] = OFFICE.exec(behind ?? about) ?? []
  return officeName(found)
}

/** A name without whose office it is, where it is that of an office. */
export function officeName(text: string): string | null {
  const name = text
    .replace(OF_WHOM, '')
    .replace(/[\s.,;:]+$/, '')
    .trim()
  const level = levelOfName(name)
  const office = level !== null && (level <= 2 || /^(uptd?|unit pelaksana)\b/i.test(name))
  return office && /\s/.test(name.replace(/^inspektorat$/i, 'inspektorat daerah')) ? name : null
}
