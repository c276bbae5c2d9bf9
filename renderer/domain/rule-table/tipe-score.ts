import type { Tipe } from '../records/records.ts'
import { ok, type Result, refuse } from '../values/result.ts'

/** Score of one variable before its weight: 200, 400, 600, 800 or 1000. */
export type Scale = 200 | 400 | 600 | 800 | 1000
/** The steps in ascending order. */
export const SCALES: readonly Scale[] = [200, 400, 600, 800, 1000]

export const GENERAL_VARIABLES = ['penduduk', 'luas', 'apbd'] as const
export type GeneralVariable = (typeof GENERAL_VARIABLES)[number]

/** Weights in percent of the variabel umum: 20 together (PP 18/2016 Ps 6 and Lampiran). */
export const GENERAL_WEIGHTS: Readonly<Record<GeneralVariable, number>> = {
  penduduk: 10,
  luas: 5,
  apbd: 5,
}
export const TECHNICAL_WEIGHT = 80

/** Highest value of the first four steps; above the fourth the scale is 1000. */
export type StepBounds = readonly [number, number, number, number]

/**
 * Steps for a province (Lampiran PP 18/2016): people, km², rupiah. The ends were read there; the steps between them
 * are even. A kabupaten or kota has its own steps, which the user takes from the Lampiran.
 */
export const PROVINCE_BOUNDS: Readonly<Record<GeneralVariable, StepBounds>> = {
  penduduk: [2_000_000, 4_000_000, 6_000_000, 8_000_000],
  luas: [600, 1_200, 1_800, 2_400],
  apbd: [2e12, 4e12, 6e12, 8e12],
}

/** The scale of a value by the steps; a bound belongs to the step it ends. */
export function scaleOf(value: number, bounds: StepBounds): Scale {
  const at = bounds.findIndex((bound) => value <= bound)
  return SCALES[at < 0 ? 4 : at] as Scale
}

export interface TechnicalVariable {
  readonly name: string
  /** Percent; those of one office add up to 80. */
  readonly weight: number
  /** null: not chosen yet. */
  readonly scale: Scale | null
}

/** Scales of the variabel umum, null where one is not chosen yet. */
export type GeneralScales = Readonly<Record<GeneralVariable, Scale | null>>

export interface TipeScore {
  readonly general: number
  readonly technical: number
  /** 200–1000. */
  readonly total: number
}

/**
 * Score of an office: scale × weight, variabel umum 20 % and teknis 80 %. Refuses weights that are not 80 together, and
 * variables without a scale: what nobody has chosen makes no score.
 */
export function tipeScore(
  general: GeneralScales,
  technical: readonly TechnicalVariable[],
): Result<TipeScore> {
  const weight = technical.reduce((sum, one) => sum + one.weight, 0)
  if (Math.abs(weight - TECHNICAL_WEIGHT) > 1e-6)
    return refuse('tipe-score-weights', { found: weight, limit: TECHNICAL_WEIGHT })
  const negative = technical.find((one) => one.weight < 0)
  if (negative) return refuse('tipe-score-negative', { name: negative.name })
  const weighted = GENERAL_VARIABLES.map((name) => ({
    scale: general[name],
    weight: GENERAL_WEIGHTS[name],
  }))
  const open = [...weighted, ...technical].filter(({ scale }) => scale === null).length
  if (open > 0) return refuse('tipe-score-open', { count: open })
  const [first, second] = [sumOf(weighted), sumOf(technical)]
  return ok({ general: round(first), technical: round(second), total: round(first + second) })
}

function sumOf(variables: readonly Pick<TechnicalVariable, 'scale' | 'weight'>[]): number {
  return variables.reduce((sum, { scale, weight }) => sum + ((scale ?? 0) * weight) / 100, 0)
}

/** To a thousandth: sums of hundredths must not turn a 600 into 600.0000000001. */
function round(score: number): number {
  return Math.round(score * 1000) / 1000
}

export type ScoreFamily = 'dinas' | 'setda' | 'kecamatan'

/** Scores above which an office has tipe A, B or C or counts as a bidang, and above which a kecamatan has tipe A. */
export interface ScoreBands {
  readonly A: number
  readonly B: number
  readonly C: number
  readonly bidang: number
  readonly kecamatan: number
}

/** The bands as they come with the program (recalled). */
export const SCORE_BANDS: ScoreBands = { A: 800, B: 600, C: 400, bidang: 300, kecamatan: 600 }

/** What a score allows: a tipe, or for a dinas or badan only a bidang or a seksi of another office (PP 18/2016). */
export function tipeOfScore(
  score: number,
  family: ScoreFamily,
  bands: ScoreBands = SCORE_BANDS,
): Tipe | 'bidang' | 'seksi' {
  if (family === 'kecamatan') return score > bands.kecamatan ? 'A' : 'B'
  if (score > bands.A) return 'A'
  if (score > bands.B) return 'B'
  if (family === 'setda' || score > bands.C) return 'C'
  return score > bands.bidang ? 'bidang' : 'seksi'
}
