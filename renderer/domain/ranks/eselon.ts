import { ESELONS } from '../records/form/choices.ts'
import type { Eselon, PostCategory, Tipe, UnitType } from '../records/records.ts'
import type { LimitLevel } from './government-level.ts'

/** One line of the ladder. */
export interface LadderLine {
  readonly type: UnitType
  /** Nearest unit above of one of these types, where that decides. */
  readonly under?: readonly UnitType[]
  readonly tipe?: Tipe
  readonly kabkota: readonly Eselon[]
  readonly provinsi: readonly Eselon[]
  /** The text the figure for a kabupaten or kota was read in; without it the figure is recalled. */
  readonly verified?: string
}

const ARTICLE = 'PP 18/2016 (~Ps 94–101)'
const EXAMPLE = 'Perwako Kendari 13/2022 Ps 34'
const VILLAGE_RULE = 'Kepmendagri 159/2004'

const VILLAGE: readonly UnitType[] = ['kelurahan']
const DISTRICT: readonly UnitType[] = ['kecamatan']

/**
 * Eselon of the head by unit (PP 18/2016 ~Ps 94–101; Perwako Kendari 13/2022 Ps 34 for dinas, sekretaris, bidang
 * and subbagian of a kota; Kepmendagri 159/2004 for the kelurahan). The first row that fits counts; more than
 * one eselon: each is in use. An empty list: the level has no such unit.
 */
export const LADDER: readonly LadderLine[] = [
  { type: 'setda', kabkota: ['II.a'], provinsi: ['I.b'] },
  { type: 'asisten', kabkota: ['II.b'], provinsi: ['II.a'] },
  { type: 'staf-ahli', kabkota: ['II.b'], provinsi: ['II.a'] },
  { type: 'setwan', kabkota: ['II.b'], provinsi: ['II.a'] },
  { type: 'inspektorat', kabkota: ['II.b'], provinsi: ['II.a'] },
  { type: 'badan', kabkota: ['II.b'], provinsi: ['II.a'] },
  { type: 'dinas', kabkota: ['II.b'], provinsi: ['II.a'], verified: EXAMPLE },
  { type: 'satpol-pp', kabkota: ['II.b'], provinsi: ['II.a'] },
  { type: 'rsud', kabkota: ['II.b', 'III.a', 'III.b'], provinsi: ['II.a', 'II.b', 'III.a'] },
  { type: 'irban', kabkota: ['III.a'], provinsi: ['III.a'] },
  { type: 'kecamatan', kabkota: ['III.a'], provinsi: [] },
  { type: 'kelurahan', kabkota: ['IV.a'], provinsi: [], verified: VILLAGE_RULE },
  { type: 'bagian', under: ['setda', 'asisten'], kabkota: ['III.a'], provinsi: ['II.b'] },
  { type: 'bagian', under: ['rsud'], kabkota: ['III.a', 'III.b'], provinsi: ['III.a', 'III.b'] },
  { type: 'bagian', kabkota: ['III.a'], provinsi: ['III.a'] },
  { type: 'sekretariat', under: VILLAGE, kabkota: ['IV.b'], provinsi: [], verified: VILLAGE_RULE },
  { type: 'sekretariat', under: DISTRICT, kabkota: ['III.b'], provinsi: [] },
  { type: 'sekretariat', kabkota: ['III.a'], provinsi: ['III.a'], verified: EXAMPLE },
  { type: 'bidang', under: ['rsud'], kabkota: ['III.a', 'III.b'], provinsi: ['III.a', 'III.b'] },
  { type: 'bidang', kabkota: ['III.b'], provinsi: ['III.a'], verified: EXAMPLE },
  { type: 'seksi', under: VILLAGE, kabkota: ['IV.b'], provinsi: [], verified: VILLAGE_RULE },
  { type: 'subbagian', under: [...VILLAGE, ...DISTRICT], kabkota: ['IV.b'], provinsi: [] },
  { type: 'subbagian', under: ['uptd'], kabkota: ['IV.b'], provinsi: ['IV.a'] },
  { type: 'subbagian', kabkota: ['IV.a'], provinsi: ['IV.a'], verified: EXAMPLE },
  { type: 'seksi', under: ['uptd'], kabkota: ['IV.b'], provinsi: ['IV.a'] },
  { type: 'seksi', kabkota: ['IV.a'], provinsi: ['IV.a'] },
  { type: 'subbidang', kabkota: ['IV.a'], provinsi: ['IV.a'] },
  { type: 'uptd', tipe: 'B', kabkota: ['IV.b'], provinsi: ['III.b'] },
  { type: 'uptd', tipe: 'A', kabkota: ['IV.a'], provinsi: ['III.a', 'III.b'] },
  { type: 'uptd', kabkota: ['IV.a', 'IV.b'], provinsi: ['III.a', 'III.b'] },
]

/** Names a line: `seksi`, `seksi@kelurahan`. Lines of one name differ by their tipe. */
export function ladderKey({ type, under }: LadderLine): string {
  return under ? `${type}@${under.join('+')}` : type
}

export interface LadderSource {
  readonly article: string | null
  readonly source: string | null
  readonly sourceState: 'verified' | 'recalled'
}

/** Where the figure of a line comes from; those of a province are recalled, not read in the text. */
export function ladderSource({ verified }: LadderLine, level: LimitLevel): LadderSource {
  return verified && level === 'kabkota'
    ? { article: `${ARTICLE}; ${verified}`, source: verified, sourceState: 'verified' }
    : { article: ARTICLE, source: 'Belum diverifikasi', sourceState: 'recalled' }
}

export interface HeadEselon extends Omit<LadderSource, 'source'> {
  readonly eselons: readonly Eselon[]
}

/** The line as it holds in a workspace, where the user may have corrected it; null: the program's own. */
type Corrected = (line: LadderLine, level: LimitLevel) => HeadEselon | null

/**
 * Eselon the head of a unit has, or null where the type has none (KJF, generic, kepala daerah). `above`: types of
 * the units over it, the nearest first; those after the first that is not passed over are not asked for.
 */
export function headEselon(
  type: UnitType,
  above: readonly UnitType[],
  level: LimitLevel,
  tipe: Tipe | null,
  corrected?: Corrected,
): HeadEselon | null {
  const over = above.find((type) => !isPassedOver(type))
  const line = LADDER.find(
    (one) =>
      one.type === type &&
      (one.tipe === undefined || one.tipe === tipe) &&
      (one.under === undefined || (over !== undefined && one.under.includes(over))),
  )
  if (!line || line[level].length === 0) return null
  return corrected?.(line, level) ?? { eselons: line[level], ...ladderSource(line, level) }
}

/** The sekretariat between a subbagian and its kecamatan is passed over on the way up. */
export function isPassedOver(type: UnitType): boolean {
  return type === 'sekretariat'
}

/** 0 = I.a, the highest … 9 = V.b. */
export function eselonRank(eselon: Eselon): number {
  return ESELONS.indexOf(eselon)
}

/** Kind of post that goes with an eselon (SIASN); eselon V has no kind of its own in the ASN laws. */
export function categoryOfEselon(eselon: Eselon): PostCategory {
  const level = eselon.slice(0, eselon.indexOf('.'))
  if (level === 'I' || level === 'II') return 'jpt'
  return level === 'III' ? 'administrator' : level === 'IV' ? 'pengawas' : 'other'
}
