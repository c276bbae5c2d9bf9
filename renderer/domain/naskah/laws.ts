import type { Law, LawType } from '../records/records.ts'
import { all, type Structure } from '../structure/structure.ts'

/** How a law of that type is called before its number; of a Permen and what a region makes, whose it is follows. */
const CALLED: Readonly<Record<LawType, string>> = {
  uu: 'Undang-Undang',
  pp: 'Peraturan Pemerintah',
  perpres: 'Peraturan Presiden',
  permen: 'Peraturan Menteri',
  perda: 'Peraturan Daerah',
  perkada: 'Peraturan',
}

/** The kind of a law as a text names it: "Peraturan Menteri Dalam Negeri", "Peraturan Daerah Kota Contoh". */
export function lawKind({ lawType, institution }: Law): string {
  const whose = institution?.trim() ?? ''
  if (whose === '') return CALLED[lawType]
  if (/^peraturan\b/i.test(whose)) return whose
  if (lawType === 'permen')
    return /^menteri\b/i.test(whose) ? `Peraturan ${whose}` : `Peraturan ${whose}`
  return `${CALLED[lawType]} ${whose}`
}

/** A law with its number, year and name: "Undang-Undang Nomor 23 Tahun 2014 tentang Pemerintahan Daerah". */
export function lawName(law: Law): string {
  return `${lawKind(law)} Nomor ${law.number} Tahun ${law.year} tentang ${law.about}`
}

/** A law as Mengingat has it: where it was promulgated, and by what it was changed. */
export function lawCitation(law: Law): string {
  const where = law.promulgation?.trim()
  const changed = law.amendment?.trim()
  const cited = `${lawName(law)}${where ? ` (${where.replace(/^\(|\)$/g, '')})` : ''}`
  return changed ? `${cited} sebagaimana ${changed.replace(/^sebagaimana\s+/i, '')}` : cited
}

/** Rank of a law (UU 12/2011 Ps 7 and 8): what a province makes stands before what a kabupaten or kota makes. */
export function lawRank({ lawType, institution }: Law): number {
  const province = /provinsi|gubernur/i.test(institution ?? '')
  switch (lawType) {
    case 'uu':
      return 1
    case 'pp':
      return 2
    case 'perpres':
      return 3
    case 'permen':
      return 4
    case 'perda':
      return province ? 5 : 7
    case 'perkada':
      return province ? 6 : 8
  }
}

/** The laws of an office by rank, then by year and number: as Mengingat lists them. */
export function lawsInOrder(structure: Structure): Law[] {
  return [...all(structure, 'law')].sort(
    (a, b) =>
      lawRank(a) - lawRank(b) ||
      a.year - b.year ||
      Number.parseInt(a.number, 10) - Number.parseInt(b.number, 10) ||
      (a.number < b.number ? -1 : a.number > b.number ? 1 : 0) ||
      (a.id < b.id ? -1 : 1),
  )
}

/** The Perda a text of an office carries out, by what it is about. */
export function basisLaw(laws: readonly Law[]): Law | undefined {
  return laws.findLast(
    ({ lawType, about }) => lawType === 'perda' && /perangkat daerah/i.test(about),
  )
}
