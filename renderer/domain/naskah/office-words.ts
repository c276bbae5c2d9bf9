import { headTitle } from '../ranks/head-title.ts'
import { OFFICE_TYPES } from '../readings/offices.ts'
import type { Unit, UnitId } from '../records/records.ts'
import { childrenOf, get, headOf, type Structure } from '../structure/structure.ts'
import type { FormulaName } from './formulas.ts'
import type { NaskahSettings } from './naskah-settings.ts'

/** A name without whose office it is: "Dinas Sosial Kota Contoh" → "Dinas Sosial". */
export function ownNameOf(name: string, region: string): string {
  const clean = name.trim()
  const end = ` ${region}`.toLowerCase()
  return clean.toLowerCase().endsWith(end) ? clean.slice(0, -end.length).trim() : clean
}

const ONE_WORD: readonly (readonly [RegExp, string])[] = [
  [/^dinas\b/i, 'Dinas'],
  [/^badan\b/i, 'Badan'],
  [/^inspektorat\b/i, 'Inspektorat'],
  [/^kecamatan\b/i, 'Kecamatan'],
  [/^kelurahan\b/i, 'Kelurahan'],
  [/^sekretariat daerah\b/i, 'Sekretariat Daerah'],
  [/^sekretariat (dprd|dewan)/i, 'Sekretariat DPRD'],
  [/^satuan polisi pamong praja\b/i, 'Satpol PP'],
  [/^(rsud|rumah sakit umum)\b/i, 'RSUD'],
  [/^(uptd|unit pelaksana teknis)\b/i, 'UPTD'],
]

/** How a text calls its office after the first article: "Dinas"; by its whole name where it is of several. */
export function officeWord(name: string, several: boolean): string {
  if (several) return name
  return ONE_WORD.find(([pattern]) => pattern.test(name))?.[1] ?? name
}

/** What the sentence on an office's place says, by its kind. */
export function placeFormula({ type, name }: Unit): FormulaName {
  if (/penanggulangan bencana|\bbpbd\b/i.test(name)) return 'kedudukan-bpbd'
  if (/kesatuan bangsa|kesbangpol/i.test(name)) return 'kedudukan-kesbangpol'
  switch (type) {
    case 'badan':
      return 'kedudukan-badan'
    case 'setda':
      return 'kedudukan-setda'
    case 'setwan':
      return 'kedudukan-setwan'
    case 'inspektorat':
      return 'kedudukan-inspektorat'
    case 'kecamatan':
      return 'kedudukan-kecamatan'
    case 'kelurahan':
      return 'kedudukan-kelurahan'
    case 'satpol-pp':
      return 'kedudukan-satpol-pp'
    case 'rsud':
      return 'kedudukan-rsud'
    case 'uptd':
      return 'kedudukan-uptd'
    default:
      return 'kedudukan-dinas'
  }
}

/** Who an office is led by and answers to. */
export function leadFormula({ type, name }: Unit, below: boolean): FormulaName {
  if (/penanggulangan bencana|\bbpbd\b/i.test(name)) return 'dipimpin-bpbd'
  if (type === 'setda') return 'dipimpin-setda'
  if (type === 'setwan') return 'dipimpin-setwan'
  return below ? 'dipimpin-bawahan' : 'dipimpin-kantor'
}

/** Title of the post that leads a unit: its head post's, else what its name makes of it; '' where nobody leads it. */
export function headOfUnit(structure: Structure, unit: Unit): string {
  const head = headOf(structure, unit.id)
  const above = unit.parentId ? get(structure, unit.parentId) : undefined
  const title = head && get(structure, head)?.title.trim()
  return title || headTitle(unit.name, unit.type, above?.type ?? null) || ''
}

/** The head of an office in its own text: "Kepala Dinas"; by the whole title where it is of several offices. */
export function officeHead(
  structure: Structure,
  office: Unit,
  word: string,
  region: string,
): string {
  const title = ownNameOf(headOfUnit(structure, office), region)
  return word !== ownNameOf(office.name, region) && /^kepala\b/i.test(title)
    ? `Kepala ${word}`
    : title
}

/** Units that have articles of their own: no KJF, and nothing below an UPTD. */
export function hasArticles({ type, unplaced }: Unit): boolean {
  return type !== 'kjf' && type !== 'uptd' && unplaced === null
}

/** The units right below one that a text speaks of, in the order of the chart; offices of their own are not among them. */
export function unitsBelow(structure: Structure, unitId: UnitId): Unit[] {
  return [...childrenOf(structure, unitId), ...beside(structure, unitId)].flatMap((id) => {
    const unit = get(structure, id)
    if (!unit) return []
    const own = OFFICE_TYPES.has(unit.type) && unit.type !== 'rsud'
    return own ? [] : [unit]
  })
}

/** Staf ahli stand beside the Sekretariat Daerah on the chart, and in its text. */
function beside(structure: Structure, unitId: UnitId): UnitId[] {
  const unit = get(structure, unitId)
  if (unit?.type !== 'setda') return []
  return childrenOf(structure, unit.parentId).filter(
    (id) => get(structure, id)?.type === 'staf-ahli',
  )
}

/** The name of a unit in a list: as on the chart, or small but for what keeps its capitals. */
export function nameInList(name: string, { names, proper }: NaskahSettings): string {
  if (names === 'chart') return name
  const kept = new Set(proper.split(/[,;\n]/).flatMap((one) => one.trim().split(/\s+/)))
  return name
    .split(' ')
    .map((word) => (kept.has(word) || isShort(word) ? word : word.toLowerCase()))
    .join(' ')
}

/** Letters only in capitals, as UPTD and DPRD are, stay so. */
function isShort(word: string): boolean {
  const letters = word.replace(/[^\p{L}]/gu, '')
  return letters.length > 1 && letters === letters.toUpperCase()
}
